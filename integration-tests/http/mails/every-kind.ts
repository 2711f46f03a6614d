import { heldEffectsAreDue } from "../support/clock";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

type Step = [status: string, sub_status: string, english: RegExp, german: RegExp];

/** One journey with everything in it that a customer may hear of, as `#1`. */
const JOURNEY: Step[] = [
  [
    "InTransit",
    "CustomsRequiringInformation",
    /^Please act: customs needs you for order #1$/,
    /^Bitte handeln: Der Zoll braucht Sie/,
  ],
  ["OutForDelivery", "Other", /^Coming today: your order #1$/, /^Kommt heute: Ihre Bestellung #1$/],
  ["DeliveryFailure", "NoBody", /^Nobody was in: order #1/, /^Niemand angetroffen: Bestellung #1/],
  [
    "AvailableForPickup",
    "Other",
    /^Order #1 is waiting at BERLIN, DE$/,
    /^Bestellung #1 liegt bereit: BERLIN, DE$/,
  ],
  [
    "DeliveryFailure",
    "InvalidAddress",
    /^Please act: the address of order #1/,
    /^Bitte handeln: Die Adresse der Bestellung #1/,
  ],
  ["Exception", "Damage", /^Order #1 was damaged on the way$/, /^Bestellung #1 wurde unterwegs beschädigt$/],
  ["Exception", "Rejected", /^Order #1 was not accepted$/, /^Bestellung #1 wurde nicht angenommen$/],
  [
    "Exception",
    "Returning",
    /^Order #1 is on its way back to us$/,
    /^Bestellung #1 ist auf dem Rückweg zu uns$/,
  ],
  ["Exception", "Lost", /lost/i, /^Bestellung #1 ist unterwegs verloren gegangen$/],
  ["Delivered", "Other", /^Delivered: order #1$/, /^Zugestellt: Bestellung #1$/],
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
    ["English", "fr-FR"],
    ["German", "de-DE"],
    ["German", "de"],
  ])("tell of everything a customer should know, in %s (order's language: %s)", async (language, locale) => {
    const placed = { email: "ada@example.com", ...(locale === undefined ? {} : { locale }) };
    const { order } = await shipped(story, { placed });
    expect(order.display_id).toBe(1);
    const expected = [
      language === "German" ? /^Ihre Bestellung #1 ist unterwegs$/ : /^Your order #1 is on its way$/,
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
