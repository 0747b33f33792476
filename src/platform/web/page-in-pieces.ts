import { hash, randomBytes } from 'node:crypto';
import { takingKept } from '../../../views/parts/kept.tsx';
import { createBoundedMap } from '../bounded-map.ts';
import { joinGzip, makePiece, type Piece } from './joined-gzip.ts';

/** Bytes of kept pieces held by one process. */
const mostBytes = 8 * 1024 * 1024;
/** What a piece costs besides its bytes. A rough figure, on the safe side. */
const overhead = 300;

/** A longer key is kept as its hash. */
const longKey = 200;

const pieces = createBoundedMap<Piece>(
  mostBytes,
  (of, { packed }) => overhead + 2 * of.length + packed.length,
);

/* Stands in the text where a piece goes. No text of a member can hold it: none has that byte, and nobody knows the rest. */
const border = `\u0000${randomBytes(9).toString('base64url')} `;
const mark = new RegExp(`${border}(\\d+)\u0000`);

/**
 * Renders a page and gives its bytes, as gzip: what is kept of it is joined in as it was compressed once, and only what is
 * this reader's own is compressed now (decision 0018).
 */
export function pageInPieces(render: () => string): Buffer {
  const taken: Piece[] = [];
  const html = takingKept((key, make) => {
    const of = key.length > longKey ? hash('sha256', key, 'base64url') : key;
    let piece = pieces.get(of);
    if (piece === undefined) {
      piece = makePiece(make());
      pieces.set(of, piece);
    }
    return `${border}${taken.push(piece) - 1}\u0000`;
  }, render);
  // Every second part of the split is the number of a piece.
  return joinGzip(html.split(mark).map((part, at) => (at % 2 === 0 ? part : (taken[Number(part)] ?? ''))));
}
