const longest = 500;

/**
 * The address Leave may go to, as browsers write it: http or https, with no sign-in in it (AX-3). Nothing where the
 * text is anything else: a script, a file, an address without its beginning.
 */
export function leaveTarget(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > longest || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && url.hostname !== '' && url.username === '' && url.password === '' ? url.href : null;
}
