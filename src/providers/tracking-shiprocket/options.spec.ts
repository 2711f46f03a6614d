import fc from "fast-check";
import { readOptions } from "./options";

const USER = { email: "api@shop.example", password: "p4ss w0rd" };

describe("options of the Shiprocket provider", () => {
  it("need nothing but an API user", () => {
    expect(readOptions(USER)).toEqual({
      ...USER,
      account: null,
      base_url: "https://apiv2.shiprocket.in/v1/external",
      calls_per_second: 2,
      timeout_ms: 10_000,
      max_attempts: 3,
      webhook: null,
    });
  });

  it("take webhooks as soon as there is a secret, at an address that Shiprocket allows", () => {
    expect(readOptions({ ...USER, webhook_secret: "s" }).webhook?.slug).toBe("rocket");
    expect(readOptions({ ...USER, webhook_signature_secret: "s" }).webhook?.slug).toBe("rocket");
    expect(readOptions({ ...USER, webhook_secret: "s", account: "south" }).webhook?.slug).toBe(
      "rocket-south",
    );
    expect(readOptions({ ...USER, webhook_secret: "s", webhook_slug: "parcels" }).webhook?.slug).toBe(
      "parcels",
    );
  });

  it("forgive what unset environment variables leave behind", () => {
    const empty = { account: "", webhook_slug: "", webhook_secret: "", base_url: "", timeout_ms: "" };
    expect(readOptions({ ...USER, ...empty })).toMatchObject({ account: null, webhook: null });
    expect(readOptions({ ...USER, previous_webhook_secret: "", webhook_secret: "s" }).webhook).not.toBeNull();
  });

  it.each([
    [undefined, /"email" is missing\. Add an API user/],
    [{ email: "a@b.c" }, /"password" is missing/],
    [{ ...USER, password: 5 }, /"password" must be text/],
    [{ ...USER, calls_per_second: 21 }, /"calls_per_second" must be a whole number from 1 to 20/],
    [{ ...USER, base_url: "apiv2.shiprocket.in" }, /"base_url" must be a web address/],
    [{ ...USER, account: "South India" }, /"account" must be up to 40 small letters/],
    [{ ...USER, webhook_secret: "s", webhook_slug: "a/b" }, /"webhook_slug" must be up to 40 small letters/],
    [{ ...USER, webhook_secret: "naïve" }, /characters that no header can carry/],
    [{ ...USER, webhook_signature_secret: "s", webhook_signature_header: "x y" }, /not the name of a header/],
  ])("refuse %j and say what to set", (options, message) => {
    expect(() => readOptions(options)).toThrow(message);
  });

  it.each(["shiprocket", "my-kartrocket", "kr", "sr-1", "usra", "tracker-kr"])(
    "refuse the slug %s, which Shiprocket would not take",
    (webhook_slug) => {
      expect(() => readOptions({ ...USER, webhook_secret: "s", webhook_slug })).toThrow(
        /"webhook_slug" gives the webhook address \/hooks\/tracking\/.*Choose another one/,
      );
    },
  );

  it("refuse an account whose webhook address Shiprocket would not take, unless it is given another", () => {
    const account = { ...USER, webhook_secret: "s", account: "bangalore-sr" };
    expect(() => readOptions(account)).toThrow(/"account" gives the webhook address .*Set a "webhook_slug"/);
    expect(readOptions({ ...account, webhook_slug: "bangalore" }).webhook?.slug).toBe("bangalore");
    expect(readOptions({ ...USER, account: "bangalore-sr" }).webhook).toBeNull();
  });

  it("give no address with a forbidden word in it, whatever is set", () => {
    const word = fc.stringMatching(/^[a-z0-9-]{0,12}$/);
    fc.assert(
      fc.property(word, word, (account, webhook_slug) => {
        let slug: string | undefined;
        try {
          slug = readOptions({ ...USER, webhook_secret: "s", account, webhook_slug }).webhook?.slug;
        } catch {
          return;
        }
        expect(`/hooks/tracking/${slug}`).not.toMatch(/shiprocket|kartrocket|sr|kr/);
      }),
    );
  });

  it("never repeat a secret in a complaint", () => {
    const secret = "top-secret-ü";
    for (const name of ["webhook_secret", "previous_webhook_secret", "webhook_signature_secret"]) {
      expect(() => readOptions({ ...USER, [name]: secret })).not.toThrow(/top-secret/);
    }
    expect(() => readOptions({ ...USER, password: secret, timeout_ms: 0 })).not.toThrow(/top-secret/);
  });
});
