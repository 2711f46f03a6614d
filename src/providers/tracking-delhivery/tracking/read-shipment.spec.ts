import fc from "fast-check";
import { fingerprintOf } from "../../../modules/tracking/domain/fingerprint";
import type { JsonObject } from "../../wire/fields";
import { PRIVATE, push, shipment } from "../unit-tests/fixtures";
import { readBody } from "../webhook/read-body";
import { readShipment, waybillOf } from "./read-shipment";

const ASKED_AT = "2024-09-21T00:00:00.000Z";
const read = (changes: JsonObject = {}) => readShipment(shipment(changes), ASKED_AT);

describe("a shipment of Delhivery", () => {
  it("is read whole, newest scan first, on India's clock", () => {
    const snapshot = read();
    expect(snapshot).toMatchObject({
      status: "delivered",
      reason: null,
      sub_status: "EOD-38",
      synced_at: ASKED_AT,
      estimated_delivery: { from: null, to: "2024-09-22T23:59:59+05:30", source: "carrier" },
      carrier_name: "Delhivery",
    });
    expect(snapshot.events.map(({ status, reason, sub_status }) => [sub_status, status, reason])).toEqual([
      ["EOD-38", "delivered", null],
      ["EOD-11", "failed_attempt", "recipient_absent"],
      ["X-DDD3FD", "out_for_delivery", null],
      ["X-IBD3F", "in_transit", null],
      ["X-PPOM", "in_transit", null],
      ["X-UCI", "info_received", null],
    ]);
    expect(snapshot.events.at(-1)).toEqual({
      occurred_at: "2024-09-18T06:34:40.034Z",
      local_time: "2024-09-18T12:04:40+05:30",
      status: "info_received",
      reason: null,
      sub_status: "X-UCI",
      description: "Manifest uploaded",
      description_translated: null,
      location: "Amritsar_VerkaBypss_I (Punjab)",
      country: "IN",
      region: "Punjab",
      city: "Amritsar",
      coordinates: null,
      carrier_name: null,
    });
  });

  it("hands nothing on of who gets it, nor where the door is", () => {
    const text = JSON.stringify(read());
    expect(text).not.toMatch(PRIVATE);
    expect(text).not.toMatch(/28\.65|77\.16/);
    expect(read().events[0]?.description).toBe("Delivered");
    const Instructions = "Delivered to consignee";
    const nobody = { Scans: null, Consignee: null };
    expect(read({ Status: { RecievedBy: "Consignee", Instructions }, ...nobody }).events).toMatchObject([
      { description: Instructions },
    ]);
  });

  it("promises what was promised while nothing else is expected, and nothing for what goes back", () => {
    expect(read({ ExpectedDeliveryDate: null }).estimated_delivery?.to).toBe("2024-09-23T23:59:59+05:30");
    expect(
      read({ ExpectedDeliveryDate: "0001-01-01T00:00:00", PromisedDeliveryDate: "" }).estimated_delivery,
    ).toBeNull();
    expect(read({ Status: { StatusType: "RT", Status: "In Transit" } })).toMatchObject({
      status: "exception",
      reason: "returning",
      estimated_delivery: null,
    });
  });

  it("goes by the times where all have one, and by the list where one has none", () => {
    const reversed = (shipment().Scans as unknown[]).toReversed();
    expect(read({ Scans: reversed }).events).toEqual(read().events);
    const bare = [
      { ScanDetail: { Scan: "First" } },
      { ScanDetail: { Scan: "Second", StatusDateTime: "2024-09-18T12:00:00" } },
    ];
    expect(read({ Scans: bare }).events.map(({ description }) => description)).toEqual(["Second", "First"]);
  });

  it("takes the status alone when there are no scans, in whatever way they are not there", () => {
    for (const Scans of [undefined, null, [], {}, "", [null], [{ ScanDetail: null }], [{}]]) {
      expect(read({ Scans }).events).toEqual([
        expect.objectContaining({ status: "delivered", occurred_at: "2024-09-20T10:11:19.002Z" }),
      ]);
    }
    const scans = shipment().Scans as { ScanDetail: unknown }[];
    const bare = scans.map(({ ScanDetail }) => ScanDetail);
    expect(read({ Scans: bare }).events).toEqual(read().events);
    expect(read({ Scans: scans[0] }).events).toHaveLength(1);
  });

  it("leaves a pair it does not know to the latest scan, and keeps the words", () => {
    const odd = { StatusType: "UD", Status: "Teleported", StatusCode: "Z-1", Instructions: "Beamed up" };
    expect(read({ Status: odd, Scans: null })).toMatchObject({
      status: null,
      reason: null,
      sub_status: "Z-1",
      events: [{ status: null, description: "Beamed up", sub_status: "Z-1" }],
    });
  });

  it("is named by its waybill, unless JSON has rounded it", () => {
    expect(waybillOf({ AWB: 26805710004060 })).toBe("26805710004060");
    expect(waybillOf({ AWB: " 2680 5710004060 " })).toBe("26805710004060");
    for (const AWB of [undefined, null, "", {}, [], 2 ** 60, "1".repeat(101)]) {
      expect(waybillOf({ AWB })).toBeNull();
    }
  });

  it("and its pushes tell of the same scan, so that it is shown once", () => {
    const body = Buffer.from(JSON.stringify(push()));
    const [update] = readBody(body, "delhivery");
    const pushed = update?.kind === "snapshot" ? update.snapshot.events[0] : undefined;
    const listed = read().events.find(({ sub_status }) => sub_status === "X-DDD3FD");
    expect(pushed).toEqual(listed);
    expect(pushed && fingerprintOf(pushed)).toBe(listed && fingerprintOf(listed));
  });

  it("is read whatever becomes of its fields, and never throws", () => {
    const names = Object.keys(shipment());
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, value) => {
        expect(JSON.stringify(readShipment(shipment({ [name]: value }), null))).not.toMatch(PRIVATE);
      }),
    );
  });
});
