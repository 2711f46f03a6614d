import { readOptions } from "./options";

describe("options of the 17TRACK provider", () => {
  it("need nothing but a key", () => {
    expect(readOptions({ api_key: "secret" })).toEqual({
      api_key: "secret",
      previous_api_key: null,
      version: "v2.4",
      base_url: "https://api.17track.net/track",
      timeout_ms: 10_000,
      max_attempts: 3,
    });
  });

  it("forgive what pasting, secret files and unset environment variables leave behind", () => {
    const settings = readOptions({
      api_key: " secret\n",
      previous_api_key: "",
      base_url: "http://localhost:9/track/",
    });
    expect(settings).toMatchObject({
      api_key: "secret",
      previous_api_key: null,
      base_url: "http://localhost:9/track",
    });
    expect(readOptions({ api_key: "k", timeout_ms: "5000" }).timeout_ms).toBe(5_000);
  });

  it.each([
    [undefined, /"api_key" is missing\. Copy the security key/],
    [{}, /"api_key" is missing/],
    [{ api_key: "  " }, /"api_key" is missing/],
    [{ api_key: 17 }, /"api_key" must be text/],
    [{ api_key: "two words" }, /"api_key" contains characters/],
    [{ api_key: "k", previous_api_key: "naïve" }, /"previous_api_key" contains characters/],
    [{ api_key: "k", version: "v2.3" }, /"version" must be one of v2\.4, v2\.2/],
    [{ api_key: "k", base_url: "api.17track.net" }, /"base_url" must be a web address/],
    [{ api_key: "k", base_url: "ftp://example.com" }, /"base_url" must be a web address/],
    [{ api_key: "k", base_url: "https://example.com/?a=1" }, /"base_url" must be a web address/],
    [{ api_key: "k", base_url: "https://user:pw@example.com" }, /must not contain a user name/],
    [{ api_key: "k", timeout_ms: 30_001 }, /"timeout_ms" must be a whole number from 1 to 30000/],
    [{ api_key: "k", max_attempts: 0 }, /"max_attempts" must be a whole number from 1 to 10/],
    [{ api_key: "k", max_attempts: 1.5 }, /"max_attempts"/],
  ])("refuse %j and say what to set", (options, message) => {
    expect(() => readOptions(options)).toThrow(message);
  });

  it("never repeat a key in a complaint", () => {
    expect(() => readOptions({ api_key: "top secret" })).not.toThrow(/top secret/);
    expect(() => readOptions({ api_key: "topsecret", version: "v9" })).not.toThrow(/topsecret/);
  });
});
