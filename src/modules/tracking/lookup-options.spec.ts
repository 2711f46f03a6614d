import { DEFAULT_LIMITS } from "./domain/lookup-limits";
import { type LookupOptions, resolveLookupOptions } from "./lookup-options";

it("is on, wants the e-mail address, and believes nobody, unless it is told otherwise", () => {
  expect(resolveLookupOptions({})).toEqual({
    enabled: true,
    postal_code: false,
    limits: DEFAULT_LIMITS,
    trusted_proxies: null,
  });
  expect(resolveLookupOptions({ limits: { order: 20 }, trusted_proxies: 2 })).toMatchObject({
    limits: { ...DEFAULT_LIMITS, order: 20 },
    trusted_proxies: 2,
  });
});

it("believes the proxies that are named, and no others", () => {
  const { trusted_proxies } = resolveLookupOptions({
    trusted_proxies: ["10.0.0.0/8", "192.0.2.1", "fd00::/8", "::1"],
  });
  const believed = (address: string, family: "ipv4" | "ipv6") =>
    typeof trusted_proxies === "object" && trusted_proxies?.check(address, family);
  expect([
    believed("10.255.0.1", "ipv4"),
    believed("192.0.2.1", "ipv4"),
    believed("fd12::1", "ipv6"),
  ]).toEqual([true, true, true]);
  expect([believed("11.0.0.1", "ipv4"), believed("192.0.2.2", "ipv4"), believed("fe80::1", "ipv6")]).toEqual([
    false,
    false,
    false,
  ]);
});

it.each([
  [{ enabled: "no" }, 'option "lookup.enabled" must be true or false.'],
  [{ postal_code: 1 }, 'option "lookup.postal_code" must be true or false.'],
  [{ limits: { address: 2 } }, 'option "lookup.limits.address" must be a whole number from 3 to 1000000.'],
  [{ limits: { order: 4.5 } }, 'option "lookup.limits.order" must be'],
  [
    { limits: { everybody: 4 } },
    'option "lookup.limits.everybody" is not known; there are address, order, overall.',
  ],
  [
    { trusted_proxies: -1 },
    'option "lookup.trusted_proxies" must be a number of proxies, 0 to 10, or a list of addresses.',
  ],
  [{ trusted_proxies: "10.0.0.1" }, 'option "lookup.trusted_proxies" must be a number'],
  [
    { trusted_proxies: ["proxy"] },
    'option "lookup.trusted_proxies" has a wrong entry: "proxy" is neither an address nor a block',
  ],
  [{ trusted_proxies: ["10.0.0.0/33"] }, '"10.0.0.0/33" is neither'],
  [{ trusted_proxies: ["10.0.0.0/8/8"] }, '"10.0.0.0/8/8" is neither'],
  [{ trusted_proxies: ["fd00::/129"] }, '"fd00::/129" is neither'],
])("refuses %j, and says why", (options, sentence) => {
  expect(() => resolveLookupOptions(options as LookupOptions)).toThrow(sentence);
});
