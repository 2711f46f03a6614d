import type { PlacedOrder } from "../../../dev/shop/place-order";
import { expectLedger, type Ledger } from "./ledger";
import { trackersOf } from "./packages";
import type { Story } from "./story";
import { subjectsTo } from "./subjects";

/** Nothing was shipped, followed or told, and no lane was left taken. */
export async function expectUntouched(story: Story, order: PlacedOrder, before: Ledger): Promise<void> {
  await story.quiet();
  const after = await expectLedger(story, order.id, before, { shipped: 0, delivered: 0 });
  expect(after.fulfillments).toEqual(before.fulfillments);
  expect(await trackersOf(story, order.id)).toEqual([]);
  expect(await subjectsTo(story, order.email)).toEqual([]);
  expect((await story.track17.registrations()).count).toBe(0);
  // No public way shows who holds a lane; a lane left taken would make the next shipping wait.
  expect(await story.sql("select id from tracking_lane where holder is not null")).toEqual([]);
}
