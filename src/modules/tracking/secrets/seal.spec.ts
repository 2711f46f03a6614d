import fc from "fast-check";
import { readEncryptionKeys } from "./encryption-keys";
import { open, seal, UnreadableSecretError } from "./seal";

const [NEW, OLD, FALSE_OLD] = readEncryptionKeys(
  ["new", "old", "false"]
    .map((id, index) => `${id}:${Buffer.alloc(32, index + 1).toString("base64")}`)
    .join(),
);
if (NEW === undefined || OLD === undefined || FALSE_OLD === undefined) {
  throw new Error("no keys");
}
const PLACE = { table: "tracking_provider_token", row: "courier:login" };
const text = fc.string({ unit: "grapheme" });

describe("a sealed secret", () => {
  it("opens to what it was", () => {
    fc.assert(
      fc.property(text, fc.string(), fc.string(), (secret, table, row) => {
        expect(open([NEW], seal([NEW], secret, { table, row }), { table, row })).toBe(secret);
      }),
    );
  });

  it("looks different every time, and holds nothing of the secret", () => {
    const sealed = [1, 2].map(() => seal([NEW], "a-long-and-secret-token", PLACE));
    expect(sealed[0]).not.toBe(sealed[1]);
    expect(sealed.join()).not.toContain("secret");
  });

  it("is refused with any character changed", () => {
    const sealed = seal([NEW, OLD], "a-long-and-secret-token", PLACE);
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom(..."AZaz09-_.+/= "), (at, other) => {
        fc.pre(sealed[at] !== other);
        const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
        expect(() => open([NEW, OLD], changed, PLACE)).toThrow(UnreadableSecretError);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is refused with any bit of its bytes flipped", () => {
    const [version, id, nonce = "", box = ""] = seal([NEW], "a-long-and-secret-token", PLACE).split(".");
    const bytes = Buffer.concat([Buffer.from(nonce, "base64url"), Buffer.from(box, "base64url")]);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const parts = [flipped.subarray(0, 12), flipped.subarray(12)].map((part) => part.toString("base64url"));
      expect(() => open([NEW], [version, id, ...parts].join("."), PLACE)).toThrow(UnreadableSecretError);
    }
  });

  it("is refused when it was cut, or is none at all", () => {
    const sealed = seal([NEW], "token", PLACE);
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => open([NEW], sealed.slice(0, length), PLACE)).toThrow(UnreadableSecretError);
    }
    expect(() => open([NEW], `${sealed}.`, PLACE)).toThrow(UnreadableSecretError);
  });

  it("opens in its place only", () => {
    const sealed = seal([NEW], "token", PLACE);
    expect(() => open([NEW], sealed, { ...PLACE, row: "courier:other" })).toThrow(UnreadableSecretError);
    expect(() => open([NEW], sealed, { ...PLACE, table: "settings" })).toThrow(UnreadableSecretError);
  });

  it("of the old key still opens when a new one stands before it, and new ones are sealed with that", () => {
    const before = seal([OLD], "token", PLACE);
    expect(open([NEW, OLD], before, PLACE)).toBe("token");
    expect(() => open([OLD], seal([NEW, OLD], "token", PLACE), PLACE)).toThrow(UnreadableSecretError);
  });

  it("says which key is missing", () => {
    const sealed = seal([OLD], "token", PLACE);
    expect(() => open([NEW], sealed, PLACE)).toThrow(
      /the key "old", which is not among TRACKING_ENCRYPTION_KEYS/,
    );
    expect(() => open([], sealed, PLACE)).toThrow(/"old"/);
  });

  it("is refused by another key of the same id", () => {
    const sealed = seal([OLD], "token", PLACE);
    expect(() => open([{ ...FALSE_OLD, id: "old" }], sealed, PLACE)).toThrow(/another key of the id "old"/);
  });

  it("cannot be made without a key", () => {
    expect(() => seal([], "token", PLACE)).toThrow("no encryption key");
  });
});
