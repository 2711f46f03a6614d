import fc from "fast-check";
import { UnreadableBodyError } from "../../../modules/tracking/provider";
import { trackItem } from "../unit-tests/fixtures";
import { readBody } from "./read-body";

const read = (body: unknown) => readBody(Buffer.from(typeof body === "string" ? body : JSON.stringify(body)));

describe("the body of a webhook", () => {
  it("is a snapshot when it says TRACKING_UPDATED", () => {
    const updates = read({ event: "TRACKING_UPDATED", data: trackItem() });
    expect(updates).toMatchObject([
      { kind: "snapshot", tracking_number: "YT2616912345678901", snapshot: { status: "in_transit" } },
    ]);
  });

  it("is the end of the watch when it says TRACKING_STOPPED", () => {
    const data = { number: "AA123456789BR", carrier: 2151, param: null, tag: "" };
    expect(read({ event: "TRACKING_STOPPED", data })).toEqual([
      { kind: "stopped", tracking_number: "AA123456789BR", carrier_code: "2151", message: null },
    ]);
    expect(
      read({ event: "TRACKING_STOPPED", data: { ...data, stop_track_reason: "Expired" } }),
    ).toMatchObject([{ message: "Expired" }]);
  });

  it("may hold a list", () => {
    expect(read({ event: "TRACKING_UPDATED", data: [trackItem(), trackItem()] })).toHaveLength(2);
  });

  it("may have keys with blanks, another case of the event, and a byte-order mark", () => {
    expect(read({ "event ": "tracking_updated ", " data": { "number ": "RR1CN" } })).toMatchObject([
      { tracking_number: "RR1CN", snapshot: { status: null, events: [] } },
    ]);
    expect(
      read(`\ufeff${JSON.stringify({ event: "TRACKING_STOPPED", data: { number: "RR1CN" } })}`),
    ).toHaveLength(1);
  });

  it.each([
    ["", "The body is empty."],
    [" \n", "The body is empty."],
    [
      '{"event":"TRACKING_UPDATED","data":{"number":"RR1',
      "The body is not valid JSON; it may have been cut short.",
    ],
    ["[]", "The body is JSON, but not an object."],
    ["null", "The body is JSON, but not an object."],
    ["{}", 'There is no "event" in the body.'],
    ['{"event":"TRACKING_DANCED","data":{}}', "The event is neither TRACKING_UPDATED nor TRACKING_STOPPED."],
    ['{"event":"TRACKING_UPDATED"}', '"data" holds no package.'],
    ['{"event":"TRACKING_UPDATED","data":[]}', '"data" is an empty list.'],
    ['{"event":"TRACKING_UPDATED","data":{}}', 'In "data" there is no number in it.'],
    [
      '{"event":"TRACKING_UPDATED","data":[{"number":"RR1CN"},7]}',
      '"data" holds no package at place 2 of 2.',
    ],
    [
      '{"event":"TRACKING_UPDATED","data":{"number":9400111202555842332669}}',
      'In "data" the number came as a JSON number too large to be exact.',
    ],
  ])("says what is wrong with %j", (body, problem) => {
    expect(() => read(body)).toThrow(UnreadableBodyError);
    expect(() => read(body)).toThrow(problem);
  });

  it("is read as far as it can be when an entry of a list cannot", () => {
    const data = [{ number: "RR1CN" }, 7, { number: "RR2CN" }, {}, { number: "RR3CN" }];
    let thrown: unknown;
    try {
      read({ event: "TRACKING_UPDATED", data });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UnreadableBodyError);
    expect(thrown).toMatchObject({
      message: '"data" holds no package at place 2 of 5. In "data" at place 4 of 5 there is no number in it.',
      readable: ["RR1CN", "RR2CN", "RR3CN"].map((tracking_number) => ({ tracking_number })),
    });
  });

  it("complains without repeating what it holds", () => {
    const body = '{"event":"TRACKING_UPDATED","data":{"consignee":"Jane Doe","number":"RR123';
    expect(() => read(body)).not.toThrow(/Jane|RR123/);
  });

  it("can be anything at all: it is read, or it is unreadable, and nothing else happens", () => {
    const envelope = fc.record({
      event: fc.oneof(fc.constantFrom("TRACKING_UPDATED", "TRACKING_STOPPED"), fc.jsonValue()),
      data: fc.oneof(
        fc.jsonValue(),
        fc.record({ number: fc.oneof(fc.string(), fc.jsonValue()), track_info: fc.jsonValue() }),
      ),
    });
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc.json().map((text) => Buffer.from(text)),
      envelope.map((value) => Buffer.from(JSON.stringify(value))),
      fc.nat().map((cut) => {
        const whole = Buffer.from(JSON.stringify({ event: "TRACKING_UPDATED", data: trackItem() }));
        return whole.subarray(0, cut % (whole.length + 1));
      }),
      fc.constant(
        Buffer.from(`{"event":"TRACKING_UPDATED","data":${"[".repeat(20_000)}${"]".repeat(20_000)}}`),
      ),
    );
    fc.assert(
      fc.property(body, (raw) => {
        try {
          for (const update of readBody(raw)) {
            expect(update.tracking_number).not.toBe("");
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableBodyError);
          for (const update of (error as UnreadableBodyError).readable) {
            expect(update.tracking_number).not.toBe("");
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
