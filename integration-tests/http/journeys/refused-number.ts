import type { AdminTracker } from "../../../src/api/http-types";
import { bellOf } from "../support/bell";
import { expectLedger, ledgerOf } from "../support/ledger";
import { shipped } from "../support/shipped";
import type { Story } from "../support/story";

export function refusedNumberStories(story: Story): void {
  it("ships a number whose carrier nobody can tell, shows what to do, and follows it once it is corrected", async () => {
    await story.track17.rule("MYSTERY12345", { undetectable: true });
    const { order, tracker } = await shipped(story, { trackers: [{ tracking_number: "MYSTERY12345" }] });
    const before = await ledgerOf(story, order.id);
    const refused = await story.tracker(tracker.id);
    expect(refused).toMatchObject({
      provider_state: "refused",
      provider_state_reason: "carrier_not_detected",
      provider_state_code: "-18019903",
      attention: "registration_refused",
    });
    expect(refused.provider_state_message).toMatch(/carrier/i);
    expect(await bellOf(story)).toEqual([
      expect.objectContaining({ description: expect.stringMatching(/carrier/i) }),
    ]);

    await story.admin.post(`/admin/trackers/${tracker.id}`, { carrier: "DHL Paket" });
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({
      provider_state: "registered",
      provider_state_reason: null,
      attention: null,
      carrier: { code: "7041" },
    });
    await story.track17.events("MYSTERY12345", [{ status: "Delivered" }]);
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
  });

  it.each([
    ["postal_code", { postal_code: "10115" }, "postal_code_needed"],
    ["phone", { phone_last4: "4567" }, "phone_needed"],
    ["ship_date", { ship_date: new Date().toISOString().slice(0, 10) }, "ship_date_needed"],
  ] as const)(
    "asks for what the carrier demands (%s) and goes on when it is given",
    async (requires, detail, reason) => {
      const { order, tracker } = await shippedWithout(requires);
      expect(await story.tracker(tracker.id)).toMatchObject({
        provider_state: "refused",
        provider_state_reason: reason,
        provider_state_message: expect.stringMatching(/enter|give|send/i),
      });
      await story.admin.post(`/admin/trackers/${tracker.id}`, detail);
      await story.quiet();
      expect(await story.tracker(tracker.id)).toMatchObject({
        provider_state: "registered",
        details: detail,
      });
      expect(order.id).toBe(tracker.order_id);
    },
  );

  async function shippedWithout(requires: "postal_code" | "phone" | "ship_date") {
    const number = "1Z999AA10123456784";
    if (requires === "phone") {
      await story.track17.rule(number, { requires });
      return shipped(story);
    }
    // Postal code and ship date are sent of themselves, so the carrier refuses them by code first.
    const codes = { postal_code: -18010019, ship_date: -18010022 };
    await story.track17.rule(number, { reject: { register: codes[requires] } });
    const answer = await shipped(story);
    await story.track17.rule(number, { requires });
    return answer;
  }

  it("follows a refused number again at once when 17TRACK learned its carrier", async () => {
    await story.track17.rule("MYSTERY12345", { undetectable: true });
    const { tracker } = await shipped(story, { trackers: [{ tracking_number: "MYSTERY12345" }] });
    await story.track17.rule("MYSTERY12345", { detect_as: 7041 });
    await story.admin.post<{ tracker: AdminTracker }>(`/admin/trackers/${tracker.id}/retrack`);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({
      provider_state: "registered",
      carrier: { code: "7041" },
    });
  });
}
