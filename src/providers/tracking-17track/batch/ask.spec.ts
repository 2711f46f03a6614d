import fc from "fast-check";
import type { Answer } from "../wire/envelope";
import { ask } from "./ask";

const numbered = (n: number) => ({ tracking_number: `NR${n}`, carrier_code: null });
const toWire = (item: { tracking_number: string }) => ({ number: item.tracking_number });
const accept = (entries: object[]): Answer => ({
  kind: "answered",
  accepted: entries as Record<string, unknown>[],
  rejected: [],
  body: {},
});

describe("asking about a batch", () => {
  it("sends nothing for nothing", async () => {
    const send = async (): Promise<Answer> => {
      throw new Error("nothing to send");
    };
    expect(await ask([], toWire, send)).toEqual([]);
  });

  it("sends at most forty at once", async () => {
    const sizes: number[] = [];
    const answers = await ask(
      Array.from({ length: 95 }, (_, n) => numbered(n)),
      toWire,
      async (entries) => {
        sizes.push(entries.length);
        return accept(entries);
      },
    );
    expect(sizes).toEqual([40, 40, 15]);
    expect(answers.every((answer) => answer.kind === "accepted")).toBe(true);
  });

  it("asks once for what looks the same, and answers each", async () => {
    const sent: object[][] = [];
    const answers = await ask([numbered(1), numbered(2), numbered(1)], toWire, async (entries) => {
      sent.push(entries);
      return accept(entries);
    });
    expect(sent).toEqual([[{ number: "NR1" }, { number: "NR2" }]]);
    expect(answers).toMatchObject([{ kind: "accepted" }, { kind: "accepted" }, { kind: "accepted" }]);
  });

  it("passes on the failure of a call", async () => {
    await expect(ask([numbered(1)], toWire, () => Promise.reject(new Error("down")))).rejects.toThrow("down");
  });

  it("finds the culprits of a refused request, however many there are, and accepts all others", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(39)), async (bad) => {
        const culprits = new Set(bad.map((n) => `NR${n}`));
        const answers = await ask(
          Array.from({ length: 40 }, (_, n) => numbered(n)),
          toWire,
          async (entries) =>
            (entries as { number: string }[]).some(({ number }) => culprits.has(number))
              ? { kind: "refused", code: "-18010013" }
              : accept(entries),
        );
        answers.forEach((answer, n) => {
          expect(answer.kind).toBe(culprits.has(`NR${n}`) ? "rejected" : "accepted");
        });
      }),
      { numRuns: 40 },
    );
  });
});
