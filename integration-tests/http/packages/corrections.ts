import type { AdminTrackerResponse, AdminUpdateTracker } from "../../../src/api/http-types";
import { expectLedger, ledgerOf } from "../support/ledger";
import { trackersOf } from "../support/packages";
import { refusalOf } from "../support/refusal";
import { SECOND_UPS_NUMBER, shipped, UPS, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function correctionStories(story: Story): void {
  const correct = async (id: string, change: AdminUpdateTracker) => {
    const { tracker } = await story.admin.post<AdminTrackerResponse>(`/admin/trackers/${id}`, change);
    await story.quiet();
    return tracker;
  };

  it("forgets the wrong number: its scans, its registration, its label; and says nothing unless asked", async () => {
    const { order, tracker } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit", description: "Left Hamburg" }]);
    await story.quiet();

    const corrected = await correct(tracker.id, { tracking_number: "1z999aa1 0123456793", carrier: "UPS" });
    expect(corrected).toMatchObject({
      id: tracker.id,
      tracking_number: SECOND_UPS_NUMBER,
      status: "pending",
      last_event: null,
      events: [],
      carrier: { code: UPS },
    });
    const after = await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    expect(after.fulfillments[0]?.numbers).toEqual([SECOND_UPS_NUMBER]);
    const { registrations } = await story.track17.registrations();
    expect(registrations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ number: UPS_NUMBER, stop_reason: "ByRequest" }),
        expect.objectContaining({ number: SECOND_UPS_NUMBER, stop_reason: null }),
      ]),
    );
    // News of the wrong number is nobody's any more.
    await story.track17.sendWebhook(UPS_NUMBER);
    await story.tick();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "pending", last_event: null });
    expect(await trackersOf(story, order.id)).toHaveLength(1);
    expect(await subjectsTo(story, order.email)).toHaveLength(1);

    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
  });

  it("announces the right number when asked, each time it is", async () => {
    const { order, tracker } = await shipped(story);
    await correct(tracker.id, { tracking_number: SECOND_UPS_NUMBER, carrier: "UPS", notify: true });
    const [mail] = await story.resend.mails({ to: order.email });
    expect(await subjectsTo(story, order.email)).toHaveLength(2);
    expect(mail?.text).toContain(SECOND_UPS_NUMBER);
    expect(mail?.text).not.toContain(UPS_NUMBER);

    await correct(tracker.id, { tracking_number: UPS_NUMBER, carrier: "UPS", notify: true });
    await correct(tracker.id, { tracking_number: SECOND_UPS_NUMBER, carrier: "UPS", notify: true });
    expect(await subjectsTo(story, order.email)).toHaveLength(4);
  });

  it("changes the carrier without a new registration, and forgets what the wrong one said", async () => {
    const { order, tracker } = await shipped(story, {
      trackers: [{ tracking_number: "123456789012", carrier: "FedEx" }],
    });
    await story.track17.events("123456789012", [{ status: "InTransit", description: "Left Memphis" }]);
    await story.quiet();
    await story.track17.events("123456789012", [{ status: "InTransit", description: "Fresh start" }], {
      replace: true,
      webhook: false,
    });
    const corrected = await correct(tracker.id, { carrier: "DHL Paket" });
    expect(corrected.carrier).toMatchObject({ code: "7041", name: "DHL Paket" });
    const { registrations } = await story.track17.registrations({ number: "123456789012" });
    expect(registrations).toEqual([expect.objectContaining({ carrier: 7041, carrier_change_count: 1 })]);
    expect((await story.track17.calls({ endpoint: "register" })).count).toBe(1);
    const { tracker: shown } = await story.admin.get<AdminTrackerResponse>(`/admin/trackers/${tracker.id}`);
    expect(shown.events?.map(({ description }) => description)).not.toContain("Left Memphis");
    expect(await subjectsTo(story, order.email)).toHaveLength(1);
    const { order: found } = await story.admin.get<{
      order: { fulfillments: { labels: { tracking_url: string }[] }[] };
    }>(`/admin/orders/${order.id}?fields=*fulfillments,*fulfillments.labels`);
    expect(found.fulfillments[0]?.labels[0]?.tracking_url).toMatch(/dhl/i);
  });

  it("hands details to 17TRACK that a carrier demands later", async () => {
    const { tracker } = await shipped(story);
    const corrected = await correct(tracker.id, { postal_code: "20095", phone_last4: "9876" });
    expect(corrected.details).toMatchObject({ postal_code: "20095", phone_last4: "9876" });
    const [registration] = (await story.track17.registrations({ number: UPS_NUMBER })).registrations;
    expect(registration?.additional).toMatchObject({
      destination_postal_code: "20095",
      phone_number_last_4: "9876",
    });
    expect(await story.tracker(tracker.id)).toMatchObject({ provider_state: "registered" });
  });

  it("moves items between packages", async () => {
    const { order, trackers } = await shipped(story, {
      trackers: [UPS_NUMBER, SECOND_UPS_NUMBER].map((tracking_number) => ({
        tracking_number,
        carrier: "UPS",
      })),
    });
    const [first] = order.items;
    const items = [{ id: first?.id ?? "", quantity: 1 }];
    const corrected = await correct(trackers[1]?.id ?? "", { items });
    expect(corrected.items).toEqual([{ line_item_id: first?.id, quantity: 1 }]);
    expect((await correct(trackers[1]?.id ?? "", { items: [] })).items).toEqual([]);
  });

  it("takes the old number back, follows it again, and the number of a package that was removed", async () => {
    const { order, tracker } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    await correct(tracker.id, { tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" });
    // Late news of the old number is kept, and proves nothing: 17TRACK was told to stop.
    await story.track17.sendWebhook(UPS_NUMBER);
    await story.tick();
    await correct(tracker.id, { tracking_number: UPS_NUMBER, carrier: "UPS" });
    await story.reconcile();
    const [only, ...others] = await trackersOf(story, order.id);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: tracker.id, tracking_number: UPS_NUMBER });
    const { registrations } = await story.track17.registrations({ number: UPS_NUMBER });
    expect(registrations).toEqual([expect.objectContaining({ stop_reason: null })]);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
  });

  it("is refused, with what to mend, and changes nothing", async () => {
    const { order, trackers } = await shipped(story, {
      trackers: [UPS_NUMBER, SECOND_UPS_NUMBER].map((tracking_number) => ({
        tracking_number,
        carrier: "UPS",
      })),
    });
    const before = await ledgerOf(story, order.id);
    const id = trackers[0]?.id ?? "";
    const cases: [string, unknown, number, RegExp][] = [
      [id, { tracking_number: SECOND_UPS_NUMBER }, 400, /on this shipment already/],
      [id, { tracking_number: "12" }, 400, /has 2 characters/],
      [id, { tracking_number: "" }, 400, /missing/],
      [id, { tracking_number: null }, 400, /tracking_number/],
      [id, { carrier: "Snail Mail" }, 400, /no carrier "Snail Mail"/],
      [id, { carrier: "" }, 400, /carrier/],
      [id, { carrier: "DP\u0000D" }, 400, /cannot be stored/],
      [id, { phone_last4: "+49" }, 400, /last four digits/],
      [id, { ship_date: "2026-02-31" }, 400, /does not exist/],
      [id, { items: [{ id: "ordli_nobody", quantity: 1 }] }, 400, /ordli_nobody is not in this shipment/],
      [id, { items: [{ id: order.items[0]?.id, quantity: 5 }] }, 400, /hold 5 of item .* shipment has 1/],
      [id, { status: "delivered" }, 400, /status/],
      ["trk_nobody", { carrier: "UPS" }, 404, /trk_nobody/],
      ["%00", { carrier: "UPS" }, 404, /./],
    ];
    for (const [tracker, change, status, message] of cases) {
      expect(await refusalOf(story.admin.post(`/admin/trackers/${tracker}`, change))).toMatchObject({
        status,
        message: expect.stringMatching(message),
      });
    }
    await story.quiet();
    expect(await ledgerOf(story, order.id)).toEqual(before);
    expect(await story.tracker(id)).toMatchObject({
      tracking_number: UPS_NUMBER,
      provider_state: "registered",
    });
  });
}
