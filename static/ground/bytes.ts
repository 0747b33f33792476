export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes as a text that may stand anywhere: base 64 for addresses, without what fills it up. */
export function toText(bytes: Bytes): string {
  let signs = '';
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The bytes again. Throws where the text is none of ours. */
export function toBytes(text: string): Bytes {
  const signs = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;

export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));

export const randomName = (): string => toText(randomBytes(16));
