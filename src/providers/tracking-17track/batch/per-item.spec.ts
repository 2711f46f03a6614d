import fc from "fast-check";
import { matchItems } from "./per-item";

const item = (tracking_number: string, carrier_code: string | null = null) => ({
  tracking_number,
  carrier_code,
});
const answered = (accepted: object[], rejected: object[] = []) => ({
  kind: "answered" as const,
  accepted: accepted as Record<string, unknown>[],
  rejected: rejected as Record<string, unknown>[],
  body: {},
});

describe("matching an answer to what was asked", () => {
  it("finds numbers in any case, and carriers as integer or text", () => {
    const answers = matchItems(
      [item("rr1", "3011"), item("RR2", "3011")],
      answered(
        [{ number: "RR1", carrier: "3011" }],
        [{ number: "rr2", carrier: 3011, error: { code: "-18019909" } }],
      ),
    );
    expect(answers).toMatchObject([{ kind: "accepted" }, { kind: "rejected", code: "-18019909" }]);
  });

  it("tells two registrations of one number apart by their carrier, whatever the order", () => {
    const answers = matchItems(
      [item("A1", "100002"), item("A1", "100003")],
      answered(
        [{ number: "A1", carrier: 100003, mark: "fedex" }],
        [{ number: "A1", carrier: 100002, error: {} }],
      ),
    );
    expect(answers[0]).toMatchObject({ kind: "rejected", code: null });
    expect(answers[1]).toMatchObject({ kind: "accepted", item: { mark: "fedex" } });
  });

  it("takes a corrected carrier when nothing fits better", () => {
    const answers = matchItems([item("A1", "100002")], answered([{ number: "A1", carrier: 21051 }]));
    expect(answers).toMatchObject([{ kind: "accepted", item: { carrier: 21051 } }]);
  });

  it("takes a rejection without a carrier", () => {
    const answers = matchItems(
      [item("A1", "100002")],
      answered([], [{ number: "A1", error: { code: -18019902 } }]),
    );
    expect(answers).toMatchObject([{ kind: "rejected", code: "-18019902" }]);
  });

  it("says so when an item is left out, and does not give it a neighbour's answer", () => {
    expect(matchItems([item("A1"), item("B2")], answered([{ number: "A1" }]))).toMatchObject([
      { kind: "accepted" },
      { kind: "unmentioned" },
    ]);
  });

  it("always gives one answer per item, about that item's number, each entry once", () => {
    const numbers = fc.constantFrom("A1", "B2", "C3");
    const carriers = fc.constantFrom(null, "1", "2");
    const asked = fc.array(fc.tuple(numbers, carriers).map(([number, carrier]) => item(number, carrier)));
    const entry = fc.record({ number: numbers, carrier: fc.constantFrom(1, "2", 0, null) });
    fc.assert(
      fc.property(asked, fc.array(entry), fc.array(entry), (asking, accepted, rejected) => {
        const answers = matchItems(asking, answered(accepted, rejected));
        expect(answers).toHaveLength(asking.length);
        const used = answers.flatMap((answer) => (answer.kind === "unmentioned" ? [] : [answer.item]));
        expect(new Set(used).size).toBe(used.length);
        answers.forEach((answer, index) => {
          if (answer.kind !== "unmentioned") {
            expect(answer.item.number).toBe(asking[index]?.tracking_number);
          }
        });
      }),
    );
  });
});
