import { heldEffectsAreDue } from "../support/clock";
import { expectLedger, ledgerOf } from "../support/ledger";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";
import { type Accounts, hoursLater, quiet, shippedWith } from "./accounts";

const WAYBILL = "26805710004127";

export function returnToOriginStories(story: Story, accounts: Accounts): void {
  const { north } = accounts;
  const steps = [
    { type: "UD", status: "Dispatched" },
    { type: "UD", status: "Pending", code: "EOD-6", instructions: "Customer Refused to accept" },
    { type: "RT", status: "In Transit" },
    { type: "RT", status: "Dispatched", instructions: "Dispatched for RTO" },
    { type: "DL", status: "RTO" },
  ];

  it.each(["webhook", "polling"])(
    "goes back to the shop without ever being delivered: by %s",
    async (way) => {
      if (way === "polling") {
        await north.control.webhookFault({ kind: "lost", times: null });
      }
      const { order, tracker } = await shippedWith(story, north, WAYBILL);
      const ledger = await ledgerOf(story, order.id);
      const seen: (string | null)[] = [];
      for (const step of steps) {
        await north.control.scans(WAYBILL, [step]);
        await quiet(story, accounts);
        if (way === "polling") {
          await hoursLater(story, tracker.id);
        }
        const { status, reason } = await story.tracker(tracker.id);
        seen.push(reason === null ? status : `${status}: ${reason}`);
      }
      expect(seen).toEqual([
        "out_for_delivery",
        "failed_attempt: refused",
        "exception: returning",
        "exception: returning",
        "exception: returned",
      ]);
      await heldEffectsAreDue(story);
      const after = await expectLedger(story, order.id, ledger, { shipped: 2, delivered: 0 });
      expect(after.fulfillments).toEqual([expect.objectContaining({ delivered: false })]);
      expect((await subjectsTo(story, order.email)).join()).not.toMatch(/delivered/i);
      expect(await story.tracker(tracker.id)).toMatchObject({ attention: "returned" });
    },
  );
}
