import { createHash } from 'node:crypto';
import type { DumpTable } from './dump.ts';

/** A text in every form in which it might lie in a column; base64 begins at any of three places. */
export function spellings(text: string): Buffer[] {
  const forms = [text, text.toLowerCase(), text.toUpperCase()].flatMap((form) => [
    Buffer.from(form),
    Buffer.from(form, 'utf16le'),
  ]);
  const inner = (bytes: Buffer, shift: number): string =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(Math.ceil((shift * 4) / 3) + 1, -4);
  const spelled = forms.flatMap((bytes) => [
    bytes,
    Buffer.from(bytes.toString('hex')),
    Buffer.from(bytes.toString('hex').toUpperCase()),
    ...[0, 1, 2].map((shift) => Buffer.from(inner(bytes, shift))),
    ...[0, 1, 2].map((shift) => Buffer.from(inner(bytes, shift).replaceAll('+', '-').replaceAll('/', '_'))),
  ]);
  // What is shorter stands in what is sealed by chance.
  return spelled.filter(({ length }) => length >= 6);
}

/** A text as a plain hash of the usual kinds, as bytes, in hex and in base64. */
export const plainHashes = (text: string): Buffer[] =>
  ['md5', 'sha1', 'sha256', 'sha512']
    .map((algorithm) => createHash(algorithm).update(text).digest())
    .flatMap((hash) => [hash, Buffer.from(hash.toString('hex')), Buffer.from(hash.toString('base64'))]);

/** Columns of a copy in which any of these bytes lie. */
export function placesOf(dump: readonly DumpTable[], needles: readonly Buffer[]): string[] {
  return dump.flatMap(({ name, columns, rows }) =>
    columns.flatMap((column, at) => {
      // Put together, so that a large table is gone through once for each needle.
      const all = Buffer.concat(rows.flatMap((row) => [bytesOf(row[at]), between]));
      return needles.some((needle) => all.includes(needle)) ? [`${name}.${column}`] : [];
    }),
  );
}

/** No spelling has it inside. */
const between = Buffer.from('\n');

function bytesOf(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(value)) return value;
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
}
