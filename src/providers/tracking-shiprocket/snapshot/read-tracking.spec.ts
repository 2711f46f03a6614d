import fc from "fast-check";
import type { FetchResult } from "../../../modules/tracking/provider";
import { tracking } from "../unit-tests/fixtures";
import { readTracking } from "./read-tracking";

const ASKED = { tracking_number: "141123221084922", carrier_code: "shiprocket" };
const AT = "2022-07-20T06:00:00.000Z";
const read = (entry: unknown): FetchResult => readTracking(ASKED, entry, AT);
function dataWith(changes: Record<string, unknown>) {
  return { tracking_data: { ...tracking().tracking_data, ...changes } };
}

describe("what Shiprocket's API says of a number", () => {
  it("is an update: status, courier, estimate, and scans newest first", () => {
    expect(read(tracking())).toEqual({
      outcome: "update",
      update: {
        ...ASKED,
        kind: "snapshot",
        snapshot: {
          status: "delivered",
          reason: null,
          sub_status: "Delivered",
          synced_at: AT,
          estimated_delivery: { from: null, to: "2022-07-20T19:28:00+05:30", source: "carrier" },
          carrier_name: "Xpressbees Surface",
          events: [
            expect.objectContaining({
              occurred_at: "2022-07-19T06:07:00.000Z",
              local_time: "2022-07-19T11:37:00+05:30",
              status: "delivered",
              description: "Delivered",
              location: "MADANPALLI, Madanapalli, ANDHRA PRADESH",
            }),
            expect.objectContaining({ status: "out_for_delivery", sub_status: "OUT FOR DELIVERY" }),
            expect.objectContaining({ status: null, sub_status: "RAD" }),
          ],
        },
      },
    });
  });

  it("holds no name of the recipient", () => {
    expect(JSON.stringify(read(tracking()))).not.toContain("Asha");
  });

  it("knows the bulk form without the outer key, too", () => {
    expect(read(tracking().tracking_data)).toEqual(read(tracking()));
  });

  it.each([
    [{ tracking_data: { track_status: 0, error: "Aahh! There is no activities found in our DB." } }],
    [
      {
        tracking_data: {
          track_status: 0,
          shipment_status: 0,
          shipment_track: [],
          shipment_track_activities: null,
        },
      },
    ],
    [{ tracking_data: { track_status: 1, shipment_status: 0, shipment_track: null } }],
    [{ tracking_data: {} }],
    [{ tracking_data: [] }],
    [{}],
    [[]],
    [null],
    [undefined],
  ])("is pending while there is nothing: %j", (entry) => {
    expect(read(entry)).toEqual({ outcome: "pending" });
  });

  it("is news without a scan when the shipment has a status", () => {
    const booked = { track_status: 0, shipment_status: 1, shipment_track_activities: null, etd: "" };
    expect(read(dataWith(booked))).toMatchObject({
      outcome: "update",
      update: { snapshot: { status: "info_received", events: [] } },
    });
    expect(read(dataWith({ ...booked, shipment_status: "8" }))).toMatchObject({
      update: { snapshot: { status: "exception", reason: "cancelled" } },
    });
  });

  it.each(["", null, "soon", undefined])("takes no estimate back that it does not speak of: %j", (etd) => {
    const result = read(dataWith({ etd }));
    expect(result.outcome === "update" && "estimated_delivery" in result.update.snapshot).toBe(false);
  });

  it("is left to the newest scan when its code is not in the list", () => {
    expect(read(dataWith({ shipment_status: 999 }))).toMatchObject({
      outcome: "update",
      update: { snapshot: { status: null, reason: null } },
    });
  });

  it("is waited for when it is something else", () => {
    expect(read({ message: "Something went wrong" })).toMatchObject({ outcome: "wait", reason: "try_later" });
    expect(read({ tracking_data: { hello: 1 } })).toMatchObject({ outcome: "wait" });
  });

  it("never breaks", () => {
    const field = fc.constantFrom(...Object.keys(tracking().tracking_data));
    fc.assert(
      fc.property(fc.dictionary(field, fc.jsonValue()), fc.jsonValue(), (changes, entry) => {
        expect(read(dataWith(changes)).outcome).toMatch(/update|pending|wait/);
        expect(read(entry).outcome).toMatch(/update|pending|wait/);
      }),
    );
  });
});
