/**
 * A text among bytes of a fixed size: `smallest`, or that doubled as often as it takes, so that the size of what is
 * sealed tells next to nothing of it (ARCHITECTURE 12).
 */
export function padded(text: string, smallest: number): Buffer {
  const bytes = Buffer.from(text);
  let size = smallest;
  while (size < bytes.length + lengthBytes) size *= 2;
  const box = Buffer.alloc(size);
  box.writeUInt32BE(bytes.length);
  bytes.copy(box, lengthBytes);
  return box;
}

/** The text that was padded. */
export const unpadded = (box: Buffer): string =>
  box.subarray(lengthBytes, lengthBytes + box.readUInt32BE()).toString();

const lengthBytes = 4;
