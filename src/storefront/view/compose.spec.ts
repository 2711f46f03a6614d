import { reading, SHOP, sampleEvent, sampleTracker, sampleTracking } from "../testing/samples";
import type { OrderTracking, Tracker } from "../types";
import { composeLinkEnded, composeTrackingPage } from "./compose";

function pageOf(tracking: OrderTracking, language: string) {
  const { tracking: order, ...frame } = composeTrackingPage({ tracking, shop: SHOP }, reading(language));
  return { ...frame, ...order };
}

function compose(
  trackers: Partial<Tracker>[],
  status: OrderTracking["order"]["status"] = "shipped",
  more: { more_to_ship?: boolean } = {},
) {
  const tracking = sampleTracking(
    trackers.map((changes, index) => sampleTracker({ id: `trk_${index + 1}`, ...changes })),
    status,
    more,
  );
  return pageOf(tracking, "en");
}

const expected = (from: string, to: string) => ({ from, to, source: null });

describe("an order without packages", () => {
  it.each<[OrderTracking["order"]["status"], string, string | undefined]>([
    ["pending", "Waiting for payment", "ordered"],
    ["paid", "Getting ready", "ordered"],
    ["shipped", "On its way", "shipped"],
    ["delivered", "Delivered", "delivered"],
    ["cancelled", "Cancelled", undefined],
  ])("that is %s reads: %s", (status, headline, step) => {
    const { answer, steps } = compose([], status);
    expect(answer.headline).toBe(headline);
    expect(steps?.steps.find(({ state }) => state === "current")?.key).toBe(step);
  });
});

describe("one package", () => {
  it("gives the page its answer, and its card does not repeat it", () => {
    const { answer, packages, title } = compose([
      { estimated_delivery: expected("2026-11-26", "2026-11-28") },
    ]);
    expect(answer).toMatchObject({ headline: "Arriving Thu 26 – Sat 28 Nov", mood: "moving", notes: [] });
    expect(packages).toEqual([
      expect.objectContaining({ title: "Package", carrier: "UPS", sentence: null, estimate: null }),
    ]);
    expect(title).toBe("Arriving Thu 26 – Sat 28 Nov · Order #1042 · Demo shop");
  });

  it("has a button that does what helps", () => {
    const act = (changes: Partial<Tracker>) => compose([changes]).answer.action;
    expect(act({ status: "exception", reason: "lost" })).toEqual({
      text: "Contact us",
      href: "mailto:support@shop.example?subject=Order%20%231042",
    });
    expect(act({ status: "available_for_pickup" })).toEqual({
      text: "Open UPS's page",
      href: "https://carrier.example/track?number=1Z999AA10123456784",
    });
    expect(act({ status: "available_for_pickup", tracking_url: "javascript:alert(1)" })).toBeNull();
    expect(act({})).toBeNull();
  });

  it("asks for help with a delivery that is not there only when it says delivered", () => {
    expect(compose([{ status: "delivered" }]).packages[0]?.missing?.summary).toBe(
      "It says delivered, but I don't have it",
    );
    expect(compose([{}]).packages[0]?.missing).toBeNull();
  });

  it("leads to the carrier's page, where it can still be redirected or not any more", () => {
    const page = (changes: Partial<Tracker>) => compose([changes]).packages[0]?.carrier_page;
    expect(page({})).toMatchObject({ text: "Follow it at UPS", hint: " (there you can also redirect it)" });
    expect(page({ status: "delivered" })).toMatchObject({ text: "See it at UPS", hint: null });
    expect(page({ tracking_url: "#" })).toBeNull();
  });

  it("is not the whole order when more is to come", () => {
    const rest = { more_to_ship: true };
    expect(compose([{}], "partially_shipped", rest).answer.notes).toEqual([
      "The rest of your order has not been shipped yet.",
    ]);
    expect(compose([{ status: "delivered" }], "partially_delivered", rest).answer).toMatchObject({
      headline: "Part of your order is delivered",
      notes: ["The rest of your order has not been shipped yet."],
    });
    expect(
      compose([{ status: "exception", reason: "returned" }], "partially_shipped", rest).answer,
    ).toMatchObject({
      headline: "Returned to us",
      notes: ["The rest of your order has not been shipped yet."],
    });
  });

  it("is not the whole order when the rest travels without a number, and nothing is left to ship", () => {
    expect(compose([{ status: "delivered" }], "partially_delivered").answer).toMatchObject({
      headline: "Part of your order is delivered",
      notes: [],
    });
  });
});

describe("several packages", () => {
  it("are spoken for by the order when some have arrived", () => {
    const { answer, packages, steps } = compose(
      [{ status: "delivered" }, { estimated_delivery: expected("2026-11-26", "2026-11-26") }],
      "partially_delivered",
    );
    expect(answer).toMatchObject({
      headline: "1 of 2 packages delivered",
      sentence: "Package 2: Arriving Thu 26 Nov. Nothing to do on your side.",
      notes: [],
    });
    expect(packages.map(({ title, sentence }) => [title, sentence])).toEqual([
      ["Package 1 of 2", "Tuesday 24 November, 13:20, Hamburg, DE."],
      ["Package 2 of 2", "On its way, last seen in Hamburg, DE. Nothing to do on your side."],
    ]);
    expect(steps?.steps.find(({ state }) => state === "current")?.key).toBe("in_transit");
  });

  it("leave the top to the one in the worst trouble", () => {
    const { answer } = compose(
      [
        { status: "delivered" },
        { status: "failed_attempt", reason: "recipient_absent" },
        { status: "in_transit", reason: "customs_needs_recipient" },
      ],
      "partially_delivered",
    );
    expect(answer).toMatchObject({
      mood: "attention",
      headline: "Customs needs you",
      sentence: "Package 3: Please answer the message from customs or UPS, or the package goes back.",
      notes: ["1 of 3 packages delivered"],
    });
  });

  it("arrive within the days of all of them", () => {
    const { answer } = compose([
      { estimated_delivery: expected("2026-11-27", "2026-11-28") },
      { estimated_delivery: expected("2026-11-26T00:00:00", "2026-11-26T23:59:59"), status: "info_received" },
    ]);
    expect(answer).toMatchObject({
      headline: "Arriving Thu 26 – Sat 28 Nov",
      sentence: "It travels in 2 packages. Nothing to do on your side.",
    });
  });

  it.each<[Partial<Tracker>[], string]>([
    [[{ status: "pending" }, { status: "in_transit" }], "On its way"],
    [[{ status: "pending" }, { status: "info_received" }], "Handed over soon"],
    [[{ status: "out_for_delivery" }, { status: "out_for_delivery" }], "Both packages come today"],
    [[{ status: "out_for_delivery" }, { status: "in_transit" }], "1 of 2 packages comes today"],
    [[{ status: "delivered" }, { status: "delivered" }], "Both packages delivered"],
    [[{ status: "delivered" }, { status: "delivered" }, { status: "delivered" }], "All 3 packages delivered"],
  ])("read as one: %#", (trackers, headline) => {
    expect(compose(trackers).answer.headline).toBe(headline);
  });

  it("end with the one that came last", () => {
    const first = sampleEvent({ status: "delivered", local_time: "2026-11-20T09:00:00+01:00" });
    const { answer } = compose([
      { status: "delivered" },
      { status: "delivered", delivered_at: "2026-11-20T08:00:00.000Z", events: [first] },
    ]);
    expect(answer.sentence).toBe("The last one: Tuesday 24 November, 13:20, Hamburg, DE.");
  });
});

describe("an order that a person marked delivered", () => {
  it.each<Partial<Tracker>>([
    { estimated_delivery: expected("2026-11-26", "2026-11-26") },
    { status: "exception", reason: "lost" },
    { status: "expired" },
  ])("says so above packages of which the carrier does not: %j", (changes) => {
    const { answer, steps, packages } = compose([changes], "delivered");
    expect(answer).toMatchObject({
      headline: "Delivered",
      sentence: "We have marked your order as delivered. The carrier has not reported it yet.",
      notes: [],
    });
    expect(steps?.steps.find(({ state }) => state === "current")?.key).toBe("delivered");
    expect(packages[0]).toMatchObject({ sentence: null, estimate: null, estimate_pending: null });
    expect(packages[0]?.missing?.summary).toBe("It says delivered, but I don't have it");
  });

  it("does not count what has arrived already", () => {
    expect(compose([{ status: "delivered" }, {}], "delivered").answer).toMatchObject({
      headline: "Delivered",
      notes: [],
    });
  });

  it("is on its way again when the carrier has taken its delivery back", () => {
    const events = [sampleEvent(), sampleEvent({ status: "delivered" })];
    const { answer, steps, packages } = compose([{ events }], "delivered");
    expect(answer.headline).toBe("On its way");
    expect(steps?.steps.find(({ state }) => state === "current")?.key).toBe("in_transit");
    expect(packages[0]).toMatchObject({ missing: null, estimate_pending: expect.any(String) });
    const beside = compose([{ status: "delivered" }, { events }], "delivered");
    expect(beside.answer).toMatchObject({ headline: "1 of 2 packages delivered", notes: [] });
  });

  it("leaves the top to a return", () => {
    expect(compose([{}, { direction: "return" }], "delivered").answer.headline).toBe(
      "Your return is on its way to us",
    );
  });
});

describe("an order that came back", () => {
  it.each<[string, Partial<Tracker>[]]>([
    ["its delivery", [{ status: "delivered" }]],
    ["two deliveries", [{ status: "delivered" }, { status: "delivered" }]],
    ["a return that the carrier still moves", [{ status: "delivered" }, { direction: "return" }]],
    ["one that never arrived", [{ status: "in_transit" }]],
  ])("says so above %s, and has no way ahead", (_what, trackers) => {
    const { answer, steps, packages } = compose(trackers, "returned");
    expect(answer).toMatchObject({
      headline: "Returned to us",
      sentence: "Your order is back with us. We will contact you.",
      notes: [],
    });
    expect(steps).toBeNull();
    expect(packages[0]?.estimate_pending).toBeNull();
  });

  it("leaves it to the package to say so, with its button", () => {
    const { answer } = compose([{ status: "exception", reason: "returned" }], "returned");
    expect(answer).toMatchObject({ headline: "Returned to us", action: { text: "Contact us" } });
    const back = compose([{ status: "delivered" }, { direction: "return", status: "delivered" }], "returned");
    expect(back.answer.headline).toBe("Your return has arrived");
  });
});

describe("an order that was cancelled after it was shipped", () => {
  it("promises nothing of its packages, and still shows where they are", () => {
    for (const estimated_delivery of [null, expected("2026-11-26", "2026-11-26")]) {
      const { answer, steps, packages } = compose([{ estimated_delivery }], "cancelled");
      expect(answer.headline).toBe("Cancelled");
      expect(steps).toBeNull();
      expect(packages[0]).toMatchObject({
        status: { text: "On its way" },
        sentence: null,
        estimate: null,
        estimate_pending: null,
        carrier_page: { hint: null },
      });
    }
  });

  it("tells what became of those that arrived", () => {
    expect(compose([{ status: "delivered" }], "cancelled").packages[0]).toMatchObject({
      sentence: "Tuesday 24 November, 13:20, Hamburg, DE.",
    });
  });
});

describe("a return", () => {
  const back: Partial<Tracker> = { direction: "return" };

  it("stands apart and is not counted among the packages", () => {
    const { packages, returns, answer } = compose([{}, { ...back, status: "pending" }]);
    expect(packages.map(({ title }) => title)).toEqual(["Package"]);
    expect(returns?.packages.map(({ title }) => title)).toEqual(["Return"]);
    expect(answer.headline).toBe("On its way");
  });

  it("speaks for the order once it moves and nothing else does", () => {
    expect(compose([{ status: "delivered" }, back], "delivered").answer.headline).toBe(
      "Your return is on its way to us",
    );
    expect(
      compose([{ status: "delivered" }, { ...back, status: "pending" }], "delivered").answer.headline,
    ).toBe("Delivered");
  });
});

describe("the step bar", () => {
  const current = (changes: Partial<Tracker>, status: OrderTracking["order"]["status"] = "shipped") => {
    const found = compose([changes], status).steps?.steps.find(({ state }) => state === "current");
    return found && [found.key, found.label];
  };

  it("stays where trouble met the package", () => {
    const scans = [
      sampleEvent({ status: "exception", reason: "damaged" }),
      sampleEvent({ status: "out_for_delivery" }),
      sampleEvent({ status: "in_transit" }),
    ];
    expect(current({ status: "exception", reason: "damaged", events: scans })?.[0]).toBe("out_for_delivery");
    expect(current({ status: "exception", reason: "lost", events: scans.slice(2) })?.[0]).toBe("in_transit");
    expect(current({ status: "exception", reason: "returned" })?.[0]).toBe("in_transit");
    expect(current({ status: "expired", events: [] })?.[0]).toBe("shipped");
  });

  it("names the pick-up place's step", () => {
    expect(current({ status: "available_for_pickup" })).toEqual(["out_for_delivery", "Ready for pick-up"]);
    expect(current({ status: "failed_attempt" })).toEqual(["out_for_delivery", "Out for delivery"]);
  });

  it("is not at its end while something is to be sent", () => {
    expect(current({ status: "delivered" }, "partially_delivered")?.[0]).toBe("in_transit");
    expect(current({ status: "delivered" }, "delivered")?.[0]).toBe("delivered");
  });
});

it("says when the shop has no address to write to", () => {
  const { questions } = composeLinkEnded({ ...SHOP, support_email: null }, reading("en").language);
  expect(questions).toEqual({ text: "Questions? Please contact Demo shop.", href: null });
});

it("has every text in German too", () => {
  const tracking = sampleTracking([sampleTracker({ status: "delivered" })], "delivered");
  const page = pageOf(tracking, "de");
  expect(page).toMatchObject({
    lang: "de",
    order: "Bestellung #1042",
    answer: { headline: "Zugestellt", sentence: "Dienstag, 24. November, 13:20, Hamburg, DE." },
    languages: {
      current: "Deutsch",
      others: expect.arrayContaining([{ code: "en", name: "English", href: "?lang=en" }]),
    },
  });
});
