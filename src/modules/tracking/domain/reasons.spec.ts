import { REASONS_OF, reasonProblem } from "./reasons";
import { TRACKER_REASONS, TRACKER_STATUSES } from "./status";

describe("a reason", () => {
  it("may always be left away", () => {
    for (const status of [null, ...TRACKER_STATUSES]) {
      expect(reasonProblem(status, null)).toBeNull();
    }
  });

  it("stands beside the statuses of which it says something, and no others", () => {
    for (const status of TRACKER_STATUSES) {
      for (const reason of TRACKER_REASONS) {
        const goes = REASONS_OF[status].includes(reason);
        expect([status, reason, reasonProblem(status, reason) === null]).toEqual([status, reason, goes]);
      }
    }
  });

  it("never contradicts the status it stands beside", () => {
    expect(reasonProblem("delivered", "lost")).toBe(
      'A package that is delivered has no reason. Leave "lost" away, or choose another status.',
    );
    expect(reasonProblem("in_transit", "returned")).toBe(
      "The reason returned does not go with the status in_transit. Its reasons are: customs, customs_needs_recipient, delayed.",
    );
  });

  it("says nothing alone; the statuses it needs are named", () => {
    expect(reasonProblem(null, "lost")).toBe("The reason lost needs a status beside it: exception.");
    expect(reasonProblem(null, "customs")).toBe(
      "The reason customs needs a status beside it: in_transit or exception.",
    );
    for (const reason of TRACKER_REASONS) {
      expect(reasonProblem(null, reason)).not.toMatch(/: \.$/);
    }
  });
});
