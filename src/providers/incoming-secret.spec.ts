import { createHmac } from "node:crypto";
import fc from "fast-check";
import { IncomingSecret } from "./incoming-secret";

const NEW = "the new secret";
const OLD = "the-secret-before";
const BODY: Buffer = Buffer.from('{"awb":"59629792084"}');
const NOTHING = Buffer.alloc(0);

describe("a secret in a header", () => {
  const door = new IncomingSecret({ plain: { header: "X-Api-Key", secrets: [NEW, OLD] } });
  const admitted = (value: string | string[] | undefined) => door.admits(NOTHING, { "x-api-key": value });

  it("lets in who knows it, and who knows the one before", () => {
    expect(admitted(NEW)).toBe(true);
    expect(admitted(` ${OLD} `)).toBe(true);
    expect(new IncomingSecret({ plain: { header: "x-api-key", secrets: [NEW] } }).admits(NOTHING, {})).toBe(
      false,
    );
  });

  it("keeps out everybody else", () => {
    for (const value of [undefined, "", " ", [], "the new secre", `${NEW}x`, NEW.toUpperCase(), "\u0000"]) {
      expect(admitted(value)).toBe(false);
    }
    expect(door.admits(NOTHING, { "x-other": NEW })).toBe(false);
  });

  it("takes a repeated header only if it says the same each time", () => {
    expect(admitted([NEW, NEW])).toBe(true);
    expect(admitted([NEW, OLD])).toBe(false);
    expect(admitted([NEW, "guess"])).toBe(false);
  });

  it("never throws, whatever the headers hold", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(value, (given) => {
        expect(admitted(given)).toBe(false);
      }),
    );
    const odd = { "x-api-key": 42, __proto__: { "x-api-key": NEW } } as unknown as Record<string, string>;
    expect(door.admits(NOTHING, odd)).toBe(false);
  });
});

describe("a signature in a header", () => {
  const door = new IncomingSecret({ signature: { header: "x-signature", secrets: [NEW, OLD] } });
  const admitted = (sign: string | string[] | undefined, body = BODY) =>
    door.admits(body, { "x-signature": sign });
  const hmac = (body: Buffer, secret: string) => createHmac("sha256", secret).update(body);

  it("matches one made elsewhere: printf '%s' 'The quick … dog' | openssl dgst -sha256 -hmac key", () => {
    const known = new IncomingSecret({ signature: { header: "x-signature", secrets: ["key"] } });
    const fox = Buffer.from("The quick brown fox jumps over the lazy dog");
    const sign = "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8";
    expect(known.admits(fox, { "x-signature": sign })).toBe(true);
  });

  it("is taken in hex and in base64, with and without its name", () => {
    for (const secret of [NEW, OLD]) {
      const hex = hmac(BODY, secret).digest("hex");
      const base64 = hmac(BODY, secret).digest("base64");
      const url = hmac(BODY, secret).digest("base64url");
      for (const sign of [hex, hex.toUpperCase(), `sha256=${hex}`, base64, `sha256=${base64}`, url]) {
        expect([sign, admitted(sign)]).toEqual([sign, true]);
      }
    }
  });

  it("is of these bytes and of no others", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.nat(255),
        (bytes, bit, other) => {
          const body = Buffer.from(bytes);
          const sign = hmac(body, NEW).digest();
          expect(admitted(sign.toString("hex"), body)).toBe(true);
          expect(admitted(sign.toString("hex"), flipped(body, bit % (body.length * 8)))).toBe(false);
          expect(admitted(flipped(sign, other).toString("hex"), body)).toBe(false);
          expect(admitted(flipped(sign, other).toString("base64"), body)).toBe(false);
        },
      ),
    );
  });

  it("is not the secret itself, another's, or none, without choking on it", () => {
    const hex = hmac(BODY, NEW).digest("hex");
    const odd = [undefined, "", [], NEW, hex.slice(1), `${hex}0`, `sha1=${hex}`, `sha256=`, "zz".repeat(32)];
    for (const sign of [...odd, hmac(BODY, "guess").digest("hex"), hmac(BODY, "").digest("hex")]) {
      expect(admitted(sign)).toBe(false);
    }
    expect(admitted([hex, "0".repeat(64)])).toBe(false);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.base64String()), (sign) => {
        expect(admitted(sign)).toBe(false);
      }),
    );
  });
});

describe("both", () => {
  it("must hold where both are asked for", () => {
    const door = new IncomingSecret({
      plain: { header: "x-api-key", secrets: [NEW] },
      signature: { header: "x-signature", secrets: [OLD] },
    });
    const sign = createHmac("sha256", OLD).update(BODY).digest("hex");
    expect(door.admits(BODY, { "x-api-key": NEW, "x-signature": sign })).toBe(true);
    expect(door.admits(BODY, { "x-api-key": NEW })).toBe(false);
    expect(door.admits(BODY, { "x-signature": sign })).toBe(false);
  });
});

describe("a door without a lock", () => {
  it.each([
    [{}, /set a secret/],
    [{ plain: null, signature: null }, /set a secret/],
    [{ plain: { header: "x-api-key", secrets: [] } }, /"x-api-key" is empty/],
    [{ plain: { header: "x-api-key", secrets: [""] } }, /"x-api-key" is empty/],
    [{ plain: { header: "x-api-key", secrets: [NEW, "  "] } }, /"x-api-key" is empty/],
    [{ signature: { header: "x-signature", secrets: [""] } }, /"x-signature" is empty/],
    [{ plain: { header: "", secrets: [NEW] } }, /name of a header/],
    [{ plain: { header: "x api key", secrets: [NEW] } }, /name of a header/],
    [{ plain: { header: "x-api-key", secrets: ["schlüssel"] } }, /no header can carry/],
  ])("is refused when the shop starts: %j", (checks, problem) => {
    expect(() => new IncomingSecret(checks)).toThrow(problem);
  });

  it("is named without the secret", () => {
    const open = () => new IncomingSecret({ plain: { header: "x-api-key", secrets: ["geheim\u0007"] } });
    expect(open).toThrow(expect.objectContaining({ message: expect.not.stringContaining("geheim") }));
  });
});

function flipped(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  const index = Math.floor(bit / 8);
  copy[index] = (copy[index] ?? 0) ^ (1 << (bit % 8));
  return copy;
}
