import { updateFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import { openFulfillment } from "../support/fulfillments";
import { trackersOf } from "../support/packages";
import { refusalOf } from "../support/refusal";
import { SECOND_UPS_NUMBER, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

const POST_NUMBER = "00340434161094042557";

interface Label {
  tracking_number: string;
  tracking_url: string;
  label_url: string;
}

export function printedLabelStories(story: Story): void {
  /** What a fulfillment provider does that buys labels. */
  const print = async (fulfillmentId: string, labels: Label[]) => {
    // The workflow's type leaves the labels out; the Fulfillment module takes them.
    const input: { id: string; labels: Label[] } = { id: fulfillmentId, labels };
    await updateFulfillmentWorkflow(story.container).run({ input });
  };
  const labelsOf = async (orderId: string): Promise<Label[]> => {
    const { order } = await story.admin.get<{ order: { fulfillments: { labels: Label[] }[] } }>(
      `/admin/orders/${orderId}?fields=*fulfillments,*fulfillments.labels`,
    );
    return order.fulfillments
      .flatMap(({ labels }) => labels)
      .map(({ tracking_number, tracking_url, label_url }) => ({ tracking_number, tracking_url, label_url }))
      .sort((a, b) => (a.tracking_number < b.tracking_number ? -1 : 1));
  };
  const printed = (tracking_number: string): Label => ({
    tracking_number,
    tracking_url: "",
    label_url: `https://labels.example/${tracking_number}.pdf`,
  });

  it("keeps the labels that a fulfillment provider printed, and follows their numbers too", async () => {
    const order = await story.order();
    const open = await openFulfillment(story, order);
    await print(open, [printed(SECOND_UPS_NUMBER), printed(UPS_NUMBER), printed("no number")]);
    const { trackers, warnings } = await story.ship(order.id, {
      trackers: [
        { tracking_number: UPS_NUMBER, carrier: "UPS" },
        { tracking_number: POST_NUMBER, carrier: "DHL Paket" },
      ],
    });
    await story.quiet();
    expect(trackers.map(({ tracking_number }) => tracking_number)).toEqual([
      UPS_NUMBER,
      POST_NUMBER,
      SECOND_UPS_NUMBER,
    ]);
    expect(warnings).toEqual([expect.stringContaining(SECOND_UPS_NUMBER)]);
    expect(await labelsOf(order.id)).toEqual([
      { ...printed(POST_NUMBER), tracking_url: expect.stringContaining("dhl"), label_url: "" },
      { ...printed(UPS_NUMBER), tracking_url: expect.stringContaining("ups.com") },
      printed(SECOND_UPS_NUMBER),
      printed("no number"),
    ]);
    expect((await trackersOf(story, order.id)).map(({ provider_state }) => provider_state)).toEqual([
      "registered",
      "registered",
      "registered",
    ]);
    await story.reconcile();
    expect(await trackersOf(story, order.id)).toHaveLength(3);
    expect(await subjectsTo(story, order.email)).toHaveLength(1);
  });

  it("leaves the printed labels as they are when shipping fails", async () => {
    const order = await story.order();
    const open = await openFulfillment(story, order);
    await print(open, [printed(SECOND_UPS_NUMBER)]);
    const broken = jest
      .spyOn(story.tracking, "markShipped")
      .mockRejectedValueOnce(new Error("the disk is full"));
    const input = { trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }] };
    expect((await refusalOf(story.ship(order.id, input))).status).toBe(500);
    broken.mockRestore();
    await story.quiet();
    expect(await labelsOf(order.id)).toEqual([printed(SECOND_UPS_NUMBER)]);
    expect(await story.sql("select id from tracker")).toEqual([]);

    await story.ship(order.id, input);
    expect(await labelsOf(order.id)).toHaveLength(2);
  });
}
