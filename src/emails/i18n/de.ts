import { fullStop } from "../../i18n/full-stop";
import { type EmailTexts, type Facts, several } from "./texts";

/** Nominative at the start of a sentence; "vom Paketdienst" and the like stand where they are needed. */
const Carrier = (facts: Facts) => facts.carrier ?? "Der Paketdienst";
const It = (facts: Facts) =>
  several(facts) ? `Ein Paket der Bestellung ${facts.order}` : `Bestellung ${facts.order}`;
const all = (facts: Facts) => (facts.packages === 2 ? "Beide Pakete" : `Alle ${facts.packages} Pakete`);
const part = (facts: Facts) =>
  `${facts.delivered} von ${facts.packages} Paketen ${facts.delivered === 1 ? "ist" : "sind"} angekommen`;
const triesAgain = (facts: Facts) =>
  `${Carrier(facts)} versucht es meist am nächsten Werktag noch einmal oder hinterlässt eine Karte mit einem Abholort.`;

function shippedHeadline(facts: Facts): string {
  return facts.more_to_ship
    ? `Ein Teil Ihrer Bestellung ${facts.order} ist unterwegs`
    : `Ihre Bestellung ${facts.order} ist unterwegs`;
}

function delivery(facts: Facts): string {
  const details = [facts.when, facts.place].filter(Boolean).join(", ");
  const arrived = several(facts) ? "Das Paket wurde zugestellt." : "Sie wurde zugestellt.";
  return details ? fullStop(`Zugestellt: ${details}`) : arrived;
}

const firstScan = (facts: Facts) =>
  facts.scanned ? "" : " Die erste Meldung erscheint meist innerhalb eines Tages nach dem Versand.";
const moreToCome = (facts: Facts) =>
  facts.more_to_ship ? " Sobald der Rest verschickt ist, schreiben wir Ihnen wieder." : "";

export const de: EmailTexts = {
  colon: ": ",
  situations: {
    shipped: {
      subject: shippedHeadline,
      preheader: (facts) =>
        facts.estimate
          ? `${fullStop(`Voraussichtlich ${facts.estimate}`)} Sie müssen nichts tun.`
          : `${several(facts) ? `${facts.packages} Pakete haben` : "Ihr Paket hat"} uns verlassen. Sie müssen nichts tun.`,
      headline: shippedHeadline,
      sentence: (facts) =>
        `${several(facts) ? `Sie kommt in ${facts.packages} Paketen` : `${Carrier(facts)} bringt sie zu Ihnen`}. ` +
        `Sie müssen nichts tun.${firstScan(facts)}${moreToCome(facts)}`,
    },
    shipped_without_number: {
      subject: shippedHeadline,
      preheader: () => "Sie hat uns verlassen. Für diese Sendung gibt es keine Sendungsnummer.",
      headline: shippedHeadline,
      sentence: (facts) =>
        `Sie hat uns verlassen. Diese Sendung hat keine Sendungsnummer und kann unterwegs nicht verfolgt werden. ` +
        `Sie müssen nichts tun.${moreToCome(facts)}`,
    },
    out_for_delivery: {
      subject: (facts) =>
        several(facts)
          ? `Kommt heute: ein Paket Ihrer Bestellung ${facts.order}`
          : `Kommt heute: Ihre Bestellung ${facts.order}`,
      preheader: (facts) =>
        `${facts.carrier ? `${facts.carrier} hat sie im Zustellfahrzeug` : "Sie ist im Zustellfahrzeug"}. ` +
        "Bitte sorgen Sie dafür, dass jemand sie annehmen kann.",
      headline: (facts) =>
        several(facts)
          ? `Kommt heute: ein Paket Ihrer Bestellung ${facts.order}`
          : `Kommt heute: Ihre Bestellung ${facts.order}`,
      sentence: () =>
        "Die Sendung ist im Zustellfahrzeug und kommt heute. Bitte sorgen Sie dafür, dass jemand sie annehmen kann.",
    },
    available_for_pickup: {
      subject: (facts) =>
        facts.place ? `${It(facts)} liegt bereit: ${facts.place}` : `${It(facts)} liegt zur Abholung bereit`,
      preheader: () => "Bringen Sie einen Ausweis mit. Es wird nur wenige Tage aufbewahrt.",
      headline: (facts) => `${It(facts)} liegt zur Abholung bereit`,
      sentence: (facts) =>
        `${fullStop(`Abholort: ${facts.place ?? `der Ort, den ${facts.carrier ?? "der Paketdienst"} genannt hat`}`)} Bringen Sie einen Ausweis mit. ` +
        "Die Sendung wird nur wenige Tage aufbewahrt.",
    },
    nobody_in: {
      subject: (facts) => `Niemand angetroffen: ${It(facts)} wurde nicht zugestellt`,
      preheader: (facts) => `${Carrier(facts)} versucht es meist am nächsten Werktag noch einmal.`,
      headline: (facts) => `Niemand angetroffen: ${It(facts)} wurde nicht zugestellt`,
      sentence: triesAgain,
    },
    attempt_failed: {
      subject: (facts) => `${It(facts)} konnte noch nicht zugestellt werden`,
      preheader: (facts) => `${Carrier(facts)} versucht es meist am nächsten Werktag noch einmal.`,
      headline: (facts) => `${It(facts)} konnte noch nicht zugestellt werden`,
      sentence: triesAgain,
    },
    bad_address: {
      subject: (facts) => `Bitte handeln: Die Adresse der Bestellung ${facts.order} wurde nicht gefunden`,
      preheader: () => "Bitte schicken Sie uns noch heute die richtige Adresse.",
      headline: (facts) => `Problem mit der Adresse: ${It(facts)}`,
      sentence: (facts) =>
        `${Carrier(facts)} konnte die Adresse nicht finden. Bitte schicken Sie uns noch heute die vollständige Adresse.`,
    },
    customs_needs_recipient: {
      subject: (facts) => `Bitte handeln: Der Zoll braucht Sie für Bestellung ${facts.order}`,
      preheader: () => "Ohne Ihre Antwort geht das Paket zurück.",
      headline: (facts) =>
        several(facts)
          ? `Der Zoll braucht Sie für ein Paket der Bestellung ${facts.order}`
          : `Der Zoll braucht Sie für Bestellung ${facts.order}`,
      sentence: (facts) =>
        `Bitte beantworten Sie die Nachricht vom Zoll oder von ${facts.carrier ?? "Ihrem Paketdienst"}, ` +
        "sonst geht das Paket zurück.",
    },
    refused: {
      subject: (facts) => `${It(facts)} wurde nicht angenommen`,
      preheader: () => "Das Paket ist auf dem Rückweg. Falls das ein Irrtum ist, schreiben Sie uns.",
      headline: (facts) => `${It(facts)} wurde nicht angenommen`,
      sentence: () =>
        "Die Annahme wurde verweigert, das Paket ist auf dem Rückweg. Falls das ein Irrtum ist, schreiben Sie uns.",
    },
    returning: {
      subject: (facts) => `${It(facts)} ist auf dem Rückweg zu uns`,
      preheader: () => "Sie müssen nichts tun, wir melden uns.",
      headline: (facts) => `${It(facts)} ist auf dem Rückweg`,
      sentence: () => "Die Sendung kommt zu uns zurück. Wir melden uns bei Ihnen.",
    },
    returned: {
      subject: (facts) => `${It(facts)} ist wieder bei uns`,
      preheader: () => "Sie müssen nichts tun, wir melden uns.",
      headline: (facts) => `${It(facts)} ist wieder bei uns`,
      sentence: () => "Die Sendung ist zu uns zurückgekommen. Wir melden uns bei Ihnen.",
    },
    damaged: {
      subject: (facts) => `${It(facts)} wurde unterwegs beschädigt`,
      preheader: () => "Das tut uns leid. Schreiben Sie uns, wir bringen es in Ordnung.",
      headline: (facts) => `${It(facts)} wurde unterwegs beschädigt`,
      sentence: () => "Das tut uns leid. Schreiben Sie uns, wir bringen es in Ordnung.",
    },
    lost: {
      subject: (facts) => `${It(facts)} ist unterwegs verloren gegangen`,
      preheader: () => "Schreiben Sie uns: Sie bekommen Ersatz oder Ihr Geld zurück.",
      headline: (facts) => `${It(facts)} ist unterwegs verloren gegangen`,
      sentence: (facts) =>
        `Das tut uns leid: ${facts.carrier ?? "der Paketdienst"} hat die Sendung verloren. ` +
        "Schreiben Sie uns: Sie bekommen Ersatz oder Ihr Geld zurück.",
    },
    problem: {
      subject: (facts) => `Ein Problem: ${It(facts)}`,
      preheader: () => "Wir kümmern uns darum.",
      headline: (facts) => `Ein Problem: ${It(facts)}`,
      sentence: (facts) => `${Carrier(facts)} meldet ein Problem. Wir kümmern uns darum.`,
    },
    delivered: {
      subject: (facts) => `Zugestellt: Bestellung ${facts.order}`,
      preheader: (facts) => delivery(facts),
      headline: (facts) => `Ihre Bestellung ${facts.order} wurde zugestellt`,
      sentence: (facts) =>
        `${delivery(facts)} Falls Sie sie nicht finden, fragen Sie zuerst Ihre Nachbarn, dann uns.`,
    },
    delivered_in_part: {
      subject: (facts) =>
        `${facts.delivered} von ${facts.packages} Paketen zugestellt: Bestellung ${facts.order}`,
      preheader: () => "Der Rest ist noch unterwegs.",
      headline: (facts) => `${part(facts)}: Bestellung ${facts.order}`,
      sentence: (facts) =>
        `${delivery(facts)} Der Rest Ihrer Bestellung ist noch unterwegs. ` +
        "Falls Sie dieses Paket nicht finden, fragen Sie zuerst Ihre Nachbarn, dann uns.",
    },
    delivered_all: {
      subject: (facts) =>
        `Zugestellt: ${facts.packages === 2 ? "beide Pakete" : `alle ${facts.packages} Pakete`} der Bestellung ${facts.order}`,
      preheader: (facts) => `Das letzte ist da. ${delivery(facts)}`,
      headline: (facts) => `${all(facts)} der Bestellung ${facts.order} sind angekommen`,
      sentence: (facts) =>
        `Das letzte ist da. ${delivery(facts)} Falls Sie ein Paket nicht finden, fragen Sie zuerst Ihre Nachbarn, dann uns.`,
    },
    part_delivered: {
      subject: (facts) => `Zugestellt: ein Teil Ihrer Bestellung ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `Ein Teil Ihrer Bestellung ${facts.order} ist angekommen`,
      sentence: (facts) =>
        `${delivery(facts)}${moreToCome(facts) || " Der Rest Ihrer Bestellung ist noch unterwegs."} ` +
        "Falls Sie ein Paket nicht finden, fragen Sie zuerst Ihre Nachbarn, dann uns.",
    },
  },
  status: {
    pending: "Wird vorbereitet",
    info_received: "Wird bald übergeben",
    in_transit: "Unterwegs",
    out_for_delivery: "Kommt heute",
    available_for_pickup: "Abholbereit",
    failed_attempt: "Noch nicht zugestellt",
    delivered: "Zugestellt",
    exception: "Braucht Aufmerksamkeit",
    expired: "Lange keine Neuigkeiten",
  },
  estimate: {
    window: (text) => text,
    day: (text) => text,
    until: (text) => `bis ${text}`,
    from: (text) => `frühestens ${text}`,
  },
  labels: {
    estimated_delivery: "Voraussichtliche Zustellung",
    items: "Inhalt",
    tracking_number: "Sendungsnummer",
    latest: "Letzte Meldung",
    other_packages: "Ihre anderen Pakete",
    quantity: (quantity, title) => `${quantity} × ${title}`,
    package_position: (position, total) => `Paket ${position} von ${total}`,
    package: "Paket",
    follow_order: "Bestellung verfolgen",
    see_details: "Einzelheiten ansehen",
    follow_at_carrier: (name) => (name ? `Bei ${name} verfolgen` : "Beim Paketdienst verfolgen"),
    questions: (address) => `Fragen? ${address}`,
    questions_without_address: (shop) => fullStop(`Fragen? Bitte wenden Sie sich an ${shop}`),
    why: (order, shop) => fullStop(`Sie erhalten diese Nachricht zu Ihrer Bestellung ${order} bei ${shop}`),
    utc: (time) => `${time} UTC`,
  },
};
