import { readOptions } from "./options";

describe("options of the Delhivery provider", () => {
  it("need nothing but a token; then nobody may send webhooks", () => {
    expect(readOptions({ token: " secret\n" })).toEqual({
      token: "secret",
      base_url: "https://track.delhivery.com",
      timeout_ms: 10_000,
      account: null,
      webhook: null,
    });
  });

  it("know both of Delhivery's systems, and any other address", () => {
    expect(readOptions({ token: "t", environment: "staging" }).base_url).toBe(
      "https://staging-express.delhivery.com",
    );
    const elsewhere = { token: "t", environment: "staging", base_url: "http://localhost:9/" };
    expect(readOptions(elsewhere).base_url).toBe("http://localhost:9");
  });

  it("take the secret of webhooks, the one before it, and a signature", () => {
    const { webhook } = readOptions({
      token: "t",
      webhook_header: "X-Shop",
      webhook_secret: "new",
      previous_webhook_secret: "old",
    });
    expect(webhook?.slug).toBe("delhivery");
    for (const secret of ["new", "old"]) {
      expect(webhook?.secret.admits(Buffer.from("{}"), { "x-shop": secret })).toBe(true);
    }
    expect(webhook?.secret.admits(Buffer.from("{}"), { "x-delhivery-secret": "new" })).toBe(false);
    const signed = readOptions({ token: "t", webhook_signature_secret: "key" }).webhook;
    expect(signed?.secret.admits(Buffer.from("{}"), {})).toBe(false);
  });

  it("give each account an address of its own", () => {
    const given = { token: "t", account: "south", webhook_secret: "s" };
    expect(readOptions(given).webhook?.slug).toBe("delhivery-south");
    expect(readOptions({ ...given, webhook_slug: "parcels-2" }).webhook?.slug).toBe("parcels-2");
  });

  it.each([
    [undefined, /"token" is missing\. Copy the API token/],
    [{}, /"token" is missing/],
    [{ token: "  " }, /"token" is missing/],
    [{ token: 17 }, /"token" must be text/],
    [{ token: "two words" }, /"token" contains characters/],
    [{ token: "t", environment: "live" }, /"environment" must be one of production, staging/],
    [{ token: "t", base_url: "track.delhivery.com" }, /"base_url" must be a web address/],
    [{ token: "t", timeout_ms: 0 }, /"timeout_ms"/],
    [{ token: "t", account: "South India" }, /"account" must be up to 40 small letters/],
    [{ token: "t", account: "" }, /"account"/],
    [{ token: "t", webhook_secret: "s", webhook_slug: "a/b" }, /"webhook_slug"/],
    [{ token: "t", webhook_secret: "" }, /"x-delhivery-secret" is empty/],
    [{ token: "t", webhook_secret: "s", previous_webhook_secret: " " }, /is empty/],
    [{ token: "t", webhook_signature_secret: "" }, /"x-signature" is empty/],
    [{ token: "t", webhook_secret: "s", webhook_header: "two words" }, /name of a header/],
  ])("refuse %j and say what to set", (options, message) => {
    expect(() => readOptions(options)).toThrow(message);
    expect(() => readOptions(options)).toThrow(/^Delhivery tracking provider: /);
  });

  it("never repeat a secret in a complaint", () => {
    expect(() => readOptions({ token: "top secret" })).not.toThrow(/top secret/);
    expect(() => readOptions({ token: "t", webhook_secret: "höchst geheim" })).not.toThrow(/geheim/);
  });
});
