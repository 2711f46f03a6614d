import { isIP } from "node:net";
import type { AddressRanges } from "../../modules/tracking/domain/address-range";

/**
 * The address that a request counts for: of IPv4 all of it, of IPv6 the network (/64) that one household has.
 *
 * `X-Forwarded-For` can be written by anyone. Only what trusted proxies have added to it is believed: the list is read
 * from its end, as far as the trust goes.
 *
 * @param peer whoever holds the connection
 * @param forwarded the header `X-Forwarded-For`
 * @param trusted how many proxies there are, or where; null: none
 */
export function clientAddress(
  peer: string | undefined,
  forwarded: string | undefined,
  trusted: number | AddressRanges | null,
): string {
  const passed = (forwarded ?? "").split(",").map(readAddress).reverse();
  const chain = [readAddress(peer ?? ""), ...passed];
  const end = chain.indexOf(null);
  // Behind what cannot be read nothing can be believed.
  const known = (end === -1 ? chain : chain.slice(0, end)).filter((address) => address !== null);
  return networkOf(farthestBelieved(known, trusted) ?? "");
}

function farthestBelieved(chain: string[], trusted: number | AddressRanges | null): string | undefined {
  if (trusted === null || typeof trusted === "number") {
    return chain[Math.min(trusted ?? 0, chain.length - 1)];
  }
  return (
    chain.find((address) => !trusted.check(address, isIP(address) === 4 ? "ipv4" : "ipv6")) ?? chain.at(-1)
  );
}

/** An address without port, brackets or zone, in its shortest spelling; null when it is none. */
function readAddress(text: string): string | null {
  const plain = text
    .trim()
    .replace(/^"|"$/g, "")
    .replace(/^\[(.*)\](?::\d+)?$/, "$1")
    .replace(/^([\d.]+):\d+$/, "$1")
    .replace(/%.*$/, "");
  switch (isIP(plain)) {
    case 4:
      return plain;
    case 6:
      return mappedAddress(groupsOf(plain)) ?? plain;
    default:
      return null;
  }
}

/** What an IPv4 client looks like to a server that listens on IPv6. */
function mappedAddress(groups: number[]): string | null {
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  return isMapped ? [high >> 8, high & 255, low >> 8, low & 255].join(".") : null;
}

function networkOf(address: string): string {
  const network = () =>
    groupsOf(address)
      .slice(0, 4)
      .map((group) => group.toString(16));
  return isIP(address) === 6 ? `${network().join(":")}::/64` : address;
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  // Makes hex groups of an IPv4 end, and leaves one `::` at most.
  const { hostname } = new URL(`http://[${address}]/`);
  const [head = "", tail] = hostname.slice(1, -1).split("::");
  const read = (part: string) =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const [first, last] = [read(head), read(tail ?? "")];
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
}
