import { fullStop } from "../../i18n/full-stop";
import { pluralIn } from "../../i18n/plural";
import { type EmailTexts, type Facts, several } from "./texts";

// With "tu", as most shops write. The subject of a sentence is the package, which is masculine, so that participles
// agree.

const plural = pluralIn("it");

const Carrier = (facts: Facts) => facts.carrier ?? "Il corriere";
/** After another noun: "il corriere UPS". */
const named = (facts: Facts) => (facts.carrier ? ` ${facts.carrier}` : "");
const It = (facts: Facts) => `${several(facts) ? "Un" : "Il"} pacco del tuo ordine ${facts.order}`;
const it_ = (facts: Facts) => `${several(facts) ? "un" : "il"} pacco del tuo ordine ${facts.order}`;
const all = (facts: Facts) =>
  facts.packages === 2 ? "entrambi i pacchi" : `tutti i ${facts.packages} pacchi`;
const All = (facts: Facts) =>
  facts.packages === 2 ? "Entrambi i pacchi" : `Tutti i ${facts.packages} pacchi`;

const NOTHING_TO_DO = "Non devi fare nulla.";
const BRING_AN_ID = "Porta con te un documento d’identità. Il pacco resta in giacenza solo pochi giorni.";
const TAKE_IT_IN = "Assicurati che qualcuno possa riceverlo.";
const triesTomorrow = (facts: Facts) =>
  `${Carrier(facts)} di solito riprova il giorno lavorativo successivo.`;
const triesAgain = (facts: Facts) =>
  `${Carrier(facts)} di solito riprova il giorno lavorativo successivo o lascia un avviso con un punto di ritiro.`;

function shippedHeadline(facts: Facts): string {
  return facts.more_to_ship
    ? `Una parte del tuo ordine ${facts.order} è in viaggio`
    : `Il tuo ordine ${facts.order} è in viaggio`;
}

function comingToday(facts: Facts): string {
  return `In arrivo oggi: ${several(facts) ? "un pacco del" : "il"} tuo ordine ${facts.order}`;
}

function delivery(facts: Facts): string {
  const details = [facts.when, facts.place].filter(Boolean).join(", ");
  return details ? fullStop(`Consegnato: ${details}`) : "Il pacco è stato consegnato.";
}

const firstScan = (facts: Facts) =>
  facts.scanned ? "" : " Il primo aggiornamento compare di solito entro un giorno dalla spedizione.";
const moreToCome = (facts: Facts) =>
  facts.more_to_ship ? " Ti scriveremo di nuovo quando spediremo il resto." : "";

export const it: EmailTexts = {
  colon: ": ",
  situations: {
    shipped: {
      subject: shippedHeadline,
      preheader: (facts) =>
        facts.estimate
          ? `${fullStop(`Consegna prevista: ${facts.estimate}`)} ${NOTHING_TO_DO}`
          : `${several(facts) ? `I tuoi ${facts.packages} pacchi sono partiti.` : "Il tuo pacco è partito."} ${NOTHING_TO_DO}`,
      headline: shippedHeadline,
      sentence: (facts) =>
        (several(facts)
          ? `La spedizione è divisa in ${facts.packages} pacchi. `
          : `${Carrier(facts)} si occupa della consegna. `) +
        NOTHING_TO_DO +
        firstScan(facts) +
        moreToCome(facts),
    },
    shipped_without_number: {
      subject: shippedHeadline,
      preheader: () => "La spedizione è partita. Non ha un numero di tracciamento.",
      headline: shippedHeadline,
      sentence: (facts) =>
        "La spedizione è partita. Non ha un numero di tracciamento, quindi non si può seguire durante il viaggio. " +
        NOTHING_TO_DO +
        moreToCome(facts),
    },
    out_for_delivery: {
      subject: comingToday,
      preheader: (facts) => `Il pacco è in consegna con il corriere${named(facts)}. ${TAKE_IT_IN}`,
      headline: comingToday,
      sentence: () => `Il pacco è sul mezzo di consegna e arriva oggi. ${TAKE_IT_IN}`,
    },
    available_for_pickup: {
      subject: (facts) =>
        facts.place ? `${It(facts)} ti aspetta: ${facts.place}` : `${It(facts)} è pronto per il ritiro`,
      preheader: () => BRING_AN_ID,
      headline: (facts) => `${It(facts)} è pronto per il ritiro`,
      sentence: (facts) =>
        `${
          facts.place
            ? fullStop(`Punto di ritiro: ${facts.place}`)
            : `Ritiralo nel punto indicato dal corriere${named(facts)}.`
        } ${BRING_AN_ID}`,
    },
    nobody_in: {
      subject: (facts) => `Nessuno in casa: ${it_(facts)} non è stato consegnato`,
      preheader: triesTomorrow,
      headline: (facts) => `Nessuno in casa: ${it_(facts)} non è stato consegnato`,
      sentence: triesAgain,
    },
    attempt_failed: {
      subject: (facts) => `${It(facts)} non è ancora stato consegnato`,
      preheader: triesTomorrow,
      headline: (facts) => `${It(facts)} non è ancora stato consegnato`,
      sentence: triesAgain,
    },
    bad_address: {
      subject: (facts) => `Serve il tuo aiuto: indirizzo dell’ordine ${facts.order} non trovato`,
      preheader: () => "Inviaci oggi stesso l’indirizzo corretto.",
      headline: (facts) => `Problema con l’indirizzo: ${it_(facts)}`,
      sentence: (facts) =>
        `${Carrier(facts)} non ha trovato l’indirizzo. Inviaci oggi stesso l’indirizzo completo.`,
    },
    customs_needs_recipient: {
      subject: (facts) => `Serve il tuo aiuto: la dogana attende una risposta (ordine ${facts.order})`,
      preheader: () => "Senza la tua risposta il pacco tornerà indietro.",
      headline: (facts) => `La dogana attende una tua risposta: ${it_(facts)}`,
      sentence: (facts) =>
        `Rispondi al messaggio della dogana o del corriere${named(facts)}, altrimenti il pacco tornerà indietro.`,
    },
    refused: {
      subject: (facts) => `${It(facts)} è stato rifiutato`,
      preheader: () => "Il pacco sta tornando da noi. Se è un errore, scrivici.",
      headline: (facts) => `${It(facts)} è stato rifiutato`,
      sentence: () => "Il pacco è stato rifiutato e sta tornando da noi. Se è un errore, scrivici.",
    },
    returning: {
      subject: (facts) => `${It(facts)} sta tornando da noi`,
      preheader: () => "Non devi fare nulla: ti contatteremo noi.",
      headline: (facts) => `${It(facts)} sta tornando da noi`,
      sentence: () => "Il pacco è sulla via del ritorno. Ti contatteremo noi.",
    },
    returned: {
      subject: (facts) => `${It(facts)} è tornato da noi`,
      preheader: () => "Non devi fare nulla: ti contatteremo noi.",
      headline: (facts) => `${It(facts)} è tornato da noi`,
      sentence: () => "Il pacco è di nuovo qui. Ti contatteremo noi.",
    },
    damaged: {
      subject: (facts) => `${It(facts)} è stato danneggiato durante il viaggio`,
      preheader: () => "Ci dispiace. Scrivici e troveremo una soluzione.",
      headline: (facts) => `${It(facts)} è stato danneggiato durante il viaggio`,
      sentence: () => "Ci dispiace. Scrivici e troveremo una soluzione.",
    },
    lost: {
      subject: (facts) => `${It(facts)} è andato perso`,
      preheader: () => "Scrivici per ricevere un nuovo invio o un rimborso.",
      headline: (facts) => `${It(facts)} è andato perso`,
      sentence: (facts) =>
        `Ci dispiace: ${facts.carrier ?? "il corriere"} ha perso il pacco. ` +
        "Scrivici per ricevere un nuovo invio o un rimborso.",
    },
    problem: {
      subject: (facts) => `C’è un problema con ${it_(facts)}`,
      preheader: () => "Ce ne stiamo occupando.",
      headline: (facts) => `C’è un problema con ${it_(facts)}`,
      sentence: (facts) => `${Carrier(facts)} segnala un problema. Ce ne stiamo occupando.`,
    },
    delivered: {
      subject: (facts) => `Consegnato: ordine ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `Il tuo ordine ${facts.order} è stato consegnato`,
      sentence: (facts) => `${delivery(facts)} Se non lo trovi, chiedi prima ai vicini e poi a noi.`,
    },
    delivered_in_part: {
      subject: (facts) =>
        plural(facts.delivered, {
          one: `Consegnato ${facts.delivered} pacco su ${facts.packages}: ordine ${facts.order}`,
          other: `Consegnati ${facts.delivered} pacchi su ${facts.packages}: ordine ${facts.order}`,
        }),
      preheader: () => "Il resto è ancora in viaggio.",
      headline: (facts) =>
        plural(facts.delivered, {
          one: `È arrivato ${facts.delivered} pacco su ${facts.packages}: ordine ${facts.order}`,
          other: `Sono arrivati ${facts.delivered} pacchi su ${facts.packages}: ordine ${facts.order}`,
        }),
      sentence: (facts) =>
        `${delivery(facts)} Il resto del tuo ordine è ancora in viaggio. ` +
        "Se non trovi questo pacco, chiedi prima ai vicini e poi a noi.",
    },
    delivered_all: {
      subject: (facts) => `Consegnati: ${all(facts)} del tuo ordine ${facts.order}`,
      preheader: (facts) => `È arrivato l’ultimo. ${delivery(facts)}`,
      headline: (facts) => `${All(facts)} del tuo ordine ${facts.order} sono arrivati`,
      sentence: (facts) =>
        `È arrivato l’ultimo. ${delivery(facts)} Se non trovi un pacco, chiedi prima ai vicini e poi a noi.`,
    },
    part_delivered: {
      subject: (facts) => `Consegnata: una parte del tuo ordine ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `Una parte del tuo ordine ${facts.order} è stata consegnata`,
      sentence: (facts) =>
        `${delivery(facts)}${moreToCome(facts) || " Il resto del tuo ordine è ancora in viaggio."} ` +
        "Se non trovi un pacco, chiedi prima ai vicini e poi a noi.",
    },
  },
  status: {
    pending: "In preparazione",
    info_received: "Presto affidato al corriere",
    in_transit: "In viaggio",
    out_for_delivery: "In arrivo oggi",
    available_for_pickup: "Pronto per il ritiro",
    failed_attempt: "Non ancora consegnato",
    delivered: "Consegnato",
    exception: "Richiede attenzione",
    expired: "Nessuna notizia da tempo",
  },
  estimate: {
    window: (text) => text,
    day: (text) => text,
    until: (text) => `entro ${text}`,
    from: (text) => `non prima di ${text}`,
  },
  labels: {
    estimated_delivery: "Consegna prevista",
    items: "Contenuto",
    tracking_number: "Numero di tracciamento",
    latest: "Ultimo aggiornamento",
    other_packages: "Gli altri tuoi pacchi",
    quantity: (quantity, title) => `${quantity} × ${title}`,
    package_position: (position, total) => `Pacco ${position} di ${total}`,
    package: "Pacco",
    follow_order: "Segui l’ordine",
    see_details: "Vedi i dettagli",
    follow_at_carrier: (name) => `Segui sul sito ${name ? `di ${name}` : "del corriere"}`,
    questions: (address) => `Domande? ${address}`,
    questions_without_address: (shop) => fullStop(`Domande? Contatta ${shop}`),
    why: (order, shop) => fullStop(`Ricevi questo messaggio per il tuo ordine ${order} da ${shop}`),
    utc: (time) => `${time} UTC`,
  },
};
