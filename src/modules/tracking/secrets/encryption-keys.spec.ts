import { inspect } from "node:util";
import fc from "fast-check";
import { readEncryptionKeys } from "./encryption-keys";

const KEY = Buffer.alloc(32, 7).toString("base64");
const OTHER = Buffer.alloc(32, 9).toString("base64url");

describe("encryption keys", () => {
  it("are none when nothing is set", () => {
    expect(readEncryptionKeys(undefined)).toEqual([]);
    expect(readEncryptionKeys("  ")).toEqual([]);
  });

  it("come in the order in which they stand, in base64 of either alphabet", () => {
    const keys = readEncryptionKeys(` 2026-11:${KEY} , old_one:${OTHER} `);
    expect(keys.map(({ id }) => id)).toEqual(["2026-11", "old_one"]);
    expect(keys.map(({ key }) => key.export()[0])).toEqual([7, 9]);
  });

  it("do not show themselves when they are logged", () => {
    const shown = inspect(readEncryptionKeys(`a:${KEY}`), { depth: null });
    expect(shown).not.toContain(KEY);
    expect(shown).not.toContain("07 07");
  });

  it.each([
    [KEY, "key 1 is not written as id:key"],
    [`a:${KEY},b`, "key 2 is not written as id:key"],
    [`a:${KEY},`, "key 2 is not written as id:key"],
    [`a:b:${KEY}`, "key 1 is not written as id:key"],
    [`:${KEY}`, "key 1 needs an id"],
    [`${KEY}:a`, "key 1 needs an id"],
    [`${"i".repeat(33)}:${KEY}`, "key 1 needs an id"],
    ["a:", "key 1 needs 32 bytes"],
    [`a:${KEY.slice(4)}`, "key 1 needs 32 bytes"],
    [`a:${"0f".repeat(32)}`, "key 1 needs 32 bytes"],
    [`a:${KEY.slice(0, 20)} ${KEY.slice(20)}`, "key 1 needs 32 bytes"],
    [`a:${KEY},b:${OTHER},a:${OTHER}`, "key 3 has the id of an earlier one"],
  ])("that cannot be used stop the start with what to mend: %#", (text, message) => {
    expect(() => readEncryptionKeys(text)).toThrow(message);
    expect(() => readEncryptionKeys(text)).toThrow("TRACKING_ENCRYPTION_KEYS");
  });

  it("are in no message", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12, unit: "grapheme-ascii" }), (secret) => {
        fc.pre(!/[,\s]/.test(secret));
        for (const text of [secret, `a:${secret}`, `${secret}:a`, `a:${KEY},${secret}`]) {
          const said = messageOf(() => readEncryptionKeys(text));
          expect(said === null || !said.includes(secret)).toBe(true);
        }
      }),
    );
  });
});

function messageOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
