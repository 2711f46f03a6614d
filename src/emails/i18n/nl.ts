import { fullStop } from "../../i18n/full-stop";
import { pluralIn } from "../../i18n/plural";
import { type EmailTexts, type Facts, several } from "./texts";

// With "je", as most shops write.

const plural = pluralIn("nl");

const carrier = (facts: Facts) => facts.carrier ?? "de bezorgdienst";
const Carrier = (facts: Facts) => facts.carrier ?? "De bezorgdienst";
const It = (facts: Facts) => `${several(facts) ? "Een" : "Het"} pakket van je bestelling ${facts.order}`;
const it = (facts: Facts) => `${several(facts) ? "een" : "het"} pakket van je bestelling ${facts.order}`;
const all = (facts: Facts) => (facts.packages === 2 ? "beide pakketten" : `alle ${facts.packages} pakketten`);
const All = (facts: Facts) => (facts.packages === 2 ? "Beide pakketten" : `Alle ${facts.packages} pakketten`);

const NOTHING_TO_DO = "Je hoeft niets te doen.";
const BRING_AN_ID = "Neem een identiteitsbewijs mee. Het pakket wordt maar een paar dagen bewaard.";
const TAKE_IT_IN = "Zorg dat iemand het kan aannemen.";
const triesTomorrow = (facts: Facts) => `${Carrier(facts)} probeert het meestal de volgende werkdag opnieuw.`;
const triesAgain = (facts: Facts) =>
  `${Carrier(facts)} probeert het meestal de volgende werkdag opnieuw of laat een briefje met een afhaalpunt achter.`;

function shippedHeadline(facts: Facts): string {
  return facts.more_to_ship
    ? `Een deel van je bestelling ${facts.order} is onderweg`
    : `Je bestelling ${facts.order} is onderweg`;
}

function comingToday(facts: Facts): string {
  return `Komt vandaag: ${several(facts) ? "een pakket van " : ""}je bestelling ${facts.order}`;
}

function delivery(facts: Facts): string {
  const details = [facts.when, facts.place].filter(Boolean).join(", ");
  return details ? fullStop(`Bezorgd: ${details}`) : "Het pakket is bezorgd.";
}

const firstScan = (facts: Facts) =>
  facts.scanned ? "" : " De eerste melding verschijnt meestal binnen een dag na verzending.";
const moreToCome = (facts: Facts) =>
  facts.more_to_ship ? " Zodra de rest is verstuurd, hoor je weer van ons." : "";

export const nl: EmailTexts = {
  colon: ": ",
  situations: {
    shipped: {
      subject: shippedHeadline,
      preheader: (facts) =>
        facts.estimate
          ? `${fullStop(`Verwachte bezorging: ${facts.estimate}`)} ${NOTHING_TO_DO}`
          : `${several(facts) ? `Je ${facts.packages} pakketten zijn verstuurd.` : "Je pakket is verstuurd."} ${NOTHING_TO_DO}`,
      headline: shippedHeadline,
      sentence: (facts) =>
        (several(facts)
          ? `De zending bestaat uit ${facts.packages} pakketten. `
          : `${Carrier(facts)} verzorgt de bezorging. `) +
        NOTHING_TO_DO +
        firstScan(facts) +
        moreToCome(facts),
    },
    shipped_without_number: {
      subject: shippedHeadline,
      preheader: () => "De zending is verstuurd. Er is geen track & trace-code.",
      headline: shippedHeadline,
      sentence: (facts) =>
        "De zending is verstuurd. Er is geen track & trace-code, dus je kunt de zending onderweg niet volgen. " +
        NOTHING_TO_DO +
        moreToCome(facts),
    },
    out_for_delivery: {
      subject: comingToday,
      preheader: (facts) => `Het pakket ligt in de bezorgwagen van ${carrier(facts)}. ${TAKE_IT_IN}`,
      headline: comingToday,
      sentence: () => `Het pakket ligt in de bezorgwagen en komt vandaag. ${TAKE_IT_IN}`,
    },
    available_for_pickup: {
      subject: (facts) =>
        facts.place ? `${It(facts)} ligt klaar: ${facts.place}` : `${It(facts)} ligt klaar om op te halen`,
      preheader: () => BRING_AN_ID,
      headline: (facts) => `${It(facts)} ligt klaar om op te halen`,
      sentence: (facts) =>
        `${
          facts.place
            ? fullStop(`Afhaalpunt: ${facts.place}`)
            : `Haal het op bij het afhaalpunt dat ${carrier(facts)} heeft doorgegeven.`
        } ${BRING_AN_ID}`,
    },
    nobody_in: {
      subject: (facts) => `Niemand thuis: ${it(facts)} kon niet worden bezorgd`,
      preheader: triesTomorrow,
      headline: (facts) => `Niemand thuis: ${it(facts)} kon niet worden bezorgd`,
      sentence: triesAgain,
    },
    attempt_failed: {
      subject: (facts) => `${It(facts)} kon nog niet worden bezorgd`,
      preheader: triesTomorrow,
      headline: (facts) => `${It(facts)} kon nog niet worden bezorgd`,
      sentence: triesAgain,
    },
    bad_address: {
      subject: (facts) => `Actie nodig: het adres van bestelling ${facts.order} is niet gevonden`,
      preheader: () => "Stuur ons vandaag nog het juiste adres.",
      headline: (facts) => `Probleem met het adres: ${it(facts)}`,
      sentence: (facts) =>
        `${Carrier(facts)} kon het adres niet vinden. Stuur ons vandaag nog het volledige adres.`,
    },
    customs_needs_recipient: {
      subject: (facts) => `Actie nodig: de douane wacht op je antwoord over bestelling ${facts.order}`,
      preheader: () => "Zonder jouw antwoord gaat het pakket terug.",
      headline: (facts) => `De douane wacht op je antwoord: ${it(facts)}`,
      sentence: (facts) =>
        `Beantwoord het bericht van de douane of van ${carrier(facts)}, anders gaat het pakket terug.`,
    },
    refused: {
      subject: (facts) => `${It(facts)} is geweigerd`,
      preheader: () => "Het pakket komt naar ons terug. Is dat een vergissing? Laat het ons weten.",
      headline: (facts) => `${It(facts)} is geweigerd`,
      sentence: () =>
        "Het pakket is geweigerd en komt naar ons terug. Is dat een vergissing? Laat het ons weten.",
    },
    returning: {
      subject: (facts) => `${It(facts)} is op de terugweg naar ons`,
      preheader: () => "Je hoeft niets te doen, we nemen contact met je op.",
      headline: (facts) => `${It(facts)} is op de terugweg naar ons`,
      sentence: () => "Het pakket komt naar ons terug. We nemen contact met je op.",
    },
    returned: {
      subject: (facts) => `${It(facts)} is weer bij ons`,
      preheader: () => "Je hoeft niets te doen, we nemen contact met je op.",
      headline: (facts) => `${It(facts)} is weer bij ons`,
      sentence: () => "Het pakket is bij ons teruggekomen. We nemen contact met je op.",
    },
    damaged: {
      subject: (facts) => `${It(facts)} is onderweg beschadigd`,
      preheader: () => "Het spijt ons. Neem contact met ons op, dan lossen we het op.",
      headline: (facts) => `${It(facts)} is onderweg beschadigd`,
      sentence: () => "Het spijt ons. Neem contact met ons op, dan lossen we het op.",
    },
    lost: {
      subject: (facts) => `${It(facts)} is onderweg kwijtgeraakt`,
      preheader: () => "Neem contact met ons op voor een nieuw pakket of je geld terug.",
      headline: (facts) => `${It(facts)} is onderweg kwijtgeraakt`,
      sentence: (facts) =>
        `Het spijt ons: ${carrier(facts)} is het pakket kwijtgeraakt. ` +
        "Neem contact met ons op voor een nieuw pakket of je geld terug.",
    },
    problem: {
      subject: (facts) => `Er is een probleem met ${it(facts)}`,
      preheader: () => "We zoeken het voor je uit.",
      headline: (facts) => `Er is een probleem met ${it(facts)}`,
      sentence: (facts) => `${Carrier(facts)} meldt een probleem. We zoeken het voor je uit.`,
    },
    delivered: {
      subject: (facts) => `Bezorgd: bestelling ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `Je bestelling ${facts.order} is bezorgd`,
      sentence: (facts) =>
        `${delivery(facts)} Kun je het pakket niet vinden? Vraag het eerst je buren, dan ons.`,
    },
    delivered_in_part: {
      subject: (facts) =>
        `${facts.delivered} van de ${facts.packages} pakketten bezorgd: bestelling ${facts.order}`,
      preheader: () => "De rest is nog onderweg.",
      headline: (facts) =>
        `${facts.delivered} van de ${facts.packages} pakketten ` +
        `${plural(facts.delivered, { one: "is", other: "zijn" })} bezorgd: bestelling ${facts.order}`,
      sentence: (facts) =>
        `${delivery(facts)} De rest van je bestelling is nog onderweg. ` +
        "Kun je dit pakket niet vinden? Vraag het eerst je buren, dan ons.",
    },
    delivered_all: {
      subject: (facts) => `Bezorgd: ${all(facts)} van je bestelling ${facts.order}`,
      preheader: (facts) => `Het laatste is er. ${delivery(facts)}`,
      headline: (facts) => `${All(facts)} van je bestelling ${facts.order} zijn bezorgd`,
      sentence: (facts) =>
        `Het laatste is er. ${delivery(facts)} Kun je een pakket niet vinden? Vraag het eerst je buren, dan ons.`,
    },
    part_delivered: {
      subject: (facts) => `Bezorgd: een deel van je bestelling ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `Een deel van je bestelling ${facts.order} is bezorgd`,
      sentence: (facts) =>
        `${delivery(facts)}${moreToCome(facts) || " De rest van je bestelling is nog onderweg."} ` +
        "Kun je een pakket niet vinden? Vraag het eerst je buren, dan ons.",
    },
  },
  status: {
    pending: "Wordt klaargemaakt",
    info_received: "Binnenkort bij de bezorgdienst",
    in_transit: "Onderweg",
    out_for_delivery: "Komt vandaag",
    available_for_pickup: "Ligt klaar om op te halen",
    failed_attempt: "Nog niet bezorgd",
    delivered: "Bezorgd",
    exception: "Aandacht nodig",
    expired: "Al lang geen nieuws",
  },
  estimate: {
    window: (text) => text,
    day: (text) => text,
    until: (text) => `uiterlijk ${text}`,
    from: (text) => `op zijn vroegst ${text}`,
  },
  labels: {
    estimated_delivery: "Verwachte bezorging",
    items: "Inhoud",
    tracking_number: "Track & trace-code",
    latest: "Laatste update",
    other_packages: "Je andere pakketten",
    quantity: (quantity, title) => `${quantity} × ${title}`,
    package_position: (position, total) => `Pakket ${position} van ${total}`,
    package: "Pakket",
    follow_order: "Volg je bestelling",
    see_details: "Bekijk de details",
    follow_at_carrier: (name) => `Volg bij ${name ?? "de bezorgdienst"}`,
    questions: (address) => `Vragen? ${address}`,
    questions_without_address: (shop) => fullStop(`Vragen? Neem contact op met ${shop}`),
    why: (order, shop) => fullStop(`Je ontvangt dit bericht over je bestelling ${order} bij ${shop}`),
    utc: (time) => `${time} UTC`,
  },
};
