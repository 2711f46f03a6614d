import fc from "fast-check";
import { UnreadableBodyError } from "../../../modules/tracking/provider";
import { push } from "../unit-tests/fixtures";
import { readBody } from "./read-body";

const read = (body: unknown) =>
  readBody(Buffer.from(typeof body === "string" ? body : JSON.stringify(body)), "delhivery-south");
const snapshotOf = (body: unknown) => {
  const [update] = read(body);
  return update?.kind === "snapshot" ? update.snapshot : null;
};

describe("a scan push", () => {
  it("is one scan, which is the latest, of this account's carrier", () => {
    expect(read(push())).toEqual([
      {
        kind: "snapshot",
        tracking_number: "26805710004060",
        carrier_code: "delhivery-south",
        snapshot: expect.objectContaining({
          status: "out_for_delivery",
          reason: null,
          sub_status: "X-DDD3FD",
          synced_at: null,
          events: [
            expect.objectContaining({
              status: "out_for_delivery",
              sub_status: "X-DDD3FD",
              description: "Out for delivery",
              occurred_at: "2024-09-20T08:40:33.302Z",
              local_time: "2024-09-20T14:10:33+05:30",
              city: "Delhi",
            }),
          ],
        }),
      },
    ]);
  });

  it("tells a failed attempt by its NSL code, and never calls a return delivered", () => {
    expect(snapshotOf(push({ Status: "Pending" }, { NSLCode: "EOD-6" }))).toMatchObject({
      status: "failed_attempt",
      reason: "refused",
    });
    for (const Status of ["RTO", "DTO"]) {
      expect(snapshotOf(push({ StatusType: "DL", Status }))).toMatchObject({
        status: "exception",
        reason: "returned",
      });
    }
  });

  it("may lack what another merchant agreed to have, or stand without its wrapping", () => {
    const bare = { AWB: 26805710004060, Status: "In Transit", StatusType: "UD" };
    for (const body of [bare, { Shipment: bare }, [bare], { Shipment: { ...bare, Status: { ...bare } } }]) {
      expect(snapshotOf(body)).toMatchObject({
        status: "in_transit",
        events: [{ occurred_at: null, local_time: null, description: "In Transit" }],
      });
    }
    expect(snapshotOf({ AWB: "26805710004060", NSLCode: "X-UCI" })).toMatchObject({ status: null });
  });

  it.each([
    ["", /empty/],
    [" \n", /empty/],
    ["{", /not valid JSON/],
    ["<html>", /not valid JSON/],
    ["null", /not an object/],
    ["42", /not an object/],
    ["[]", /empty list/],
    ["[1]", /not an object/],
    ["{}", /no waybill/],
    ['{"Shipment":{"Status":{"Status":"Dispatched"}}}', /no waybill/],
    ['{"Shipment":{"AWB":26805710004060123456}}', /no waybill/],
    ['{"Shipment":{"AWB":"26805710004060"}}', /no status/],
    ['{"Shipment":{"AWB":"26805710004060","Status":{}}}', /no status/],
  ])("that cannot be understood says why: %j", (body, problem) => {
    expect(() => read(body)).toThrow(UnreadableBodyError);
    expect(() => read(body)).toThrow(problem);
  });

  it("throws nothing else, whatever it holds, and repeats nothing of it", () => {
    const objects = fc.record(
      { AWB: fc.jsonValue(), Status: fc.jsonValue(), NSLCode: fc.jsonValue(), Consignee: fc.jsonValue() },
      { requiredKeys: [] },
    );
    const bodies = fc.oneof(fc.jsonValue(), objects, fc.record({ Shipment: objects }));
    fc.assert(
      fc.property(bodies, (body) => {
        try {
          read(body);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableBodyError);
          expect((error as Error).message).not.toContain("26805710004060");
        }
      }),
    );
  });
});
