import type { AdminCarriersResponse } from "../../../src/api/http-types";
import { refusalOf } from "../support/refusal";
import { shipped, UPS, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function carrierChoiceStories(story: Story): void {
  it("takes a carrier by code, by name and by another name for it", async () => {
    for (const carrier of [UPS, "UPS", "ups", " United Parcel Service "]) {
      const { tracker } = await shipped(story, { trackers: [{ tracking_number: UPS_NUMBER, carrier }] });
      expect(tracker).toMatchObject({ provider_id: "17track", carrier: { code: UPS, name: "UPS" } });
    }
  });

  it("decides a name that several share by the destination, and lists the candidates when it cannot", async () => {
    const german = await shipped(story, {
      trackers: [{ tracking_number: "01234567890123", carrier: "DPD" }],
    });
    expect(german.tracker.carrier.code).toBe("100007");

    const american = await story.order({
      address: { country_code: "us", city: "Boston", postal_code: "02101" },
    });
    const refusal = await refusalOf(
      story.ship(american.id, { trackers: [{ tracking_number: "01234567890123", carrier: "DPD" }] }),
    );
    expect(refusal).toMatchObject({ status: 400, type: "invalid_data" });
    expect(refusal.message).toMatch(/can be several: .*\(100007\).*\(100010\)|\(100010\).*\(100007\)/);
    expect(refusal.message).toMatch(/Enter the code/);
  });

  it("lets 17TRACK find the carrier out when none is named, and takes over what it settled on", async () => {
    await story.track17.rule(UPS_NUMBER, { detect_as: 100002 });
    const { tracker } = await shipped(story, { trackers: [{ tracking_number: UPS_NUMBER }] });
    expect(tracker.carrier.code).toBeNull();
    expect(await story.tracker(tracker.id)).toMatchObject({
      provider_state: "registered",
      carrier: { code: UPS, name: "UPS" },
    });
  });

  it("misses no news when 17TRACK corrects the carrier and its webhook overtakes the answer", async () => {
    await story.track17.rule("JD014600003", { correct_to: 7041 });
    await story.track17.events("JD014600003", [{ status: "InTransit", description: "Left Leipzig" }]);
    await story.track17.fault({ kind: "latency", endpoint: "register", when: "after", ms: 400 });
    const { tracker } = await shipped(story, {
      trackers: [{ tracking_number: "JD014600003", carrier: "DHL Express" }],
    });
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({
      carrier: { code: "7041" },
      status: "in_transit",
      last_event: "Left Leipzig",
    });
  });

  it("hands the registration over with what 17TRACK wants to know, and a tag that leads back", async () => {
    const { order, tracker } = await shipped(story, {
      placed: { locale: "de-DE" },
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS", phone_last4: "4567" }],
    });
    const { calls } = await story.track17.calls({ endpoint: "register" });
    expect(JSON.stringify(calls[0])).toEqual(expect.stringContaining(tracker.id));
    const [registration] = (await story.track17.registrations({ number: UPS_NUMBER })).registrations;
    expect(registration).toMatchObject({
      tag: expect.stringContaining(tracker.id),
      order_no: expect.stringContaining(String(order.display_id)),
      lang: "de",
      additional: {
        destination_country: "DE",
        destination_postal_code: "10115",
        destination_city: "Berlin",
        phone_number_last_4: "4567",
      },
    });
  });

  it("suggests carriers by the number's form, and finds them by name", async () => {
    const found = await story.admin.get<AdminCarriersResponse>("/admin/tracking/carriers?q=dhl%20pak");
    expect(found.carriers[0]).toMatchObject({ code: "7041", name: "DHL Paket", provider_id: "17track" });
    const guessed = await story.admin.get<AdminCarriersResponse>(
      `/admin/tracking/carriers?tracking_number=${UPS_NUMBER}&country=de`,
    );
    expect(guessed.suggestions[0]).toMatchObject({ code: UPS });
    const own = await story.admin.get<AdminCarriersResponse>("/admin/tracking/carriers?q=own%20van");
    expect(own.carriers).toEqual([expect.objectContaining({ provider_id: "manual", code: "own-van" })]);
  });
}
