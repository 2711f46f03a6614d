import { TRACKER_REASONS, TRACKER_STATUSES } from "../../modules/tracking/domain/status";
import { packageLook, statusLook } from "./status-look";
import { english } from "./testing/samples";

describe("how a status is shown", () => {
  it("has words, a colour and a picture for every status and reason", () => {
    for (const status of TRACKER_STATUSES) {
      for (const reason of [null, ...TRACKER_REASONS]) {
        const { text, color, icon } = statusLook(status, reason);
        expect(english(text)).not.toBe("");
        expect([color, icon]).not.toContain(undefined);
      }
    }
  });

  it("says the reason where one is known by name", () => {
    expect(english(statusLook("exception", "lost").text)).toBe("Lost");
    expect(english(statusLook("failed_attempt", "recipient_absent").text)).toBe("Nobody was in");
    expect(english(statusLook("in_transit", "customs").text)).toBe("In customs");
  });

  it("says of a refused package that nobody follows it, until news of it came nevertheless", () => {
    expect(english(packageLook({ status: "pending", reason: null, provider_state: "refused" }).text)).toBe(
      "Not followed",
    );
    expect(packageLook({ status: "in_transit", reason: null, provider_state: "refused" }).text).toBe(
      "status.in_transit",
    );
  });

  it("never lets a reason hide that a package has arrived or is unknown", () => {
    expect(statusLook("delivered", "delayed").text).toBe("status.delivered");
    expect(statusLook("pending", "other").text).toBe("status.pending");
  });
});
