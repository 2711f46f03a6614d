import { capital } from "../../i18n/capital";
import { fullStop } from "../../i18n/full-stop";
import { LANGUAGES } from "../../i18n/languages";
import { orderNumber } from "../../i18n/order-number";
import { pluralIn } from "../../i18n/plural";
import type { Facts, StorefrontTexts } from "./texts";

// With "je", as most shops write.

const plural = pluralIn("nl");

const carrier = (name: string | null) => name ?? "de bezorgdienst";
const Carrier = (facts: Facts) => facts.carrier ?? "De bezorgdienst";
const All = (packages: number) => (packages === 2 ? "Beide pakketten" : `Alle ${packages} pakketten`);

const NOTHING_TO_DO = "Je hoeft niets te doen.";
const BRING_AN_ID = "Neem een identiteitsbewijs mee. Het pakket wordt maar een paar dagen bewaard.";
const WE_WATCH = "We houden het in de gaten.";
const WE_CONTACT_YOU = "We nemen contact met je op.";
const WE_FIND_OUT = "Neem contact met ons op, dan zoeken we het uit.";
const tries = (facts: Facts) =>
  `${Carrier(facts)} probeert het meestal de volgende werkdag opnieuw of laat een briefje met een afhaalpunt achter.`;
const lastSeen = ({ place }: Facts) => (place ? `${fullStop(`Laatst gezien: ${place}`)} ` : "");

export const nl: StorefrontTexts = {
  ...LANGUAGES.nl,
  language: "Taal",
  full_stop: ".",
  sentence_gap: " ",
  colon: ": ",
  in_brackets: (remark) => ` (${remark})`,
  order_number: (id) => `Bestelling ${orderNumber(id)}`,
  situations: {
    pending: {
      headline: () => "Wordt klaargemaakt",
      sentence: () =>
        "De bezorgdienst toont het pakket nog niet. " +
        "De eerste melding verschijnt meestal binnen een dag na verzending.",
    },
    info_received: {
      headline: () => "Binnenkort bij de bezorgdienst",
      sentence: () => "De bezorgdienst heeft de gegevens en wacht op het pakket.",
    },
    in_transit: {
      headline: () => "Onderweg",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    customs: {
      headline: () => "Bij de douane",
      sentence: () => `De douane controleert het pakket. Dat duurt meestal 1 tot 3 dagen. ${NOTHING_TO_DO}`,
    },
    out_for_delivery: {
      headline: ({ hours }) => (hours ? `Komt vandaag, ${hours}` : "Komt vandaag"),
      sentence: () => "Het pakket ligt in de bezorgwagen en komt vandaag.",
    },
    out_for_delivery_earlier: {
      headline: () => "De bezorger is onderweg",
      sentence: (facts) =>
        `${Carrier(facts)} heeft het pakket in de bezorgwagen geladen${facts.when ? ` (${facts.when})` : ""} ` +
        "en sindsdien niets gemeld. Meestal komt het de volgende werkdag.",
    },
    customs_needs_recipient: {
      headline: () => "De douane wacht op je antwoord",
      sentence: (facts) =>
        `Beantwoord het bericht van de douane of van ${carrier(facts.carrier)}, anders gaat het pakket terug.`,
    },
    available_for_pickup: {
      headline: () => "Ligt klaar om op te halen",
      sentence: ({ place }) =>
        `${place ? fullStop(`Afhaalpunt: ${place}`) : "Het pakket ligt klaar bij het afhaalpunt."} ${BRING_AN_ID}`,
    },
    recipient_absent: { headline: () => "Niemand thuis", sentence: tries },
    attempt_failed: { headline: () => "Nog niet bezorgd", sentence: tries },
    bad_address: {
      headline: () => "Probleem met het adres",
      sentence: (facts) =>
        `${Carrier(facts)} kon het adres niet vinden. Neem vandaag nog contact met ons op.`,
    },
    refused: {
      headline: () => "Geweigerd",
      sentence: () =>
        "Het pakket is geweigerd en komt naar ons terug. Is dat een vergissing? Laat het ons weten.",
    },
    delayed: {
      headline: () => "Vertraagd",
      sentence: () => `Het duurt langer dan gepland. ${WE_WATCH}`,
    },
    late: {
      headline: () => "Later dan gepland",
      sentence: (facts) =>
        (facts.estimate ? `${fullStop(`Oorspronkelijk verwacht: ${facts.estimate}`)} ` : "") +
        lastSeen(facts) +
        WE_WATCH,
    },
    security: {
      headline: () => "Wordt gecontroleerd",
      sentence: (facts) => `${Carrier(facts)} controleert het pakket. ${WE_WATCH}`,
    },
    damaged: {
      headline: () => "Onderweg beschadigd",
      sentence: () => "Het spijt ons. Neem contact met ons op, dan lossen we het op.",
    },
    lost: {
      headline: () => "Onderweg kwijtgeraakt",
      sentence: () =>
        "De bezorgdienst is het pakket kwijtgeraakt. " +
        "Neem contact met ons op voor een nieuw pakket of je geld terug.",
    },
    returning: {
      headline: () => "Op de terugweg naar ons",
      sentence: () => `Het pakket komt naar ons terug. ${WE_CONTACT_YOU}`,
    },
    returned: {
      headline: () => "Weer bij ons",
      sentence: () => `Het pakket is bij ons teruggekomen. ${WE_CONTACT_YOU}`,
    },
    problem: {
      headline: () => "Er is iets misgegaan",
      sentence: (facts) => `${Carrier(facts)} meldt een probleem. We zoeken het voor je uit.`,
    },
    carrier_cancelled: {
      headline: () => "Verzending geannuleerd",
      sentence: (facts) => `${Carrier(facts)} heeft de verzending geannuleerd. ${WE_FIND_OUT}`,
    },
    expired: {
      headline: () => "Al lang geen nieuws",
      sentence: () => `De bezorgdienst meldt niets meer. ${WE_FIND_OUT}`,
    },
    delivered: {
      headline: () => "Bezorgd",
      sentence: ({ when, place }) => {
        const details = [when && capital(when), place].filter(Boolean).join(", ");
        return details ? fullStop(details) : "Het pakket is bezorgd.";
      },
    },
    return_announced: {
      headline: () => "Retour nog niet afgegeven",
      sentence: () => "Je ziet je retour hier zodra de bezorgdienst hem heeft gescand.",
    },
    return_moving: {
      headline: () => "Je retour is onderweg naar ons",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    return_arrived: {
      headline: () => "Je retour is aangekomen",
      sentence: () => `We hebben je retour ontvangen. ${WE_CONTACT_YOU}`,
    },
    return_problem: {
      headline: () => "Er is iets misgegaan met je retour",
      sentence: (facts) => `${Carrier(facts)} meldt een probleem. ${WE_FIND_OUT}`,
    },
  },
  order_situations: {
    unpaid: {
      headline: "Wacht op betaling",
      sentence: "We hebben je bestelling ontvangen. Zodra die is betaald, wordt die verstuurd.",
    },
    preparing: {
      headline: "Wordt klaargemaakt",
      sentence: `We maken je bestelling klaar. Zodra die onderweg is, kun je alles hier volgen. ${NOTHING_TO_DO}`,
    },
    shipped_without_number: {
      headline: "Onderweg",
      sentence: `Deze zending heeft geen track & trace-code en is onderweg niet te volgen. ${NOTHING_TO_DO}`,
    },
    delivered_without_number: { headline: "Bezorgd", sentence: "Je bestelling is aangekomen." },
    marked_delivered: {
      headline: "Bezorgd",
      sentence: "We hebben je bestelling als bezorgd genoteerd. De bezorgdienst heeft dat nog niet gemeld.",
    },
    returned: {
      headline: "Weer bij ons",
      sentence: `Je bestelling is bij ons teruggekomen. ${WE_CONTACT_YOU}`,
    },
    cancelled: { headline: "Geannuleerd", sentence: "Deze bestelling is geannuleerd." },
  },
  arriving: {
    headline: ({ estimate }) => `Komt ${estimate}`,
    sentence: ({ place }) =>
      `${fullStop(`Onderweg${place ? `, laatst gezien: ${place}` : ""}`)} ${NOTHING_TO_DO}`,
  },
  several: {
    arriving: (estimate) => `Komt ${estimate}`,
    coming_today: (today, packages) =>
      today === packages
        ? `${All(packages)} komen vandaag`
        : `${today} van de ${packages} pakketten ${plural(today, { one: "komt", other: "komen" })} vandaag`,
    delivered: (delivered, packages) => `${delivered} van de ${packages} pakketten bezorgd`,
    all_delivered: (packages) => `${All(packages)} zijn bezorgd`,
    last_one: (delivery) => `Het laatste is er. ${delivery}`,
    nothing_to_do: (packages) => `De zending bestaat uit ${packages} pakketten. ${NOTHING_TO_DO}`,
    others_under_way: `De andere zijn nog onderweg. ${NOTHING_TO_DO}`,
    other_one: (position, headline) => `${fullStop(`Pakket ${position}: ${headline}`)} ${NOTHING_TO_DO}`,
    about: (position, sentence) => `Pakket ${position}: ${sentence}`,
  },
  order_statuses: {
    pending: "Wacht op betaling",
    paid: "Wordt klaargemaakt",
    partially_shipped: "Deels verstuurd",
    shipped: "Verstuurd",
    partially_delivered: "Deels bezorgd",
    delivered: "Bezorgd",
    returned: "Teruggestuurd",
    cancelled: "Geannuleerd",
  },
  states: {
    loading: "Je bestelling wordt geladen…",
    empty: {
      headline: "Hier valt niets te volgen",
      sentence: "Er is geen bestelling om te tonen. Zodra je iets hebt besteld, kun je het hier volgen.",
    },
  },
  more_to_ship: "De rest van je bestelling is nog niet verstuurd.",
  part_delivered: "Een deel van je bestelling is bezorgd",
  milestones: {
    title: "Je bestelling",
    placed: "Besteld",
    paid: "Betaald",
    packed: "Ingepakt",
    shipped: "Verstuurd",
    delivered: "Bezorgd",
  },
  steps: {
    label: "Hoe ver je bestelling is",
    done: "klaar",
    ordered: "Besteld",
    shipped: "Verstuurd",
    in_transit: "Onderweg",
    out_for_delivery: "Bij de bezorger",
    delivered: "Bezorgd",
    pickup: "Ligt klaar",
  },
  estimate: {
    label: "Verwachte bezorging",
    was: "Oorspronkelijk verwacht",
    pending: "Nog geen bezorgdatum. Je ziet hem hier zodra de bezorgdienst er een noemt.",
    window: (text) => text,
    day: (text) => text,
    until: (text) => `uiterlijk ${text}`,
    from: (text) => `op zijn vroegst ${text}`,
  },
  packages: {
    title: (position, total) => `Pakket ${position} van ${total}`,
    only: "Pakket",
    return_only: "Retour",
    return: (position, total) => `Retour ${position} van ${total}`,
    returns: "Wat je terugstuurt",
    number: "Track & trace-code",
    copy_number: "Track & trace-code kopiëren",
    number_copied: "Track & trace-code gekopieerd",
    items: "Inhoud",
    quantity: (quantity, title) => `${quantity} × ${title}`,
  },
  timeline: {
    title: "Wat er tot nu toe is gebeurd",
    today: "Vandaag",
    yesterday: "Gisteren",
    undated: "Dag onbekend",
    utc: (time) => `${time} UTC`,
    show_all: (events) => `Toon alle ${events} meldingen`,
    empty: "Nog geen melding.",
    handed_over: (name) => `Overgedragen aan ${name}`,
  },
  map: {
    way: (from, over, to) => `Van ${from}${over === null ? "" : ` via ${over}`} naar ${to}`,
    more: (places) => plural(places, { one: "nog een plaats", other: `nog ${places} plaatsen` }),
    unnamed: "een plaats zonder naam",
    start: (place) => `Van: ${place}`,
    over: (places) => `Tussenstops: ${places}`,
    last_seen: (place) => `Laatst gezien: ${place}`,
    arrived: (place) => `Bezorgd: ${place}`,
    country_only: (countries) => `Alleen het land is bekend: ${countries}`,
  },
  checked: (age) => `${capital(age)} gecontroleerd`,
  checked_now: "Zojuist gecontroleerd",
  carrier_page: {
    follow: (name) => `Volg bij ${carrier(name)}`,
    redirect: "daar kun je de bezorging ook wijzigen",
    see: (name) => `Bekijk bij ${carrier(name)}`,
  },
  remedies: {
    carrier: (name) => `Open de pagina van ${carrier(name)}`,
    contact: "Neem contact op",
  },
  missing: {
    summary: "Volgens de status bezorgd, maar ik heb het niet",
    steps: [
      "Kijk rond: brievenbus, voordeur, garage, achter een container of een plant.",
      "Vraag het iedereen in huis, je buren en, als die er is, de receptie.",
      "Kijk op de pagina van de bezorgdienst: daar staat vaak de plek of wie er heeft getekend.",
      "Wacht tot morgenavond: sommige bezorgdiensten melden een bezorging uren te vroeg.",
    ],
    contact: (shop) => `Nog steeds niets? Meld het ${shop} en vermeld je bestelnummer.`,
  },
  questions: (address) => `Vragen? ${address}`,
  questions_without_address: (shop) => fullStop(`Vragen? Neem contact op met ${shop}`),
  link_ended: {
    headline: "Deze link is verlopen of niet compleet",
    sentence:
      "Open hem nog eens vanuit ons laatste bericht en let erop dat de hele link is gekopieerd. " +
      "Helpt dat niet, neem dan contact met ons op en vermeld je bestelnummer.",
  },
  unavailable: {
    headline: "Deze pagina heeft even pauze",
    sentence: "We kunnen je bestelling op dit moment niet tonen. Probeer het over een paar minuten opnieuw.",
  },
  lookup: {
    headline: "Vind je bestelling",
    sentence:
      "Zie waar je bestelling is en wanneer die komt. Ook de link in onze berichten brengt je daar, op elk moment.",
    by_order: { title: "Met je bestelnummer", submit: "Toon mijn bestelling" },
    by_number: {
      title: "Met een track & trace-code",
      note: "Laat zien waar dit pakket is, en niets van de bestelling waar het bij hoort.",
      submit: "Toon het pakket",
    },
    fields: {
      order: { label: "Bestelnummer", hint: "Het staat in onze orderbevestiging." },
      email: { label: "E-mailadres", hint: "Het adres waarmee je hebt besteld." },
      postal_code: { label: "Postcode", hint: "De postcode van het bezorgadres." },
      tracking_number: { label: "Track & trace-code", hint: "Die staat in ons bericht over de verzending." },
    },
    one_of_both: "Het e-mailadres of de postcode: een van de twee is genoeg. Met de postcode zie je minder.",
    title_of_problem: (problem) => `Probleem: ${problem}`,
    missing: {
      headline: "Er ontbreekt iets",
      order: "Vul het bestelnummer in.",
      email: "Vul het e-mailadres in waarmee je hebt besteld.",
      postal_code: "Vul de postcode van het bezorgadres in.",
      email_or_postal_code: "Vul het e-mailadres of de postcode in.",
      tracking_number: "Vul de track & trace-code in.",
    },
    order_not_found: {
      headline: "We konden deze bestelling niet vinden",
      sentence: "Controleer alles wat je hebt ingevuld: samen moet het bij één bestelling horen.",
    },
    package_not_found: {
      headline: "We konden dit pakket niet vinden",
      sentence: "Controleer de code. Is je bestelling net verstuurd? Probeer het dan later opnieuw.",
    },
    too_many: {
      headline: "Te veel pogingen",
      sentence: (when) => `Probeer het ${when} opnieuw. De link in onze berichten werkt altijd.`,
    },
    unavailable: {
      headline: "Dit werkt op dit moment niet",
      sentence: "We kunnen nu niets opzoeken. Probeer het over een paar minuten opnieuw.",
    },
    session_ended: {
      headline: "Zoek je bestelling opnieuw op",
      sentence: "Voor je veiligheid blijft wat je hier vindt maar kort open.",
    },
    no_cookies: {
      headline: "Je browser bewaart de cookie van deze pagina niet",
      sentence:
        "De bestelling is gevonden, maar om haar te tonen is een cookie nodig. Sta cookies toe voor deze pagina en zoek opnieuw, of open de link in een van onze berichten: die heeft er geen nodig.",
    },
    after_link_ended:
      "Open hem nog eens vanuit ons laatste bericht en let erop dat de hele link is gekopieerd. " +
      "Of zoek je bestelling hier op.",
    reduced_note: "De inhoud is alleen zichtbaar voor wie het e-mailadres van de bestelling kent.",
    package_note: "Plaatsen worden per stad getoond. De inhoud is alleen bij de bestelling te zien.",
    scans: {
      pending: "Geregistreerd",
      info_received: "Aangemeld bij de bezorgdienst",
      in_transit: "Onderweg gescand",
      out_for_delivery: "De bezorger is onderweg",
      available_for_pickup: "Ligt klaar om op te halen",
      failed_attempt: "Bezorgpoging",
      delivered: "Bezorgd",
      exception: "Probleem gemeld",
      expired: "Al lang geen nieuws",
      customs: "Bij de douane",
      delayed: "Vertraagd",
      returning: "Op de terugweg",
      returned: "Terug bij de afzender",
      unknown: "Gescand",
    },
  },
};
