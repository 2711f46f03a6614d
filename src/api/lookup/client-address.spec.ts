import fc from "fast-check";
import { readAddressRanges } from "../../modules/tracking/domain/address-range";
import { clientAddress } from "./client-address";

const PRIVATE = readAddressRanges(["10.0.0.0/8", "127.0.0.1", "fd00::/8"]);

it.each([
  // Nobody is believed.
  ["203.0.113.7", undefined, null, "203.0.113.7"],
  ["203.0.113.7", "198.51.100.1", null, "203.0.113.7"],
  ["203.0.113.7", "198.51.100.1", 0, "203.0.113.7"],
  // So many proxies.
  ["10.0.0.1", "198.51.100.1", 1, "198.51.100.1"],
  ["10.0.0.1", "1.1.1.1, 198.51.100.1", 1, "198.51.100.1"],
  ["10.0.0.1", "1.1.1.1,198.51.100.1 , 10.0.0.2", 2, "198.51.100.1"],
  ["10.0.0.1", "198.51.100.1", 5, "198.51.100.1"],
  ["10.0.0.1", undefined, 1, "10.0.0.1"],
  // These proxies.
  ["10.0.0.1", "1.1.1.1, 198.51.100.1, 10.9.9.9", PRIVATE, "198.51.100.1"],
  ["203.0.113.7", "198.51.100.1", PRIVATE, "203.0.113.7"],
  ["10.0.0.1", "10.0.0.2, 10.0.0.3", PRIVATE, "10.0.0.2"],
  ["fd00::1", "2001:db8::1", PRIVATE, "2001:db8:0:0::/64"],
  // Behind what cannot be read nothing is believed.
  ["10.0.0.1", "198.51.100.1, unknown, 10.0.0.2", 3, "10.0.0.2"],
  ["10.0.0.1", "unknown", 1, "10.0.0.1"],
  ["10.0.0.1", "", 1, "10.0.0.1"],
  // As proxies and sockets write them.
  ["10.0.0.1", "198.51.100.1:4711", 1, "198.51.100.1"],
  ["10.0.0.1", "[2001:db8:1:2:3:4:5:6]:4711", 1, "2001:db8:1:2::/64"],
  ["::ffff:203.0.113.7", undefined, null, "203.0.113.7"],
  ["::ffff:cb00:7107", undefined, null, "203.0.113.7"],
  ["fe80::1%eth0", undefined, null, "fe80:0:0:0::/64"],
  ["::1", undefined, null, "0:0:0:0::/64"],
  [undefined, undefined, null, ""],
])("takes %s with %s and %j for %s", (peer, forwarded, trusted, address) => {
  expect(clientAddress(peer, forwarded, trusted)).toBe(address);
});

const anything = fc.oneof(fc.ipV4(), fc.ipV6(), fc.string());

it("takes one household's addresses for one, however they are written, and two for two", () => {
  const group = fc.integer({ min: 0, max: 0xffff });
  const half = fc.tuple(group, group, group, group);
  const written = (groups: number[]) => groups.map((one) => one.toString(16)).join(":");
  fc.assert(
    fc.property(half, half, half, (network, one, other) => {
      const long = written([...network, ...one]);
      const short = new URL(`http://[${written([...network, ...other])}]/`).hostname.slice(1, -1);
      const address = clientAddress(long, undefined, null);
      // An IPv4 address in the clothes of an IPv6 one stands for itself.
      fc.pre(address.endsWith("/64") && clientAddress(short, undefined, null).endsWith("/64"));
      expect(clientAddress(short, undefined, null)).toBe(address);
      const next = [...network.slice(0, 3), (network[3] + 1) % 0x10000];
      expect(clientAddress(written([...next, ...one]), undefined, null)).not.toBe(address);
    }),
  );
});

it("believes nothing that a client says of itself", () => {
  fc.assert(
    fc.property(fc.array(anything), fc.ipV4(), fc.integer({ min: 0, max: 3 }), (said, client, proxies) => {
      // Each proxy adds whom it heard it from.
      const passed = [client, "10.0.0.3", "10.0.0.2", "10.0.0.1"].slice(0, proxies + 1);
      const peer = passed.pop();
      expect(clientAddress(peer, [...said, ...passed].join(","), proxies)).toBe(client);
      fc.pre(!client.startsWith("10.") && client !== "127.0.0.1");
      expect(clientAddress(peer, [...said, ...passed].join(","), PRIVATE)).toBe(client);
    }),
  );
});

it("never fails, whatever is sent", () => {
  fc.assert(
    fc.property(anything, fc.array(anything), fc.integer({ min: 0, max: 4 }), (peer, said, proxies) => {
      expect(typeof clientAddress(peer, said.join(","), proxies)).toBe("string");
      expect(typeof clientAddress(peer, said.join(","), PRIVATE)).toBe("string");
    }),
  );
});
