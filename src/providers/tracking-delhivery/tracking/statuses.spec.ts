import fc from "fast-check";
import { reasonProblem } from "../../../modules/tracking/domain/reasons";
import { TRACKER_REASONS, TRACKER_STATUSES } from "../../../modules/tracking/domain/status";
import { FAILED_ATTEMPTS, meaningOf, PAIRS } from "./statuses";

/** Every pair that Delhivery documents, and what a customer is to be told of it. */
const DOCUMENTED = [
  ["UD", "Manifested", "info_received", null],
  ["UD", "Not Picked", "info_received", null],
  ["UD", "In Transit", "in_transit", null],
  ["UD", "Pending", "in_transit", null],
  ["UD", "Dispatched", "out_for_delivery", null],
  ["DL", "Delivered", "delivered", null],
  ["DL", "RTO", "exception", "returned"],
  ["DL", "DTO", "exception", "returned"],
  ["RT", "In Transit", "exception", "returning"],
  ["RT", "Pending", "exception", "returning"],
  ["RT", "Dispatched", "exception", "returning"],
  ["PP", "Open", "info_received", null],
  ["PP", "Scheduled", "info_received", null],
  ["PP", "Dispatched", "info_received", null],
  ["PU", "In Transit", "in_transit", null],
  ["PU", "Pending", "in_transit", null],
  ["PU", "Dispatched", "in_transit", null],
  ["CN", "Canceled", "exception", "cancelled"],
  ["CN", "Closed", "exception", "cancelled"],
  ["LOST", "LOST", "exception", "lost"],
] as const;

const NOTHING = { status: null, reason: null };

describe("Delhivery's statuses", () => {
  it("are all in the table, and nothing else", () => {
    expect(PAIRS).toEqual(DOCUMENTED);
  });

  it.each(DOCUMENTED)("%s with %s is %s, %s", (type, word, status, reason) => {
    expect(meaningOf(type, word, null)).toEqual({ status, reason });
    expect(meaningOf(` ${type.toLowerCase()} `, word.toUpperCase().replace(" ", "  "), "X-UCI")).toEqual({
      status,
      reason,
    });
    expect(reasonProblem(status, reason)).toBeNull();
  });

  it("mean the pair: a word alone, or with another type, means nothing", () => {
    expect(meaningOf(null, "Delivered", null)).toEqual(NOTHING);
    expect(meaningOf("DL", null, null)).toEqual(NOTHING);
    expect(meaningOf("RT", "Delivered", null)).toEqual(NOTHING);
    expect(meaningOf("DL", "Dispatched", null)).toEqual(NOTHING);
    expect(meaningOf("UD", "Teleported", null)).toEqual(NOTHING);
    expect(meaningOf("constructor", "__proto__", "constructor")).toEqual(NOTHING);
    expect(meaningOf("UD", "Pending", "constructor")).toEqual({ status: "in_transit", reason: null });
  });

  it("say lost in the one place or in the other", () => {
    for (const [type, word] of [
      ["LOST", null],
      ["LT", "Lost"],
      ["UD", "LOST"],
      ["LOST", "Pending"],
    ] as const) {
      expect(meaningOf(type, word, null)).toEqual({ status: "exception", reason: "lost" });
    }
  });

  it("never call something delivered that went back", () => {
    const delivered = PAIRS.filter(([, , status]) => status === "delivered");
    expect(delivered.map(([type, word]) => `${type} ${word}`)).toEqual(["DL Delivered"]);
  });

  it("tell a failed attempt from waiting for the first one by the NSL code", () => {
    expect(meaningOf("UD", "Pending", "X-IBD3F")).toEqual({ status: "in_transit", reason: null });
    for (const [code, reason] of Object.entries(FAILED_ATTEMPTS)) {
      expect(meaningOf("UD", "Pending", code.toLowerCase())).toEqual({ status: "failed_attempt", reason });
      expect(reasonProblem("failed_attempt", reason)).toBeNull();
      // The same code on the way back is the way back.
      expect(meaningOf("RT", "Pending", code)).toEqual({ status: "exception", reason: "returning" });
    }
    expect(meaningOf("UD", "Pending", "EOD-86")).toEqual({ status: "in_transit", reason: "delayed" });
  });

  it("never throw, and give only words of ours", () => {
    const word = fc.option(fc.string());
    fc.assert(
      fc.property(word, word, word, (type, status, code) => {
        const meaning = meaningOf(type, status, code);
        expect(meaning.status === null || TRACKER_STATUSES.includes(meaning.status)).toBe(true);
        expect(meaning.reason === null || TRACKER_REASONS.includes(meaning.reason)).toBe(true);
        expect(reasonProblem(meaning.status, meaning.reason)).toBeNull();
      }),
    );
  });
});
