import fc from "fast-check";
import { type TrackingUpdate, UnreadableBodyError } from "../../../modules/tracking/provider";
import { webhook } from "../unit-tests/fixtures";
import { readBody } from "./read-body";

const read = (body: unknown) => readBody(Buffer.from(JSON.stringify(body)), "shiprocket");
function snapshotOf(changes: Record<string, unknown>) {
  const [update] = read({ ...webhook(), ...changes });
  if (update?.kind !== "snapshot") {
    throw new Error("no snapshot");
  }
  return update.snapshot;
}

describe("a webhook of Shiprocket", () => {
  it("is a snapshot of its shipment, newest scan first, at the times India's clocks showed", () => {
    expect(read(webhook())).toEqual<TrackingUpdate[]>([
      {
        tracking_number: "19041424751540",
        carrier_code: "shiprocket",
        kind: "snapshot",
        snapshot: {
          status: "in_transit",
          reason: null,
          sub_status: "IN TRANSIT",
          synced_at: "2023-05-23T06:13:52.000Z",
          estimated_delivery: { from: null, to: "2023-05-23T15:40:19+05:30", source: "carrier" },
          carrier_name: "Delhivery Surface",
          events: [
            expect.objectContaining({
              occurred_at: "2023-05-23T06:13:52.000Z",
              local_time: "2023-05-23T11:43:52+05:30",
              status: null,
              sub_status: "X-DDD3FD",
              description: "Pending - Shipment arrived at destination",
              location: "Dewas_Central_D_2 (Madhya Pradesh)",
            }),
            expect.objectContaining({
              occurred_at: "2023-05-19T10:02:17.000Z",
              status: "in_transit",
              sub_status: "PICKED UP",
            }),
            expect.objectContaining({
              occurred_at: "2023-05-19T06:29:16.000Z",
              status: "info_received",
              sub_status: "MANIFEST GENERATED",
            }),
          ],
        },
      },
    ]);
  });

  it("is read by the status of the shipment, never by that of the order", () => {
    expect(snapshotOf({ current_status_id: 7, shipment_status_id: 9 })).toMatchObject({
      status: "exception",
      reason: "returning",
    });
    expect(snapshotOf({ shipment_status_id: "10", current_status: "DELIVERED" })).toMatchObject({
      status: "exception",
      reason: "returned",
    });
    expect(snapshotOf({ shipment_status_id: null, current_status_id: 7 })).toMatchObject({ status: null });
    expect(snapshotOf({ shipment_status_id: 999 })).toMatchObject({ status: null, reason: null });
  });

  it("of a return is read like any other", () => {
    expect(snapshotOf({ is_return: 1, shipment_status_id: 7 })).toMatchObject({ status: "delivered" });
    expect(snapshotOf({ is_return: true, shipment_status_id: 47 })).toMatchObject({
      status: "exception",
      reason: "other",
    });
  });

  it.each([[undefined], [null], [""], [[]], [[null, "x", 5]], [{}]])(
    "without scans (%j) is a scan itself, at the moment it names",
    (scans) => {
      expect(
        snapshotOf({ scans, shipment_status_id: 17, shipment_status: "OUT FOR DELIVERY" }),
      ).toMatchObject({
        status: "out_for_delivery",
        events: [
          {
            occurred_at: "2023-05-23T06:13:52.000Z",
            local_time: "2023-05-23T11:43:52+05:30",
            status: "out_for_delivery",
            description: "OUT FOR DELIVERY",
            location: null,
          },
        ],
      });
    },
  );

  it("keeps every scan in its place, whichever way they are listed", () => {
    const { scans } = webhook();
    const turned = [...(scans as object[])].reverse();
    expect(snapshotOf({ scans: turned })).toEqual(snapshotOf({}));
  });

  it("keeps scans of one moment in their order, too, whichever way they are listed", () => {
    const date = "2023-05-23 11:43:52";
    const scans = [5, 42, 17].map((code) => ({ date, activity: `scan ${code}`, "sr-status": code }));
    const wordsOf = (listed: object[]) =>
      snapshotOf({ scans: listed, shipment_status_id: 17 }).events.map(({ description }) => description);
    expect(wordsOf(scans)).toEqual(["scan 17", "scan 42", "scan 5"]);
    expect(wordsOf([...scans].reverse())).toEqual(["scan 17", "scan 42", "scan 5"]);
  });

  it("does not claim to have been written before its newest scan", () => {
    expect(snapshotOf({ current_timestamp: "22 05 2023 11:43:52" }).synced_at).toBeNull();
    expect(snapshotOf({ current_timestamp: null }).synced_at).toBeNull();
    expect(snapshotOf({ current_timestamp: "yesterday" }).synced_at).toBeNull();
  });

  it("takes ids as text or as numbers, and puts numbers in their one spelling", () => {
    expect(read({ ...webhook(), awb: " sf123 456789in " })[0]?.tracking_number).toBe("SF123456789IN");
    expect(read({ ...webhook(), awb: 123456789012345 })[0]?.tracking_number).toBe("123456789012345");
    expect(read([webhook(), { ...webhook(), awb: "X12345" }])).toHaveLength(2);
  });

  it.each([null, "", "NA"])("of an order that has no number yet (%j) says nothing of a package", (awb) => {
    expect(read({ ...webhook(), awb })).toEqual([]);
  });

  it.each([
    ["", "The body is empty"],
    ["  ", "The body is empty"],
    ['{"awb":"1904', "not valid JSON"],
    ["[]", "an empty list"],
    ['"hello"', "no shipment"],
    ["[5]", "no shipment"],
    ["{}", 'no "awb"'],
    ['{"awb":{}}', 'no "awb"'],
    ['{"awb":12345678901234567890}', "too large to be exact"],
    [`{"awb":"${"9".repeat(150)}"}`, "no tracking number"],
  ])("that cannot be understood is left to a human: %s", (body, message) => {
    const problem = () => readBody(Buffer.from(body), "shiprocket");
    expect(problem).toThrow(UnreadableBodyError);
    expect(problem).toThrow(message);
  });

  it("never breaks in another way, and repeats nothing of a body that it cannot read", () => {
    const field = fc.constantFrom(...Object.keys(webhook()));
    fc.assert(
      fc.property(fc.dictionary(field, fc.jsonValue()), (changes) => {
        try {
          read({ ...webhook(), ...changes });
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableBodyError);
        }
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        try {
          readBody(Buffer.from(bytes), "shiprocket");
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableBodyError);
        }
      }),
    );
  });
});
