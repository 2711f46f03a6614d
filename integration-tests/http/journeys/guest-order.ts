import type { StoreOrderTrackingResponse } from "../../../src/api/http-types";
import { SECOND_UPS_NUMBER, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function guestOrderStories(story: Story): void {
  it("lets a guest follow the order by the link in the mail, without an account", async () => {
    const order = await story.order({ email: "guest@example.com" });
    await story.ship(order.id, {
      trackers: [
        { tracking_number: UPS_NUMBER, carrier: "UPS" },
        { tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" },
      ],
    });
    await story.track17.events(UPS_NUMBER, [
      { status: "InTransit", description: "Left the facility", city: "Hamburg", country: "DE" },
    ]);
    await story.quiet();
    const [mail] = await story.resend.mails({ to: "guest@example.com" });
    const token = mail?.text?.match(/\/track\/([\w-]+)/)?.[1] ?? "";
    expect(token.length).toBeGreaterThanOrEqual(22);

    const { tracking } = await story.store.get<StoreOrderTrackingResponse>(`/store/tracking/${token}`);
    expect(tracking.order).toMatchObject({ id: null, display_id: order.display_id, status: "shipped" });
    expect(tracking.order.milestones.map(({ key, at }) => [key, at !== null])).toEqual([
      ["placed", true],
      ["paid", true],
      ["packed", true],
      ["shipped", true],
      ["delivered", false],
    ]);
    expect(tracking.trackers).toEqual([
      expect.objectContaining({
        tracking_number: UPS_NUMBER,
        status: "in_transit",
        last_event: "Left the facility",
        items: expect.arrayContaining([
          { title: "Linen shirt", quantity: 1, thumbnail: null },
          { title: "Wool socks", quantity: 1, thumbnail: null },
        ]),
        events: [expect.objectContaining({ description: "Left the facility", location: "HAMBURG, DE" })],
      }),
      expect.objectContaining({ tracking_number: SECOND_UPS_NUMBER, status: "pending", items: [] }),
    ]);
  });
}
