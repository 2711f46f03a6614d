import { fullStop } from "../../i18n/full-stop";
import { LANGUAGES } from "../../i18n/languages";
import { orderNumber } from "../../i18n/order-number";
import type { Facts, StorefrontTexts } from "./texts";

const Carrier = (facts: Facts) => facts.carrier ?? "Der Paketdienst";
const NOTHING_TO_DO = "Sie müssen nichts tun.";
const tries = (facts: Facts) =>
  `${Carrier(facts)} versucht es meist am nächsten Werktag noch einmal oder hinterlässt eine Karte mit einem Abholort.`;
const lastSeen = ({ place }: Facts) => (place ? `${fullStop(`Zuletzt gesehen in ${place}`)} ` : "");
const all = (packages: number) => (packages === 2 ? "Beide Pakete" : `Alle ${packages} Pakete`);

export const de: StorefrontTexts = {
  ...LANGUAGES.de,
  language: "Sprache",
  full_stop: ".",
  sentence_gap: " ",
  colon: ": ",
  in_brackets: (remark) => ` (${remark})`,
  order_number: (id) => `Bestellung ${orderNumber(id)}`,
  situations: {
    pending: {
      headline: () => "Wird vorbereitet",
      sentence: () =>
        "Der Paketdienst zeigt die Sendung noch nicht an. Die erste Meldung erscheint meist innerhalb eines Tages nach dem Versand.",
    },
    info_received: {
      headline: () => "Wird bald übergeben",
      sentence: () => "Der Paketdienst kennt die Daten und wartet auf das Paket.",
    },
    in_transit: {
      headline: () => "Unterwegs",
      sentence: (facts) => `${lastSeen(facts)}${NOTHING_TO_DO}`,
    },
    customs: {
      headline: () => "Beim Zoll",
      sentence: () => `Der Zoll prüft die Sendung. Das dauert meist 1–3 Tage. ${NOTHING_TO_DO}`,
    },
    out_for_delivery: {
      headline: ({ hours }) => (hours ? `Kommt heute, ${hours}` : "Kommt heute"),
      sentence: () => "Das Paket ist im Zustellfahrzeug und kommt heute.",
    },
    out_for_delivery_earlier: {
      headline: () => "In Zustellung",
      sentence: (facts) =>
        `${Carrier(facts)} hat das Paket${facts.when ? ` am ${facts.when},` : ""} ins Zustellfahrzeug geladen und seither nichts gemeldet. ` +
        "Meist kommt es am nächsten Werktag.",
    },
    customs_needs_recipient: {
      headline: () => "Der Zoll braucht Sie",
      sentence: (facts) =>
        `Bitte beantworten Sie die Nachricht vom Zoll oder von ${facts.carrier ?? "Ihrem Paketdienst"}, sonst geht das Paket zurück.`,
    },
    available_for_pickup: {
      headline: () => "Abholbereit",
      sentence: ({ place }) =>
        `${place ? fullStop(`Abholort: ${place}`) : "Das Paket liegt am Abholort bereit."} Bringen Sie einen Ausweis mit. ` +
        "Es wird nur wenige Tage aufbewahrt.",
    },
    recipient_absent: { headline: () => "Niemand angetroffen", sentence: tries },
    attempt_failed: { headline: () => "Noch nicht zugestellt", sentence: tries },
    bad_address: {
      headline: () => "Problem mit der Adresse",
      sentence: (facts) =>
        `${Carrier(facts)} konnte die Adresse nicht finden. Bitte melden Sie sich noch heute bei uns.`,
    },
    refused: {
      headline: () => "Nicht angenommen",
      sentence: () =>
        "Die Annahme wurde verweigert, das Paket ist auf dem Rückweg. Falls das ein Irrtum ist, melden Sie sich bei uns.",
    },
    delayed: {
      headline: () => "Verspätet",
      sentence: () => "Es dauert länger als geplant. Wir behalten es im Auge.",
    },
    late: {
      headline: () => "Später als geplant",
      sentence: (facts) =>
        `${facts.estimate ? `${fullStop(`Angekündigt war: ${facts.estimate}`)} ` : ""}${lastSeen(facts)}Wir behalten es im Auge.`,
    },
    security: {
      headline: () => "Wird geprüft",
      sentence: (facts) => `${Carrier(facts)} prüft die Sendung. Wir behalten sie im Auge.`,
    },
    damaged: {
      headline: () => "Unterwegs beschädigt",
      sentence: () => "Das tut uns leid. Melden Sie sich bei uns, wir bringen es in Ordnung.",
    },
    lost: {
      headline: () => "Verloren gegangen",
      sentence: () =>
        "Der Paketdienst hat das Paket verloren. Melden Sie sich bei uns: Sie bekommen Ersatz oder Ihr Geld zurück.",
    },
    returning: {
      headline: () => "Auf dem Rückweg",
      sentence: () => "Das Paket kommt zu uns zurück. Wir melden uns bei Ihnen.",
    },
    returned: {
      headline: () => "Wieder bei uns",
      sentence: () => "Das Paket ist zu uns zurückgekommen. Wir melden uns bei Ihnen.",
    },
    problem: {
      headline: () => "Etwas ist schiefgegangen",
      sentence: (facts) => `${Carrier(facts)} meldet ein Problem. Wir kümmern uns darum.`,
    },
    carrier_cancelled: {
      headline: () => "Sendung storniert",
      sentence: (facts) =>
        `${Carrier(facts)} hat die Sendung storniert. Schreiben Sie uns, dann klären wir es.`,
    },
    expired: {
      headline: () => "Lange keine Neuigkeiten",
      sentence: () =>
        "Der Paketdienst meldet nichts mehr. Schreiben Sie uns, dann finden wir heraus, wo es ist.",
    },
    delivered: {
      headline: () => "Zugestellt",
      sentence: ({ when, place }) => {
        const details = [when, place].filter(Boolean).join(", ");
        return details ? fullStop(details) : "Das Paket ist angekommen.";
      },
    },
    return_announced: {
      headline: () => "Rücksendung noch nicht übergeben",
      sentence: () => "Sie sehen sie hier, sobald der Paketdienst sie erfasst hat.",
    },
    return_moving: {
      headline: () => "Ihre Rücksendung ist unterwegs zu uns",
      sentence: (facts) => `${lastSeen(facts)}${NOTHING_TO_DO}`,
    },
    return_arrived: {
      headline: () => "Ihre Rücksendung ist angekommen",
      sentence: () => "Sie ist wieder bei uns. Wir melden uns bei Ihnen.",
    },
    return_problem: {
      headline: () => "Etwas ist mit Ihrer Rücksendung schiefgegangen",
      sentence: (facts) =>
        `${Carrier(facts)} meldet ein Problem. Schreiben Sie uns, dann finden wir heraus, was los ist.`,
    },
  },
  order_situations: {
    unpaid: {
      headline: "Wartet auf die Zahlung",
      sentence: "Wir haben Ihre Bestellung. Sie wird verschickt, sobald sie bezahlt ist.",
    },
    preparing: {
      headline: "Wird vorbereitet",
      sentence: `Wir bereiten Ihre Bestellung vor. Sobald sie unterwegs ist, sehen Sie sie hier. ${NOTHING_TO_DO}`,
    },
    shipped_without_number: {
      headline: "Unterwegs",
      sentence: `Diese Sendung hat keine Sendungsnummer und kann unterwegs nicht verfolgt werden. ${NOTHING_TO_DO}`,
    },
    delivered_without_number: { headline: "Zugestellt", sentence: "Ihre Bestellung ist angekommen." },
    marked_delivered: {
      headline: "Zugestellt",
      sentence:
        "Wir haben Ihre Bestellung als zugestellt vermerkt. Der Paketdienst hat das noch nicht gemeldet.",
    },
    returned: {
      headline: "Wieder bei uns",
      sentence: "Ihre Bestellung ist zu uns zurückgekommen. Wir melden uns bei Ihnen.",
    },
    cancelled: { headline: "Storniert", sentence: "Diese Bestellung wurde storniert." },
  },
  arriving: {
    headline: ({ estimate }) => `Kommt ${estimate}`,
    sentence: ({ place }) =>
      `${fullStop(`Unterwegs${place ? `, zuletzt gesehen in ${place}` : ""}`)} ${NOTHING_TO_DO}`,
  },
  several: {
    arriving: (estimate) => `Kommt ${estimate}`,
    coming_today: (today, packages) =>
      today === packages
        ? `${all(packages)} kommen heute`
        : `${today} von ${packages} Paketen ${today === 1 ? "kommt" : "kommen"} heute`,
    delivered: (delivered, packages) => `${delivered} von ${packages} Paketen zugestellt`,
    all_delivered: (packages) => `${all(packages)} zugestellt`,
    last_one: (delivery) => `Das letzte: ${delivery}`,
    nothing_to_do: (packages) => `Die Bestellung kommt in ${packages} Paketen. ${NOTHING_TO_DO}`,
    others_under_way: `Die anderen sind noch unterwegs. ${NOTHING_TO_DO}`,
    other_one: (position, headline) => `${fullStop(`Paket ${position}: ${headline}`)} ${NOTHING_TO_DO}`,
    about: (position, sentence) => `Paket ${position}: ${sentence}`,
  },
  order_statuses: {
    pending: "Wartet auf Zahlung",
    paid: "Wird vorbereitet",
    partially_shipped: "Teilweise versandt",
    shipped: "Versandt",
    partially_delivered: "Teilweise zugestellt",
    delivered: "Zugestellt",
    returned: "Zurückgesandt",
    cancelled: "Storniert",
  },
  states: {
    loading: "Ihre Bestellung wird geladen …",
    empty: {
      headline: "Hier gibt es nichts zu verfolgen",
      sentence:
        "Es gibt keine Bestellung, die wir zeigen könnten. Sobald Sie bestellt haben, verfolgen Sie sie hier.",
    },
  },
  more_to_ship: "Der Rest Ihrer Bestellung ist noch nicht verschickt.",
  part_delivered: "Ein Teil Ihrer Bestellung ist zugestellt",
  milestones: {
    title: "Ihre Bestellung",
    placed: "Bestellt",
    paid: "Bezahlt",
    packed: "Gepackt",
    shipped: "Versandt",
    delivered: "Zugestellt",
  },
  steps: {
    label: "Wie weit Ihre Bestellung ist",
    done: "erledigt",
    ordered: "Bestellt",
    shipped: "Verschickt",
    in_transit: "Unterwegs",
    out_for_delivery: "In Zustellung",
    delivered: "Zugestellt",
    pickup: "Abholbereit",
  },
  estimate: {
    label: "Voraussichtlich",
    was: "Angekündigt war",
    pending: "Noch kein Liefertermin. Sobald der Paketdienst einen nennt, steht er hier.",
    window: (text) => text,
    day: (text) => text,
    until: (text) => `bis ${text}`,
    from: (text) => `frühestens ${text}`,
  },
  packages: {
    title: (position, total) => `Paket ${position} von ${total}`,
    only: "Paket",
    return_only: "Rücksendung",
    return: (position, total) => `Rücksendung ${position} von ${total}`,
    returns: "Was Sie zurückschicken",
    number: "Sendungsnummer",
    copy_number: "Sendungsnummer kopieren",
    number_copied: "Sendungsnummer kopiert",
    items: "Inhalt",
    quantity: (quantity, title) => `${quantity} × ${title}`,
  },
  timeline: {
    title: "Was bisher geschah",
    today: "Heute",
    yesterday: "Gestern",
    undated: "Tag nicht bekannt",
    utc: (time) => `${time} UTC`,
    show_all: (events) => `Alle ${events} Ereignisse zeigen`,
    empty: "Noch keine Meldung.",
    handed_over: (name) => `Übergeben an ${name}`,
  },
  map: {
    way: (from, over, to) => `Von ${from}${over === null ? "" : ` über ${over}`} nach ${to}`,
    more: (places) => (places === 1 ? "ein weiterer Ort" : `${places} weitere Orte`),
    unnamed: "Ort ohne Namen",
    start: (place) => `Von: ${place}`,
    over: (places) => `Über: ${places}`,
    last_seen: (place) => `Zuletzt gesehen: ${place}`,
    arrived: (place) => `Zugestellt: ${place}`,
    country_only: (countries) => `Nur das Land ist bekannt: ${countries}`,
  },
  checked: (age) => `Geprüft ${age}`,
  checked_now: "Gerade eben geprüft",
  carrier_page: {
    follow: (name) => (name ? `Bei ${name} verfolgen` : "Beim Paketdienst verfolgen"),
    redirect: "dort können Sie das Paket auch umleiten",
    see: (name) => (name ? `Bei ${name} ansehen` : "Beim Paketdienst ansehen"),
  },
  remedies: {
    carrier: (name) => (name ? `Seite von ${name} öffnen` : "Seite des Paketdienstes öffnen"),
    contact: "Schreiben Sie uns",
  },
  missing: {
    summary: "Laut Meldung zugestellt, aber ich habe es nicht",
    steps: [
      "Sehen Sie sich um: Briefkasten, Haustür, Garage, hinter der Tonne oder einem Blumentopf.",
      "Fragen Sie alle im Haushalt, die Nachbarn und, falls es einen gibt, den Empfang.",
      "Sehen Sie auf der Seite des Paketdienstes nach: Oft steht dort der Ort oder wer unterschrieben hat.",
      "Warten Sie bis morgen Abend: Manche Paketdienste melden die Zustellung Stunden zu früh.",
    ],
    contact: (shop) => `Immer noch nichts? Melden Sie sich mit Ihrer Bestellnummer bei ${shop}.`,
  },
  questions: (address) => `Fragen? ${address}`,
  questions_without_address: (shop) => `Fragen? Bitte wenden Sie sich an ${shop}.`,
  link_ended: {
    headline: "Dieser Link ist abgelaufen oder nicht vollständig",
    sentence:
      "Öffnen Sie ihn noch einmal aus unserer letzten Nachricht und achten Sie darauf, dass der ganze Link kopiert ist. " +
      "Hilft das nicht, melden Sie sich mit Ihrer Bestellnummer bei uns.",
  },
  unavailable: {
    headline: "Diese Seite macht gerade Pause",
    sentence:
      "Wir können Ihre Bestellung im Moment nicht anzeigen. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
  },
  lookup: {
    headline: "Bestellung finden",
    sentence:
      "Sehen Sie, wo sie ist und wann sie kommt. Auch der Link in unseren Nachrichten führt jederzeit dorthin.",
    by_order: { title: "Mit Ihrer Bestellnummer", submit: "Bestellung zeigen" },
    by_number: {
      title: "Mit einer Sendungsnummer",
      note: "Zeigt, wo dieses Paket ist, und nichts von der Bestellung, zu der es gehört.",
      submit: "Paket zeigen",
    },
    fields: {
      order: { label: "Bestellnummer", hint: "Sie steht in unserer Bestellbestätigung." },
      email: { label: "E-Mail-Adresse", hint: "Die Adresse, mit der Sie bestellt haben." },
      postal_code: { label: "Postleitzahl", hint: "Die Postleitzahl, an die geliefert wird." },
      tracking_number: { label: "Sendungsnummer", hint: "Sie steht in unserer Nachricht zum Versand." },
    },
    one_of_both:
      "E-Mail-Adresse oder Postleitzahl: Eines von beiden genügt. Mit der Postleitzahl sehen Sie weniger.",
    title_of_problem: (problem) => `Problem: ${problem}`,
    missing: {
      headline: "Es fehlt noch etwas",
      order: "Geben Sie die Bestellnummer ein.",
      email: "Geben Sie die E-Mail-Adresse ein, mit der Sie bestellt haben.",
      postal_code: "Geben Sie die Postleitzahl ein, an die geliefert wird.",
      email_or_postal_code: "Geben Sie die E-Mail-Adresse oder die Postleitzahl ein.",
      tracking_number: "Geben Sie die Sendungsnummer ein.",
    },
    order_not_found: {
      headline: "Wir konnten diese Bestellung nicht finden",
      sentence: "Bitte prüfen Sie alle Angaben: Zusammen müssen sie zu einer Bestellung passen.",
    },
    package_not_found: {
      headline: "Wir konnten dieses Paket nicht finden",
      sentence:
        "Bitte prüfen Sie die Nummer. Ist Ihre Bestellung gerade erst verschickt worden, versuchen Sie es später noch einmal.",
    },
    too_many: {
      headline: "Zu viele Versuche",
      sentence: (when) =>
        `Bitte versuchen Sie es ${when} noch einmal. Der Link in unseren Nachrichten funktioniert weiterhin.`,
    },
    unavailable: {
      headline: "Das geht im Moment nicht",
      sentence: "Wir können gerade nichts nachsehen. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
    },
    session_ended: {
      headline: "Bitte suchen Sie Ihre Bestellung noch einmal",
      sentence: "Zu Ihrer Sicherheit bleibt nur kurze Zeit offen, was Sie hier finden.",
    },
    no_cookies: {
      headline: "Ihr Browser behält kein Cookie dieser Seite",
      sentence:
        "Die Bestellung wurde gefunden, doch zum Anzeigen braucht es ein Cookie. Bitte erlauben Sie Cookies für diese Seite und suchen Sie noch einmal, oder öffnen Sie den Link in einer unserer Nachrichten: Er braucht keines.",
    },
    after_link_ended:
      "Öffnen Sie ihn noch einmal aus unserer letzten Nachricht und achten Sie darauf, dass der ganze Link kopiert ist. " +
      "Oder suchen Sie Ihre Bestellung hier.",
    reduced_note: "Was darin ist, sieht nur, wer die E-Mail-Adresse der Bestellung kennt.",
    package_note: "Orte sind nur als Stadt angegeben. Was darin ist, steht nur bei der Bestellung.",
    scans: {
      pending: "Registriert",
      info_received: "Beim Paketdienst angekündigt",
      in_transit: "Unterwegs erfasst",
      out_for_delivery: "In Zustellung",
      available_for_pickup: "Abholbereit",
      failed_attempt: "Zustellversuch",
      delivered: "Zugestellt",
      exception: "Problem gemeldet",
      expired: "Lange keine Meldung",
      customs: "Beim Zoll",
      delayed: "Verzögert",
      returning: "Auf dem Rückweg",
      returned: "Zurück beim Absender",
      unknown: "Erfasst",
    },
  },
};
