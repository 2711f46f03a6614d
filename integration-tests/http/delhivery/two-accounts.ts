import type { Story } from "../support/story";
import { type Accounts, hoursLater, quiet, sendPush, shippedWith } from "./accounts";

const NORTHERN = "26805710004130";
const SOUTHERN = "26805710004131";

export function twoAccountStories(story: Story, accounts: Accounts): void {
  const { north, south } = accounts;

  it("follow their own packages, by webhook and by polling", async () => {
    const northern = (await shippedWith(story, north, NORTHERN)).tracker;
    const southern = (await shippedWith(story, south, SOUTHERN)).tracker;
    await north.control.scans(NORTHERN, [{ status: "In Transit", hours_ago: 1 }]);
    await south.control.scans(SOUTHERN, [{ status: "Dispatched", hours_ago: 1 }]);
    await quiet(story, accounts);
    expect(await story.tracker(northern.id)).toMatchObject({ status: "in_transit" });
    expect(await story.tracker(southern.id)).toMatchObject({ status: "out_for_delivery" });

    await hoursLater(story, northern.id, southern.id);
    const asked = async ({ control }: typeof north) =>
      (await control.calls()).calls.flatMap((call) => call.asked);
    expect(await asked(north)).toEqual([NORTHERN]);
    expect(await asked(south)).toEqual([SOUTHERN]);
  });

  it("cannot speak for each other", async () => {
    const northern = (await shippedWith(story, north, NORTHERN)).tracker;
    const body = JSON.stringify({
      Shipment: { AWB: NORTHERN, Status: { StatusType: "DL", Status: "Delivered" } },
    });
    expect(await sendPush(story, north, body, south.secret)).toBe(401);
    // The other account's own door takes it, for a package of that account.
    expect(await sendPush(story, south, body, south.secret)).toBe(200);
    await story.quiet();
    expect(await story.tracker(northern.id)).toMatchObject({ status: "pending" });
  });

  it("share one limit, as Delhivery counts them by one address", async () => {
    const trackers: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      trackers.push((await shippedWith(story, north, `${NORTHERN}${count}`)).tracker.id);
    }
    await north.control.settings({ unknown_spoils_list: true });
    await hoursLater(story, ...trackers);
    const slots = await story.sql<{ id: string }>(
      "select id from tracking_call_slot where id like '%delhivery%' order by id",
    );
    expect(slots).toEqual([{ id: "* delhivery:1" }, { id: "* delhivery:2" }]);
  });
}
