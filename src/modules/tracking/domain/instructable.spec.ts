import { isInstructable } from "./instructable";
import { TRACKER_STATUSES } from "./status";

it("leaves a package alone once it is on the vehicle, at a pick-up place, or at its end", () => {
  const open = TRACKER_STATUSES.filter((status) => isInstructable({ status, reason: null }));
  expect(open).toEqual(["pending", "info_received", "in_transit", "failed_attempt", "exception", "expired"]);
  expect(isInstructable({ status: "exception", reason: "delayed" })).toBe(true);
  expect(isInstructable({ status: "exception", reason: "returned" })).toBe(false);
});
