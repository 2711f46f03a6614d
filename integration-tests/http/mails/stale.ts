import { eventually } from "../../../dev/shop/eventually";
import { heldEffectsAreDue } from "../support/clock";
import { SECOND_UPS_NUMBER, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

const HOUR = 3_600_000;

export function staleStories(story: Story): void {
  it("say that it comes today only on that day, where the package is", async () => {
    const { order, tracker } = await shipped(story);
    const yesterday = localEvening();
    await story.track17.events(UPS_NUMBER, [{ status: "OutForDelivery", at: yesterday }]);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "out_for_delivery" });
    expect(await subjectsTo(story, order.email)).toHaveLength(1);

    await story.track17.events(UPS_NUMBER, [
      { status: "OutForDelivery", description: "Again", at: localNow(yesterday) },
    ]);
    await story.quiet();
    expect(await subjectsTo(story, order.email)).toEqual([
      `Your order #${order.display_id} is on its way`,
      `Coming today: your order #${order.display_id}`,
    ]);
    await story.track17.events(UPS_NUMBER, [
      { status: "OutForDelivery", description: "Still", at: localNow(yesterday) },
    ]);
    await story.quiet();
    expect(await subjectsTo(story, order.email)).toHaveLength(2);
  });

  it("are sent after all when what they say was not true in between", async () => {
    const { order } = await shipped(story);
    await story.resend.fault({ kind: "status", status: 503, times: null });
    const scan = (status: string, description: string) =>
      story.track17.events(UPS_NUMBER, [{ status, description }]);
    await scan("OutForDelivery", "On the vehicle");
    await story.quiet();
    await scan("InTransit", "Back at the depot");
    await story.quiet();
    await story.resend.clearFaults();
    await heldEffectsAreDue(story);
    expect(await subjectsTo(story, order.email)).toHaveLength(1);

    await scan("OutForDelivery", "On the vehicle again");
    await story.quiet();
    const told = [
      `Your order #${order.display_id} is on its way`,
      `Coming today: your order #${order.display_id}`,
    ];
    expect(await subjectsTo(story, order.email)).toEqual(told);
    // Once told it is told, for that day.
    await scan("InTransit", "Back once more");
    await story.quiet();
    await scan("OutForDelivery", "And out once more");
    await heldEffectsAreDue(story);
    expect(await subjectsTo(story, order.email)).toEqual(told);
  });

  it("are sent when what they say becomes true again in the moment they are dropped", async () => {
    const { order } = await shipped(story);
    await story.resend.fault({ kind: "status", status: 503, times: null });
    const scan = (status: string, description: string) =>
      story.track17.events(UPS_NUMBER, [{ status, description }]);
    await scan("OutForDelivery", "On the vehicle");
    await story.quiet();
    await scan("InTransit", "Back at the depot");
    await story.quiet();
    await story.resend.clearFaults();
    const complete = story.tracking.completeEffects.bind(story.tracking);
    const drop = jest.spyOn(story.tracking, "completeEffects").mockImplementation(async (rows, outcome) => {
      if (outcome === "not_true_any_more") {
        drop.mockRestore();
        await scan("OutForDelivery", "On the vehicle again");
        await eventually(async () => {
          const [row] = await story.sql("select id from tracker where status = 'out_for_delivery'");
          expect(row).toBeDefined();
        });
      }
      return complete(rows, outcome);
    });
    await heldEffectsAreDue(story);
    await story.tick();
    expect(await subjectsTo(story, order.email)).toContain(`Coming today: your order #${order.display_id}`);
  });

  it("tell of a corrected number what was told of the wrong one", async () => {
    const { order, tracker } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "OutForDelivery" }]);
    await story.quiet();
    await story.admin.post(`/admin/trackers/${tracker.id}`, {
      tracking_number: SECOND_UPS_NUMBER,
      carrier: "UPS",
    });
    await story.quiet();
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "OutForDelivery" }]);
    await story.quiet();
    const today = `Coming today: your order #${order.display_id}`;
    expect((await subjectsTo(story, order.email)).slice(1)).toEqual([today, today]);
  });

  it("say nothing of what happened more than a week ago", async () => {
    const { order, tracker } = await shipped(story);
    // The order is a month old.
    await story.sql("update tracker set order_placed_at = now() - interval '30 days' where id = ?", [
      tracker.id,
    ]);
    await story.track17.events(UPS_NUMBER, [
      { status: "DeliveryFailure", sub_status: "NoBody", hours_ago: 8 * 24 },
    ]);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "failed_attempt" });
    expect(await subjectsTo(story, order.email)).toHaveLength(1);
  });

  it("say nothing when the first thing heard of a package is that it was over before it was entered", async () => {
    const { order, tracker } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [
      { status: "InTransit", hours_ago: 3 },
      { status: "Delivered", hours_ago: 1 },
    ]);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "delivered" });
    expect(await subjectsTo(story, order.email)).toHaveLength(1);
  });

  it("are not sent a week late", async () => {
    await story.resend.fault({ kind: "status", status: 503, times: null });
    const { order } = await shipped(story);
    await story.resend.clearFaults();
    await story.sql(
      "update tracking_outbox set next_attempt_at = now(), created_at = now() - interval '8 days' where kind = 'notify'",
    );
    await story.tick();
    expect(await subjectsTo(story, order.email)).toEqual([]);
  });
}

/** Three hours ago, at a place where it is about one in the morning now: yesterday evening there. */
function localEvening(): string {
  const offset = ((1 - new Date().getUTCHours() + 36) % 24) - 12;
  return withOffset(new Date(Date.now() - 3 * HOUR), offset);
}

/** Now, at the place of another time. */
function localNow(like: string): string {
  return withOffset(new Date(), Number(like.slice(-6, -3)));
}

function withOffset(at: Date, hours: number): string {
  const local = new Date(at.getTime() + hours * HOUR).toISOString().slice(0, 19);
  return `${local}${hours < 0 ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}:00`;
}
