import { constants, crc32, deflateRawSync } from 'node:zlib';

/*
 * Deflate lets parts that were compressed apart stand one after the other in one stream, as long as none looks back into
 * another and each ends on a whole byte. So a page can be put together from parts that were compressed before, and is an
 * ordinary gzip file of one member (RFC 1951, RFC 1952). Brotli and zstd have no such joint.
 */

/** A part of a page, compressed by itself, with what its neighbours' checksum needs. */
export interface Piece {
  packed: Buffer;
  /** Bytes before compression, their CRC-32, and what that of everything before is multiplied with. */
  length: number;
  sum: number;
  shift: number;
}

/**
 * Below this many bytes a part is put in as it is: most pages then need no compression at all, and what zlib takes up for
 * each time it is called costs more in garbage than these bytes do on the way.
 */
const worthPacking = 2500;
const allBits = 65_535;

const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** An empty last block. */
const end = Buffer.from([3, 0]);

/** Made once and sent often, so compressed with some care. */
export function makePiece(text: string): Piece {
  const bytes = Buffer.from(text);
  return {
    packed: deflateRawSync(bytes, { level: 6, finishFlush: constants.Z_FULL_FLUSH }),
    length: bytes.length,
    sum: crc32(bytes),
    shift: shiftOf(bytes.length),
  };
}

/** One gzip file of all parts in their order: texts of this page alone, and pieces. */
export function joinGzip(parts: readonly (string | Piece)[]): Buffer {
  const chunks: Buffer[] = [head];
  let sum = 0;
  let length = 0;
  for (const part of parts) {
    if (typeof part === 'string') {
      const bytes = Buffer.from(part);
      chunks.push(...packNow(bytes));
      sum = crc32(bytes, sum);
      length += bytes.length;
    } else {
      chunks.push(part.packed);
      sum = (multiply(part.shift, sum) ^ part.sum) >>> 0;
      length += part.length;
    }
  }
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(sum);
  tail.writeUInt32LE(length, 4);
  return Buffer.concat([...chunks, end, tail]);
}

function packNow(bytes: Buffer): Buffer[] {
  if (bytes.length === 0) return [];
  if (bytes.length >= worthPacking) {
    // A small window, because making a large one takes longer than filling it.
    return [
      deflateRawSync(bytes, { level: 1, windowBits: 13, memLevel: 6, finishFlush: constants.Z_FULL_FLUSH }),
    ];
  }
  const stored = Buffer.alloc(5);
  stored.writeUInt16LE(bytes.length, 1);
  stored.writeUInt16LE(bytes.length ^ allBits, 3);
  return [stored, bytes];
}

/* The CRC of two texts in a row is that of the first, moved by the length of the second, and that of the second. */

const polynomial = 0xedb88320;

/** The product of two polynomials modulo that of CRC-32, bits reversed as zlib has them. */
function multiply(one: number, other: number): number {
  let product = 0;
  let moved = other;
  for (let bit = 31; bit >= 0; bit -= 1) {
    if ((one >>> bit) & 1) product ^= moved;
    moved = moved & 1 ? (moved >>> 1) ^ polynomial : moved >>> 1;
  }
  return product >>> 0;
}

/** x to the power of 2^n, for n from 3 on: one for each bit of a number of bytes. */
const powers: number[] = [];
for (let power = 1 << 30, at = 0; at < 34; at += 1, power = multiply(power, power)) {
  if (at >= 3) powers.push(power);
}

/** x to the power of eight times so many bytes. */
function shiftOf(bytes: number): number {
  let shift = 1 << 31;
  for (let at = 0; bytes >>> at > 0; at += 1) {
    if ((bytes >>> at) & 1) shift = multiply(powers[at] ?? 0, shift);
  }
  return shift;
}
