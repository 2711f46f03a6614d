import fc from "fast-check";
import { tokenExpiry } from "./token-expiry";

const NOW = Date.parse("2026-11-21T12:00:00Z");
const HOUR = 3_600_000;
const tokenWith = (claims: unknown) =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.signature`;

describe("the end of a token", () => {
  it("is the one it names", () => {
    expect(tokenExpiry(tokenWith({ exp: (NOW + 5 * HOUR) / 1000 }), NOW)).toEqual(new Date(NOW + 5 * HOUR));
  });

  it("is ten days away at the latest", () => {
    expect(tokenExpiry(tokenWith({ exp: (NOW + 400 * HOUR) / 1000 }), NOW)).toEqual(
      new Date(NOW + 240 * HOUR),
    );
  });

  it.each([
    tokenWith({}),
    tokenWith({ exp: 5 }),
    tokenWith({ exp: "soon" }),
    tokenWith(null),
    "opaque",
    "a.b.c",
    "",
  ])("is ten days away when %j does not say", (token) => {
    expect(tokenExpiry(token, NOW)).toEqual(new Date(NOW + 240 * HOUR));
  });

  it("is always ahead", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.jsonValue().map(tokenWith)), (token) => {
        const end = tokenExpiry(token, NOW).getTime();
        expect(end > NOW && end <= NOW + 240 * HOUR).toBe(true);
      }),
    );
  });
});
