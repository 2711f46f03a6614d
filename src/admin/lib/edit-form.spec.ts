import { checkEditForm, openEditForm, updateRequestOf } from "./edit-form";
import { sampleTracker } from "./testing/samples";

const tracker = sampleTracker();
const DPD = { provider_id: "17track", code: "100007", name: "DPD (DE)", country: "DE", url: null };

describe("correcting a package", () => {
  it("sends nothing when nothing was changed, not even in another spelling", () => {
    const draft = { ...openEditForm(tracker), tracking_number: "1z99 9aa1 0123456784" };
    expect(updateRequestOf(draft, tracker)).toBeNull();
  });

  it("sends only what was changed", () => {
    expect(updateRequestOf({ ...openEditForm(tracker), carrier: DPD }, tracker)).toEqual({
      carrier: "100007",
    });
    expect(updateRequestOf({ ...openEditForm(tracker), postal_code: " 10115 " }, tracker)).toEqual({
      postal_code: "10115",
    });
  });

  it("announces a new number only when asked to", () => {
    const draft = { ...openEditForm(tracker), tracking_number: "00340434161094042557" };
    expect(updateRequestOf(draft, tracker)).toEqual({
      tracking_number: "00340434161094042557",
      notify: false,
    });
    expect(updateRequestOf({ ...draft, notify: true }, tracker)?.notify).toBe(true);
  });

  it("refuses a missing number, half a phone and a day that has not come", () => {
    const draft = {
      ...openEditForm(tracker),
      tracking_number: " ",
      phone_last4: "12",
      ship_date: "2026-12-01",
    };
    expect(checkEditForm(draft, "2026-11-24")).toEqual({
      tracking_number: { text: "invalid.numberMissing" },
      phone_last4: { text: "invalid.phone" },
      ship_date: { text: "invalid.shipDate" },
    });
  });
});
