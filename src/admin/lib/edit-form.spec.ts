import { checkEditForm, openEditForm, updateRequestOf } from "./edit-form";
import { SHIRT, SOCKS, sampleTracker } from "./testing/samples";

const tracker = sampleTracker({ items: [{ line_item_id: SOCKS.id, quantity: 1 }] });
const DPD = { provider_id: "17track", code: "100007", name: "DPD (DE)", country: "DE", url: null };
const TODAY = "2026-11-24";

describe("correcting a package", () => {
  it("sends nothing when nothing was changed, not even in another spelling", () => {
    const draft = {
      ...openEditForm(tracker),
      tracking_number: "1z99 9aa1 0123456784",
      items: { [SHIRT.id]: "", [SOCKS.id]: " 1" },
    };
    expect(updateRequestOf(draft, tracker)).toBeNull();
  });

  it("sends only what was changed", () => {
    const open = openEditForm(tracker);
    expect(updateRequestOf({ ...open, carrier: DPD }, tracker)).toEqual({ carrier: "100007" });
    expect(updateRequestOf({ ...open, postal_code: " 10115 " }, tracker)).toEqual({ postal_code: "10115" });
    expect(updateRequestOf({ ...open, country: "AT" }, tracker)).toEqual({ country: "AT" });
  });

  it("sends all items when one of them was changed, and none when nobody knows what is inside", () => {
    const open = openEditForm(tracker);
    const more = { ...open, items: { ...open.items, [SHIRT.id]: "1" } };
    expect(updateRequestOf(more, tracker)).toEqual({
      items: [
        { id: SOCKS.id, quantity: 1 },
        { id: SHIRT.id, quantity: 1 },
      ],
    });
    expect(updateRequestOf({ ...open, items: { [SOCKS.id]: "0" } }, tracker)).toEqual({ items: [] });
  });

  it("announces a new number only when asked to", () => {
    const draft = { ...openEditForm(tracker), tracking_number: "00340434161094042557" };
    expect(updateRequestOf(draft, tracker)).toMatchObject({
      tracking_number: "00340434161094042557",
      notify: false,
    });
    expect(updateRequestOf({ ...draft, notify: true }, tracker)?.notify).toBe(true);
  });

  it("keeps the carrier that it shows for another number, and has it found out when it shows none", () => {
    const draft = { ...openEditForm(tracker), tracking_number: "1Z999AA10123456793" };
    expect(updateRequestOf(draft, tracker)).toMatchObject({ carrier: "100002" });
    expect(updateRequestOf({ ...draft, carrier: null }, tracker)).not.toHaveProperty("carrier");
    expect(checkEditForm({ ...draft, carrier: null }, tracker, [], TODAY)).toEqual({});
  });

  it("refuses to forget the carrier of a number that stays", () => {
    const draft = { ...openEditForm(tracker), carrier: null };
    expect(checkEditForm(draft, tracker, [], TODAY)).toEqual({ carrier: { text: "invalid.carrier" } });
  });

  it("refuses a missing number, half a phone, a day that has not come, and more items than there are", () => {
    const draft = {
      ...openEditForm(tracker),
      tracking_number: " ",
      phone_last4: "12",
      ship_date: "2026-12-01",
      items: { [SOCKS.id]: "3", [SHIRT.id]: "some" },
    };
    const available = [
      { ...SOCKS, quantity: 2 },
      { ...SHIRT, quantity: 1 },
    ];
    expect(checkEditForm(draft, tracker, available, TODAY)).toEqual({
      tracking_number: { text: "invalid.numberMissing" },
      phone_last4: { text: "invalid.phone" },
      ship_date: { text: "invalid.shipDate" },
      [`items.${SOCKS.id}`]: { text: "invalid.quantity", values: { max: 2 } },
      [`items.${SHIRT.id}`]: { text: "invalid.quantity", values: { max: 1 } },
    });
  });
});
