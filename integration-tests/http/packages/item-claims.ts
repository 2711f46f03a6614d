import fc from "fast-check";
import type { AdminTracker } from "../../../src/api/http-types";
import { trackersOf } from "../support/packages";
import { refusalOf } from "../support/refusal";
import type { Story } from "../support/story";

/** Pieces of each of two items: ordered, or in one package. */
type Pieces = readonly [number, number];

type Step =
  | { kind: "add"; pieces: Pieces }
  | { kind: "correct"; which: number; pieces: Pieces }
  | { kind: "remove"; which: number };

const ORDERED: Pieces = [3, 2];
const pieces = fc.tuple(fc.nat(3), fc.nat(3));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("add" as const), pieces }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("correct" as const), which: fc.nat(9), pieces }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("remove" as const), which: fc.nat(9) }) },
);

export function itemClaimStories(story: Story): void {
  let packages = 0;
  const nextNumber = () => {
    packages += 1;
    return `1Z999AA1${String(packages).padStart(10, "0")}`;
  };

  it("is said to hold no piece that another package holds, whatever is added, corrected and removed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 7 }), async (steps) => {
        const order = await story.order({
          items: ORDERED.map((quantity, index) => ({
            variant_id: story.shop.variants[index]?.id ?? "",
            quantity,
          })),
        });
        const ordered = order.items.map(({ quantity }) => quantity);
        const inputOf = (wanted: Pieces) =>
          wanted.flatMap((quantity, index) => {
            const id = order.items[index]?.id ?? "";
            return quantity === 0 ? [] : [{ id, quantity }];
          });
        const heldBy = (trackers: AdminTracker[]): Pieces => {
          const sum = (index: number) =>
            trackers
              .flatMap(({ items }) => items)
              .filter(({ line_item_id }) => line_item_id === order.items[index]?.id)
              .reduce((total, { quantity }) => total + quantity, 0);
          return [sum(0), sum(1)];
        };
        await story.ship(order.id, { trackers: [{ tracking_number: nextNumber(), carrier: "UPS" }] });

        for (const next of steps) {
          const there = await trackersOf(story, order.id);
          const one = next.kind === "add" ? undefined : there[next.which % there.length];
          if (next.kind === "remove") {
            if (there.length > 1) {
              await story.admin.delete(`/admin/trackers/${one?.id}`);
            }
            continue;
          }
          const items = inputOf(next.pieces);
          const request =
            one === undefined
              ? story.admin.post(`/admin/orders/${order.id}/trackers`, {
                  trackers: [{ tracking_number: nextNumber(), carrier: "UPS", items }],
                })
              : story.admin.post(`/admin/trackers/${one.id}`, { items });
          const others = heldBy(there.filter(({ id }) => id !== one?.id));
          const fits = next.pieces.every((count, index) => {
            const held = others[index] ?? 0;
            return count === 0 || held + count <= (ordered[index] ?? 0);
          });
          if (fits) {
            await request;
          } else {
            expect(await refusalOf(request)).toMatchObject({
              status: 400,
              message: expect.stringMatching(/^The packages hold \d of item .*, but the shipment has [23]\./),
            });
          }
          const held = heldBy(await trackersOf(story, order.id));
          expect(held.every((count, index) => count <= (ordered[index] ?? 0))).toBe(true);
        }
        await story.quiet();
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it("may be added again by a double click, though its pieces are in it already", async () => {
    const order = await story.order();
    await story.ship(order.id, { trackers: [{ tracking_number: nextNumber(), carrier: "UPS" }] });
    const again = {
      trackers: [
        {
          tracking_number: nextNumber(),
          carrier: "UPS",
          items: order.items.map(({ id, quantity }) => ({ id, quantity })),
        },
      ],
    };
    await story.admin.post(`/admin/orders/${order.id}/trackers`, again);
    await story.admin.post(`/admin/orders/${order.id}/trackers`, again);
    await story.quiet();
    expect((await trackersOf(story, order.id)).map(({ items }) => items.length)).toEqual([0, 2]);
  });
}
