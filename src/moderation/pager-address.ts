import { BlockList, isIP, isIPv6 } from 'node:net';

/** Networks that are nobody's on the outside: what stands there is not for a page to reach (SECURITY, SSRF). */
const inner = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 128],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inner.addSubnet(net, bits, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** Whether an address is this machine itself. */
export const isLoopback = (address: string): boolean =>
  isIP(plain(address)) !== 0 && loopback.check(plain(address), familyOf(plain(address)));

/** Whether a pager may stand at an address of the network: anywhere outside, or on this machine, and never in between. */
export function mayReach(address: string): boolean {
  const bare = plain(address);
  if (isIP(bare) === 0 || /^::ffff:/i.test(bare)) return false;
  return isLoopback(bare) || !inner.check(bare, familyOf(bare));
}

/**
 * The address of a pager as it may be kept, or null: https, or http on this machine alone; no name and passphrase in it.
 * What a name stands for is looked at anew each time it rings (`mayReach`).
 */
export function pagerAddress(typed: string): string | null {
  const text = typed.trim();
  if (text.length > 500 || !URL.canParse(text)) return null;
  const url = new URL(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.username !== '' || url.password !== '') return null;
  if (isIP(host) !== 0 && !mayReach(host)) return null;
  const here = host === 'localhost' || isLoopback(host);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && here)) return url.href;
  return null;
}
