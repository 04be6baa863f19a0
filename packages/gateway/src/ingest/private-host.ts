import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

const closed = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  closed.addSubnet(network, prefix, 'ipv4');
}

const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

// 6to4, Teredo and documentation addresses are in 2000::/3, and lead elsewhere or nowhere.
const special6 = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const) {
  special6.addSubnet(network, prefix, 'ipv6');
}

function isPrivateAddress(address: string): boolean {
  if (isIP(address) === 4) return closed.check(address, 'ipv4');
  return !global6.check(address, 'ipv6') || special6.check(address, 'ipv6');
}

/**
 * Says whether a host is, or resolves to, an address that is not on the public internet: loopback, link-local,
 * private, shared, multicast or reserved (RFC 6890). Whoever connects afterwards resolves the name once more: a name whose
 * answers change in between is not caught here.
 *
 * @param hostname - The `hostname` of a parsed URL, IPv6 in brackets.
 * @returns True when any of its addresses is private.
 * @throws Error - When the name cannot be resolved; the sentence does not name it.
 */
export async function isPrivateHost(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) return isPrivateAddress(host);
  try {
    const addresses = await lookup(host, { all: true });
    return addresses.some(({ address }) => isPrivateAddress(address));
  } catch (error) {
    throw new Error('has a host name that cannot be resolved', { cause: error });
  }
}
