/** Where passkeys of this forum belong: the name of the place they are made for, and the origin of its pages. */
export interface PasskeyParty {
  id: string;
  origin: string;
}

/**
 * The place that passkeys are made for, from the configured address. Browsers make them for names only, behind https or on
 * the machine itself: there `127.0.0.1` stands for `localhost`. None for any other number and for a name without https.
 */
export function passkeyParty(baseUrl: string): PasskeyParty | null {
  const url = new URL(baseUrl);
  if (['127.0.0.1', '[::1]'].includes(url.hostname)) url.hostname = 'localhost';
  const { hostname: id, origin } = url;
  if (id === 'localhost' || id.endsWith('.localhost')) return { id, origin };
  const isNumber = id.startsWith('[') || /^[\d.]+$/.test(id);
  return url.protocol === 'https:' && !isNumber ? { id, origin } : null;
}

/**
 * Whether a passkey has counted backwards since it was last used: then there are two of it. One that does not count says 0
 * each time.
 */
export const countedBack = (before: number, now: number): boolean => (before > 0 || now > 0) && now <= before;
