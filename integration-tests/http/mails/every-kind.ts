import { heldEffectsAreDue } from "../support/clock";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

type Step = [status: string, sub_status: string, english: RegExp, german: RegExp];

/** One journey with everything in it that a customer may hear of. */
const JOURNEY: Step[] = [
  [
    "InTransit",
    "CustomsRequiringInformation",
    /^Please act: customs needs you for order #\d+$/,
    /^Bitte handeln: Der Zoll braucht Sie/,
  ],
  ["OutForDelivery", "Other", /^Coming today: your order #\d+$/, /^Kommt heute: Ihre Bestellung #\d+$/],
  ["DeliveryFailure", "NoBody", /^Nobody was in: order #\d+/, /^Niemand angetroffen: Bestellung #\d+/],
  [
    "AvailableForPickup",
    "Other",
    /^Order #\d+ is waiting at Berlin, DE$/,
    /^Bestellung #\d+ liegt bereit: Berlin, DE$/,
  ],
  [
    "DeliveryFailure",
    "InvalidAddress",
    /^Please act: the address of order #\d+/,
    /^Bitte handeln: Die Adresse der Bestellung #\d+/,
  ],
  [
    "Exception",
    "Damage",
    /^Order #\d+ was damaged on the way$/,
    /^Bestellung #\d+ wurde unterwegs beschädigt$/,
  ],
  ["Exception", "Rejected", /^Order #\d+ was not accepted$/, /^Bestellung #\d+ wurde nicht angenommen$/],
  [
    "Exception",
    "Returning",
    /^Order #\d+ is on its way back to us$/,
    /^Bestellung #\d+ ist auf dem Rückweg zu uns$/,
  ],
  ["Exception", "Lost", /lost/i, /^Bestellung #\d+ ist unterwegs verloren gegangen$/],
  ["Delivered", "Other", /^Delivered: order #\d+$/, /^Zugestellt: Bestellung #\d+$/],
];

/** What is nobody's business, or nothing a customer can do about. */
const SILENT: [status: string, sub_status: string][] = [
  ["InfoReceived", "InfoReceived"],
  ["InTransit", "PickedUp"],
  ["InTransit", "CustomsProcessing"],
  ["Exception", "Delayed"],
  ["Exception", "Other"],
  ["Exception", "Security"],
  ["Exception", "Destroyed"],
  ["Expired", "Other"],
];

export function everyKindStories(story: Story): void {
  it.each([
    ["English", undefined],
    ["English", "fi-FI"],
    ["German", "de-DE"],
    ["German", "de"],
  ])("tell of everything a customer should know, in %s (order's language: %s)", async (language, locale) => {
    const placed = { email: "ada@example.com", ...(locale === undefined ? {} : { locale }) };
    const { order } = await shipped(story, { placed });
    const expected = [
      language === "German" ? /^Ihre Bestellung #\d+ ist unterwegs$/ : /^Your order #\d+ is on its way$/,
    ];
    // Two languages see the whole journey; of the others the beginning tells enough.
    const steps = locale === undefined || locale === "de-DE" ? JOURNEY : JOURNEY.slice(1, 2);
    for (const [index, [status, sub_status, english, german]] of steps.entries()) {
      await story.track17.events(UPS_NUMBER, [
        { status, sub_status, city: "Berlin", country: "DE", hours_ago: (steps.length - index) / 3600 },
      ]);
      await heldEffectsAreDue(story);
      expected.push(language === "German" ? german : english);
    }
    const subjects = await subjectsTo(story, order.email);
    expect(subjects).toEqual(expected.map((subject) => expect.stringMatching(subject)));
    for (const mail of await story.resend.mails({ to: order.email })) {
      expect(mail.html).toMatch(language === "German" ? /lang="de/ : /lang="en/);
      expect(mail.text?.length).toBeGreaterThan(50);
      expect(mail.mails_with_key).toBe(1);
    }
  });

  it("say nothing of what a customer need not know", async () => {
    const { order } = await shipped(story);
    for (const [index, [status, sub_status]] of SILENT.entries()) {
      await story.track17.events(UPS_NUMBER, [
        {
          status,
          sub_status,
          hours_ago: (SILENT.length - index) / 3600,
          description: `${status} ${sub_status}`,
        },
      ]);
      await heldEffectsAreDue(story);
    }
    expect(await subjectsTo(story, order.email)).toEqual([`Your order #${order.display_id} is on its way`]);
  });
}
