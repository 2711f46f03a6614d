import { BlockList, isIP } from "node:net";

/** Ranges of addresses: single ones (`10.0.0.1`, `fd00::1`) and blocks (`10.0.0.0/8`, `fd00::/8`). */
export type AddressRanges = Pick<BlockList, "check">;

/** Reads ranges. Throws an error that names the first one which is none. */
export function readAddressRanges(texts: readonly string[]): AddressRanges {
  const ranges = new BlockList();
  for (const text of texts) {
    addRange(ranges, text);
  }
  return ranges;
}

function addRange(ranges: BlockList, text: string): void {
  const [address = "", length, ...rest] = text.trim().split("/");
  const version = isIP(address);
  const longest = version === 4 ? 32 : 128;
  const isBlock = length !== undefined;
  const bits = isBlock && /^\d{1,3}$/.test(length) ? Number(length) : longest + 1;
  if (version === 0 || rest.length > 0 || (isBlock && bits > longest)) {
    throw new Error(`"${text}" is neither an address nor a block of addresses such as 10.0.0.0/8`);
  }
  const family = version === 4 ? "ipv4" : "ipv6";
  if (isBlock) {
    ranges.addSubnet(address, bits, family);
  } else {
    ranges.addAddress(address, family);
  }
}
