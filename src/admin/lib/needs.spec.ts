import { ATTENTION_REASONS } from "../../modules/tracking/domain/attention";
import { REFUSAL_REASONS } from "../../modules/tracking/provider";
import { needOf, waitingText } from "./needs";
import { english, sampleTracker } from "./testing/samples";

const need = (changes: Parameters<typeof sampleTracker>[0]) => needOf(sampleTracker(changes));

describe("what a package needs from the merchant", () => {
  it("is nothing when nothing is wrong", () => {
    expect(need({})).toBeNull();
  });

  it("has a sentence and something to do for every reason there is", () => {
    for (const attention of ATTENTION_REASONS) {
      const found = need({ attention });
      expect(
        english(found?.text ?? "status.pending", { Carrier: "UPS", carrier: "UPS", provider: "17TRACK" }),
      ).toMatch(/\.$/);
      expect(found?.cures).not.toHaveLength(0);
    }
  });

  it("has the right control for every refusal there is", () => {
    for (const reason of REFUSAL_REASONS) {
      const found = need({ attention: "registration_refused", provider_state_reason: reason });
      expect(found?.text).toBe(`refusal.${reason}`);
      expect(found?.cures).not.toHaveLength(0);
    }
  });

  it("asks for all that is missing, not only for a part of it", () => {
    const refused = (provider_state_reason: string) =>
      need({ attention: "registration_refused", provider_state_reason })?.cures;
    expect(refused("postal_code_needed")).toEqual(["postal_code"]);
    expect(refused("country_and_postal_code_needed")).toEqual(["country_and_postal_code"]);
  });

  it("is to know what it costs to follow a package for the third time", () => {
    const again = need({ attention: "stopped", provider_state_reason: "retracked_before" });
    expect(again).toMatchObject({
      text: "attention.stopped_for_good",
      cures: ["retrack", "record_event"],
      isVague: false,
    });
    expect(need({ attention: "stopped", provider_state_reason: null })?.text).toBe("attention.stopped");
  });

  it("is first of all to record what happened, when nobody else does", () => {
    expect(need({ provider_id: "manual", attention: "no_first_scan" })?.cures).toEqual([
      "record_event",
      "correct_number",
      "carrier_page",
    ]);
    expect(need({ provider_id: "manual", attention: "expired" })?.cures).not.toContain("retrack");
  });

  it("is worth an explanation of the server where the sentence cannot give one", () => {
    const refused = (provider_state_reason: string) =>
      need({ attention: "registration_refused", provider_state_reason })?.isVague;
    expect(refused("postal_code_needed")).toBe(false);
    expect(refused("other")).toBe(true);
    expect(refused("something new")).toBe(true);
    expect(need({ attention: "stopped" })?.isVague).toBe(true);
    expect(need({ attention: "lost" })?.isVague).toBe(false);
  });

  it("offers to check number and carrier for a refusal it does not know", () => {
    const found = need({ attention: "registration_refused", provider_state_reason: "toString" });
    expect(found?.text).toBe("refusal.other");
    expect(found?.cures).toEqual(["correct_package", "retrack"]);
  });
});

describe("why a package is not followed yet", () => {
  it.each([
    [null, "waiting.starting"],
    ["quota", "waiting.quota"],
    ["try_later", "waiting.try_later"],
    ["something new", "waiting.starting"],
  ])("says for %p: %s", (provider_state_reason, text) => {
    expect(waitingText({ provider_state: "waiting", provider_state_reason })).toBe(text);
  });

  it("is silent about packages that are followed", () => {
    expect(waitingText({ provider_state: "registered", provider_state_reason: "quota" })).toBeNull();
  });
});
