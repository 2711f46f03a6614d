import { isolatesAreClosed, withoutIsolates } from "../i18n/__fixtures__/isolates";
import { LANGUAGE_CODES, LANGUAGES } from "../i18n/languages";
import { dhlPackage, emailData, sampleEmails, upsPackage } from "./__fixtures__/samples";
import { elementNames, linkTargets, visibleTexts } from "./__fixtures__/visible-texts";
import { renderTrackingEmail } from "./render";
import type { EmailPackage, RenderedEmail, TrackingEmailData, TrackingEmailKind } from "./types";

const english = (kind: TrackingEmailKind, data: TrackingEmailData) =>
  renderTrackingEmail({ kind, language: "en", data });

const withPackage = (changes: Partial<EmailPackage>, rest: Partial<TrackingEmailData> = {}) =>
  emailData({ packages: [{ ...upsPackage, ...changes }], ...rest });

const everyMail = LANGUAGE_CODES.flatMap((language) =>
  sampleEmails(language).map(({ name, input }) => ({ name: `${language} ${name}`, language, input })),
);

/** The preheader: what mail programs show beside the subject. */
const preheaderOf = (html: string) => html.match(/data-skip-in-text="true">([^<]+)</)?.[1] ?? "";

describe.each(everyMail)("$name", ({ language, input }) => {
  let mail: RenderedEmail;
  beforeAll(async () => {
    mail = await renderTrackingEmail(input);
  });

  it("says in the subject which order it is about, in one short line", () => {
    const { subject } = mail;
    expect(subject).toContain("#1042");
    expect(subject).not.toMatch(/[\r\n]|undefined|\bnull\b|\[object/);
    expect(subject.length).toBeLessThan(100);
  });

  it("repeats the answer first, then says what to do", () => {
    const { html, text } = mail;
    const [, headline = "", sentence = ""] = visibleTexts(html);
    expect(html).toContain("<h1");
    expect(headline).toContain("#1042");
    expect(sentence).toMatch(/[.?。।]$/);
    expect(text.startsWith(`${headline}\n\n${sentence}\n\n`)).toBe(true);
  });

  it("says everything in plain text too", () => {
    const { html, text } = mail;
    for (const said of visibleTexts(html)) {
      expect(text).toContain(said);
    }
    for (const target of linkTargets(html).filter((address) => !address.startsWith("mailto:"))) {
      expect(text).toContain(target);
    }
    expect(text).not.toMatch(/[<>]|undefined|\bnull\b|NaN|Invalid|\[object/);
  });

  it("says line by line what it says in English", async () => {
    const { text } = mail;
    const { text: english } = await renderTrackingEmail({ ...input, language: "en" });
    const paragraphs = (all: string) => all.split("\n\n").map((paragraph) => paragraph.split("\n").length);
    expect(paragraphs(text)).toEqual(paragraphs(english));
    const names = input.data.packages.flatMap(({ tracking_number, carrier_name, pickup_location, items }) => [
      tracking_number,
      carrier_name,
      pickup_location,
      ...items.map(({ title }) => title),
    ]);
    for (const name of names.filter((value) => value && english.includes(value))) {
      expect(text).toContain(name);
    }
  });

  it("keeps names from disturbing the direction of what stands around them", () => {
    const { subject, html, text } = mail;
    for (const line of [subject, preheaderOf(html), ...visibleTexts(html), ...text.split("\n")]) {
      expect(isolatesAreClosed(line)).toBe(true);
    }
    const numbers = [subject, ...visibleTexts(html), text].join("\n").match(/.?#1042.?/gsu) ?? [];
    const isolated = numbers.filter((number) => number === "\u2068#1042\u2069");
    expect(isolated).toHaveLength(LANGUAGES[language].direction === "rtl" ? numbers.length : 0);
  });

  it("is accessible: language, headings in order, tables for layout only, every picture with an alt", () => {
    const { html } = mail;
    const { direction } = LANGUAGES[language];
    expect(html).toContain(`<html dir="${direction}" lang="${language}">`);
    expect(html).toMatch(new RegExp(`<body [^>]*dir="${direction}"`));
    // The body's own table is React Email's; all tables of ours say it, for programs that drop the outer elements.
    const [, ...tables] = html.match(/<table[^>]*>/g) ?? [];
    expect(tables.filter((table) => !table.includes(`dir="${direction}"`))).toEqual([]);
    expect(html).toContain("<title>");
    expect(elementNames(html).filter((name) => name === "h1")).toHaveLength(1);
    expect(html.match(/<table(?![^>]*role="presentation")/g)).toBeNull();
    expect(html.match(/<img(?![^>]*alt=)/g)).toBeNull();
  });

  it("knows dark mode", () => {
    const { html } = mail;
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
    expect(html).toContain("@media (prefers-color-scheme: dark)");
  });

  it("has one button at most, and a preheader of its own", () => {
    const { html, subject } = mail;
    expect(html.match(/class="button"/g) ?? []).toHaveLength(input.data.button_url ? 1 : 0);
    const preheader = preheaderOf(html);
    expect(preheader).toMatch(/[.?。।]$/);
    expect(preheader).not.toBe(subject);
  });

  it("comes out the same every time, so that a retry sends the same mail", async () => {
    const kept = JSON.parse(JSON.stringify(input));
    expect(await renderTrackingEmail(kept)).toEqual(mail);
  });
});

describe("shipped", () => {
  it("announces the order with carrier, number, items and the estimated delivery", async () => {
    const { subject, text } = await english("shipped", emailData());
    expect(subject).toBe("Your order #1042 is on its way");
    expect(text).toContain("UPS is bringing it to you. Nothing to do on your side.");
    expect(text).toContain("1Z999AA10123456784");
    expect(text).toContain("1 × Linen shirt, white, M");
    expect(text).toContain("Estimated delivery: Thu 26 – Sat 28 Nov");
  });

  it("lists all packages of the fulfillment, each with its own estimate", async () => {
    const data = emailData({ packages: [upsPackage, dhlPackage], packages_total: 2 });
    const { text } = await english("shipped", data);
    expect(text).toContain("Package 1 of 2 · UPS");
    expect(text).toContain("Package 2 of 2 · DHL");
    expect(text).toContain("Estimated delivery: Thu 26 – Sat 28 Nov");
    expect(text).toContain("Estimated delivery: by Mon 30 Nov");
  });

  it("says so when there is no number", async () => {
    for (const packages of [[], [{ ...upsPackage, tracking_number: null, tracking_url: null }]]) {
      const { subject, text } = await english("shipped", emailData({ packages }));
      expect(subject).toBe("Your order #1042 is on its way");
      expect(text).toContain("This shipment has no tracking number");
      expect(text).not.toContain("Tracking number:");
    }
  });

  it("says when it is a part of the order only", async () => {
    const order = { display_id: "1042", more_to_ship: true };
    const { subject, text } = await english("shipped", emailData({ order }));
    expect(subject).toBe("Part of your order #1042 is on its way");
    expect(text).toContain("We will write again when the rest is shipped.");
  });

  it("lists items once when nobody said which package they are in", async () => {
    const bare = { ...upsPackage, items: [] };
    const data = emailData({ packages: [bare, { ...dhlPackage, items: [] }], items: upsPackage.items });
    const { text } = await english("shipped", data);
    expect(text.match(/Linen shirt/g)).toHaveLength(1);
    expect(text.indexOf("Linen shirt")).toBeLessThan(text.indexOf("Package 1 of 2"));
  });
});

describe("out for delivery", () => {
  const today = {
    description: "On the vehicle",
    location: null,
    local_time: "2026-11-26T08:00",
    occurred_at: null,
  };

  it("tells the hours when the carrier does", async () => {
    const estimated_delivery = { from: "2026-11-26T14:00:00", to: "2026-11-26T16:00:00", source: "carrier" };
    const { subject, text } = await english(
      "out_for_delivery",
      withPackage({ estimated_delivery, last_event: today }),
    );
    expect(subject).toBe("Coming today: your order #1042");
    expect(text).toContain("Estimated delivery: Thu 26 Nov, 14:00–16:00");
  });

  it("does not repeat an estimate that the vehicle has overtaken", async () => {
    const estimated_delivery = { from: "2026-11-27", to: "2026-11-28", source: "carrier" };
    const { text } = await english(
      "out_for_delivery",
      withPackage({ estimated_delivery, last_event: today }),
    );
    expect(text).not.toContain("Estimated delivery");
  });

  it("speaks of a package, and shows that one only, when the order has several", async () => {
    const data = emailData({ packages: [upsPackage, dhlPackage], package: 1, packages_total: 2 });
    const { subject, text } = await english("out_for_delivery", data);
    expect(subject).toBe("Coming today: a package of your order #1042");
    expect(text).toContain("Package 2 of 2 · DHL");
    expect(text).not.toContain("1Z999AA10123456784");
  });

  it("gives no position when it does not know all packages", async () => {
    const { text } = await english("out_for_delivery", emailData({ packages_total: 3 }));
    expect(text).toContain("\nPackage · UPS\n");
  });
});

describe("available for pick-up", () => {
  it("names the place, the pick-up place before the last one seen", async () => {
    const named = await english(
      "available_for_pickup",
      withPackage({ pickup_location: "Kiosk, Torstraße 5" }),
    );
    expect(named.subject).toBe("Order #1042 is waiting at Kiosk, Torstraße 5");
    expect(named.text).toContain("Fetch it at Kiosk, Torstraße 5; bring an ID.");
    const seen = await english("available_for_pickup", withPackage({}));
    expect(seen.subject).toBe("Order #1042 is waiting at Hamburg, DE");
  });

  it("cuts a long address in the subject, not in the mail", async () => {
    const pickup_location = "A very long place name ".repeat(10).trim();
    const { subject, text } = await english("available_for_pickup", withPackage({ pickup_location }));
    expect(subject).toMatch(/…$/);
    expect(text).toContain(pickup_location);
  });
});

describe("failed attempt", () => {
  it.each([
    [
      "recipient_absent",
      "Nobody was in: order #1042 could not be delivered",
      "tries again on the next working day",
    ],
    ["bad_address", "Please act: the address of order #1042 could not be found", "contact us today"],
    ["refused", "Order #1042 was not accepted", "If that is a mistake, contact us."],
    [null, "Order #1042 could not be delivered yet", "tries again on the next working day"],
  ] as const)("because of %s: %s", async (reason, subject, advice) => {
    const mail = await english("failed_attempt", withPackage({ status: "failed_attempt", reason }));
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(advice);
  });
});

describe("exception", () => {
  it.each([
    ["customs_needs_recipient", "Please act: customs needs you for order #1042", "or the package goes back"],
    ["bad_address", "Please act: the address of order #1042 could not be found", "contact us today"],
    ["refused", "Order #1042 was not accepted", "on its way back"],
    ["returning", "Order #1042 is on its way back to us", "We will contact you"],
    ["damaged", "Order #1042 was damaged on the way", "we will sort it out"],
    ["lost", "Order #1042 was lost on the way", "a replacement or your money back"],
    ["destroyed", "Order #1042 was lost on the way", "a replacement or your money back"],
    ["security", "There is a problem with order #1042", "We are looking into it"],
    [null, "There is a problem with order #1042", "We are looking into it"],
  ] as const)("because of %s: %s", async (reason, subject, advice) => {
    const mail = await english("exception", withPackage({ status: "exception", reason }));
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(advice);
    expect(mail.text).not.toContain("Estimated delivery");
  });
});

describe("delivered", () => {
  const arrived = { status: "delivered", delivered_at_local: "2026-11-26T10:12:00+01:00" } as const;

  it.each([
    ["more_to_ship", "We will write again when the rest is shipped."],
    ["more_without_number", "The rest of your order is still under way."],
  ])("calls what has arrived a part when there is %s", async (fact, rest) => {
    const order = { display_id: "1042", [fact]: true };
    const packages = [
      { ...dhlPackage, ...arrived },
      { ...upsPackage, ...arrived },
      { ...upsPackage, tracking_number: "1Z999AA10123456795" },
    ];
    for (const packages_total of [1, 2, 3]) {
      const about = { package: 0, packages: packages.slice(0, packages_total) };
      const packages_delivered = Math.min(2, packages_total);
      const data = emailData({ ...about, order, packages_total, packages_delivered });
      const { subject, text } = await english("delivered", data);
      expect(subject).toBe("Delivered: part of your order #1042");
      expect(text).toContain(rest);
      expect(text.includes("1Z999AA10123456784")).toBe(packages_total > 1);
      expect(text.includes("Your other packages")).toBe(packages_total > 2);
    }
  });

  it("tells day, hour and place on the clock of that place", async () => {
    const { subject, text } = await english("delivered", withPackage(arrived, { packages_delivered: 1 }));
    expect(subject).toBe("Delivered: order #1042");
    expect(text).toContain("It arrived: Thursday 26 November, 10:12, Hamburg, DE.");
  });

  it("counts when others are still under way, and says how far those are", async () => {
    const packages = [{ ...upsPackage, ...arrived }, dhlPackage];
    const { subject, text } = await english(
      "delivered",
      emailData({ packages, packages_total: 2, packages_delivered: 1 }),
    );
    expect(subject).toBe("1 of 2 packages delivered: order #1042");
    expect(text).toContain("Package 2 of 2 · DHL: On its way");
    expect(text).toContain("Estimated delivery: by Mon 30 Nov");
  });

  it("says with the last one that all have arrived", async () => {
    const packages = [1, 2, 3].map(() => ({ ...upsPackage, ...arrived }));
    const counts = { packages, package: 2, packages_total: 3, packages_delivered: 3 };
    const { subject, text } = await english("delivered", emailData(counts));
    expect(subject).toBe("Delivered: all 3 packages of order #1042");
    expect(text).toContain("All 3 packages of order #1042 have arrived");
  });
});

describe("the button", () => {
  it("leads to the shop, else to the carrier, else is left out", async () => {
    const toShop = await english("shipped", emailData());
    expect(toShop.text).toContain("Follow your order:\nhttps://shop.example/orders/1042?token=abc");
    const toCarrier = await english("shipped", emailData({ button_url: null }));
    expect(toCarrier.text).toContain("Follow it at UPS:\nhttps://www.ups.com/track");
    const nowhere = await english(
      "shipped",
      withPackage({ tracking_url: "#" }, { button_url: "javascript:alert(1)" }),
    );
    expect(nowhere.html).not.toContain('class="button"');
    expect(nowhere.html).not.toContain("javascript:");
  });
});

describe("languages", () => {
  const shippedIn = (language: string | null, changes: Partial<TrackingEmailData> = {}) =>
    renderTrackingEmail({ kind: "shipped", language, data: emailData(changes) });

  it("speaks German to a German customer, dates included", async () => {
    const { subject, text, html } = await shippedIn("de-AT");
    expect(subject).toBe("Ihre Bestellung #1042 ist unterwegs");
    expect(text).toContain("Voraussichtliche Zustellung: Do., 26. – Sa., 28. Nov.");
    expect(html).toContain('lang="de"');
  });

  it.each([
    ["fr-CA", "Votre commande #1042 est en route"],
    ["pt", "Seu pedido #1042 está a caminho"],
    ["pt-PT", "Seu pedido #1042 está a caminho"],
    ["zh-Hans", "您的订单 #1042 已发货"],
    ["zh-TW", "您的订单 #1042 已发货"],
    ["ar-EG", "طلبك \u2068#1042\u2069 في الطريق إليك"],
  ])("speaks to a customer whose language is %s", async (language, expected) => {
    const { subject } = await shippedIn(language);
    expect(subject).toBe(expected);
  });

  it.each([null, "", "xx", "fi-FI", "not a tag", "constructor", "__proto__"])(
    "speaks the shop's language when the order's is %j",
    async (language) => {
      const { subject, html } = await shippedIn(language);
      expect(subject).toBe("Your order #1042 is on its way");
      expect(html).toContain('lang="en"');
      const italian = await shippedIn(language, { shop: { ...emailData().shop, language: "it" } });
      expect(italian.subject).toBe("Il tuo ordine #1042 è in viaggio");
    },
  );

  it.each([
    ["en_US", "Thu, Nov 26 – Sat, Nov 28"],
    ["pl", "czw., 26 – sob., 28 lis"],
    ["ja", "11/26(木)～11/28(土)"],
    ["ar-EG", "الخميس، 26 – السبت، 28 نوفمبر"],
  ])("writes dates the way of %s", async (language, expected) => {
    const { text } = await shippedIn(language);
    expect(text).toContain(expected);
  });

  it("ends a sentence once, also after a date that brings its own stop", async () => {
    const { html } = await shippedIn("de");
    expect(preheaderOf(html)).toBe("Voraussichtlich Do., 26. – Sa., 28. Nov. Sie müssen nichts tun.");
  });
});

describe("from right to left", () => {
  it("lets a number be copied as it is, and a moving package move the way people read", async () => {
    const { html } = await renderTrackingEmail({ kind: "shipped", language: "ar", data: emailData() });
    expect(html).toMatch(/<a [^>]*dir="ltr"[^>]*>1Z999AA10123456784<\/a>/);
    expect(html).toContain(">←<");
    expect(html).not.toContain("→");
    expect(html).toContain("text-align:right");
  });

  it("closes what the preheader cuts", async () => {
    const place = "A very long place name ".repeat(10).trim();
    const { last_event } = upsPackage;
    const data = withPackage({
      status: "delivered",
      last_event: last_event && { ...last_event, location: place },
    });
    const { html } = await renderTrackingEmail({ kind: "delivered", language: "ar", data });
    expect(preheaderOf(html)).toMatch(/…\u2069$/);
    expect(isolatesAreClosed(preheaderOf(html))).toBe(true);
  });

  it("keeps an Arabic name together in an English mail", async () => {
    const { subject, text } = await english(
      "available_for_pickup",
      withPackage({ pickup_location: "شارع النيل 5" }),
    );
    expect(subject).toBe("Order #1042 is waiting at \u2068شارع النيل 5\u2069");
    expect(withoutIsolates(text)).toContain("Fetch it at شارع النيل 5; bring an ID.");
  });
});

it("refuses to write about a package that is not there", async () => {
  await expect(english("delivered", emailData({ package: 3 }))).rejects.toThrow(
    'The mail "delivered" is about package 3, but its data has 1 packages',
  );
});
