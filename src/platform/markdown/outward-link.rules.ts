/** An address whose host nobody can read in two ways, so that it may stay as its author wrote it. */
const ORDINARY_ADDRESS =
  /^https?:\/\/[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+(?::\d{1,5})?(?:[/?#][!#-;=?-Z_a-z~]*)?$/;

/** What is left of a host once the browser has read it: letters of ASCII, digits, a port, an IPv6 address. */
const HOST = /^[\w.:[\]-]+$/;

export type OutwardLink = { href: string; host: string };

/**
 * The address and the host (ASCII, with a port if it names one) of a link that may leave the site, or undefined:
 * only absolute http and https addresses without a name or passphrase in them are links. SECURITY C8.
 */
export function outwardLink(address: string): OutwardLink | undefined {
  if (!/^https?:\/\//i.test(address)) return undefined;
  const url = URL.parse(address);
  if (!url || !HOST.test(url.host) || url.username || url.password) return undefined;
  const encoded = encodeURI(address.toWellFormed()).replaceAll('%25', '%');
  return { href: ORDINARY_ADDRESS.test(encoded) ? encoded : url.href, host: url.host };
}

/** Whether the words of a link are its own address, or begin with its host and a path, so that nobody is misled. SECURITY C8. */
export function showsHost(words: string, host: string): boolean {
  const shown = words
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '');
  const shortHost = host.replace(/^www\.(?=.+\.)/, '');
  return [host, shortHost].some(
    (name) => shown.startsWith(name) && /^(?:[/?#][^\s\p{Cf}]*)?$/u.test(shown.slice(name.length)),
  );
}
