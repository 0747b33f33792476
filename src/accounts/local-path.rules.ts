/** Where nobody should be taken after signing in: these end what has just begun, or begin it again. */
const notAfterSignIn = /^\/(?:sign-in|sign-out|leave|recovery|set-up)(?:[/?#]|$)/;

/**
 * An address of our own to go on to, or nothing where the text leads anywhere else: another host in any
 * spelling browsers accept, another scheme, characters that browsers drop (SECURITY 2, open redirect).
 */
export function localPath(text: string | undefined): string | null {
  if (text === undefined || text.length > 512) return null;
  if (!/^\/(?![/\\])[!-~]*$/.test(text) || text.includes('\\')) return null;
  if (notAfterSignIn.test(text) || !URL.canParse(text, here)) return null;
  const { origin, pathname } = new URL(text, here);
  return origin === here && !pathname.startsWith('//') ? text : null;
}

const here = 'http://here.invalid';
