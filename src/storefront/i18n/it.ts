import { capital } from "../../i18n/capital";
import { fullStop } from "../../i18n/full-stop";
import { LANGUAGES } from "../../i18n/languages";
import { orderNumber } from "../../i18n/order-number";
import { pluralIn } from "../../i18n/plural";
import type { Facts, StorefrontTexts } from "./texts";

// With "tu", as most shops write. The subject of a sentence is the package, which is masculine, so that participles
// agree.

const plural = pluralIn("it");

const Carrier = (facts: Facts) => facts.carrier ?? "Il corriere";
/** After "sito": "il sito di UPS". */
const ofTheCarrier = (name: string | null) => (name ? `di ${name}` : "del corriere");
const All = (packages: number) => (packages === 2 ? "Entrambi i pacchi" : `Tutti i ${packages} pacchi`);

const NOTHING_TO_DO = "Non devi fare nulla.";
const BRING_AN_ID = "Porta con te un documento d’identità. Il pacco resta in giacenza solo pochi giorni.";
const WE_WATCH = "Continuiamo a seguirlo.";
const WE_CONTACT_YOU = "Ti contatteremo noi.";
const WE_FIND_OUT = "Scrivici e verificheremo.";
const tries = (facts: Facts) =>
  `${Carrier(facts)} di solito riprova il giorno lavorativo successivo o lascia un avviso con un punto di ritiro.`;
const lastSeen = ({ place }: Facts) => (place ? `${fullStop(`Ultima posizione: ${place}`)} ` : "");

export const it: StorefrontTexts = {
  ...LANGUAGES.it,
  language: "Lingua",
  full_stop: ".",
  sentence_gap: " ",
  colon: ": ",
  in_brackets: (remark) => ` (${remark})`,
  order_number: (id) => `Ordine ${orderNumber(id)}`,
  situations: {
    pending: {
      headline: () => "In preparazione",
      sentence: () =>
        "Il corriere non mostra ancora il pacco. " +
        "Il primo aggiornamento compare di solito entro un giorno dalla spedizione.",
    },
    info_received: {
      headline: () => "Presto affidato al corriere",
      sentence: () => "Il corriere ha ricevuto i dati e attende il pacco.",
    },
    in_transit: {
      headline: () => "In viaggio",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    customs: {
      headline: () => "In dogana",
      sentence: () =>
        `La dogana sta controllando il pacco. Di solito ci vogliono da 1 a 3 giorni. ${NOTHING_TO_DO}`,
    },
    out_for_delivery: {
      headline: ({ hours }) => (hours ? `In arrivo oggi, ${hours}` : "In arrivo oggi"),
      sentence: () => "Il pacco è sul mezzo di consegna e arriva oggi.",
    },
    out_for_delivery_earlier: {
      headline: () => "In consegna",
      sentence: (facts) =>
        `${Carrier(facts)} ha caricato il pacco sul mezzo di consegna${facts.when ? ` (${facts.when})` : ""} ` +
        "e da allora non ha comunicato nulla. Di solito arriva il giorno lavorativo successivo.",
    },
    customs_needs_recipient: {
      headline: () => "La dogana attende una tua risposta",
      sentence: (facts) =>
        `Rispondi al messaggio della dogana o del corriere${facts.carrier ? ` ${facts.carrier}` : ""}, ` +
        "altrimenti il pacco tornerà indietro.",
    },
    available_for_pickup: {
      headline: () => "Pronto per il ritiro",
      sentence: ({ place }) =>
        `${place ? fullStop(`Punto di ritiro: ${place}`) : "Il pacco ti aspetta al punto di ritiro."} ${BRING_AN_ID}`,
    },
    recipient_absent: { headline: () => "Nessuno in casa", sentence: tries },
    attempt_failed: { headline: () => "Non ancora consegnato", sentence: tries },
    bad_address: {
      headline: () => "Problema con l’indirizzo",
      sentence: (facts) => `${Carrier(facts)} non ha trovato l’indirizzo. Scrivici oggi stesso.`,
    },
    refused: {
      headline: () => "Rifiutato",
      sentence: () => "Il pacco è stato rifiutato e sta tornando da noi. Se è un errore, scrivici.",
    },
    delayed: {
      headline: () => "In ritardo",
      sentence: () => `Il pacco impiega più tempo del previsto. ${WE_WATCH}`,
    },
    late: {
      headline: () => "Più tardi del previsto",
      sentence: (facts) =>
        (facts.estimate ? `${fullStop(`Consegna prevista in origine: ${facts.estimate}`)} ` : "") +
        lastSeen(facts) +
        WE_WATCH,
    },
    security: {
      headline: () => "Trattenuto per un controllo",
      sentence: (facts) => `${Carrier(facts)} sta controllando il pacco. ${WE_WATCH}`,
    },
    damaged: {
      headline: () => "Danneggiato durante il viaggio",
      sentence: () => "Ci dispiace. Scrivici e troveremo una soluzione.",
    },
    lost: {
      headline: () => "Andato perso",
      sentence: () => "Il corriere ha perso il pacco. Scrivici per ricevere un nuovo invio o un rimborso.",
    },
    returning: {
      headline: () => "Sta tornando da noi",
      sentence: () => `Il pacco è sulla via del ritorno. ${WE_CONTACT_YOU}`,
    },
    returned: {
      headline: () => "Tornato da noi",
      sentence: () => `Il pacco è di nuovo qui. ${WE_CONTACT_YOU}`,
    },
    problem: {
      headline: () => "Qualcosa è andato storto",
      sentence: (facts) => `${Carrier(facts)} segnala un problema. Ce ne stiamo occupando.`,
    },
    carrier_cancelled: {
      headline: () => "Spedizione annullata",
      sentence: (facts) => `${Carrier(facts)} ha annullato la spedizione. ${WE_FIND_OUT}`,
    },
    expired: {
      headline: () => "Nessuna notizia da tempo",
      sentence: () => `Il corriere non comunica più nulla. ${WE_FIND_OUT}`,
    },
    delivered: {
      headline: () => "Consegnato",
      sentence: ({ when, place }) => {
        const details = [when && capital(when), place].filter(Boolean).join(", ");
        return details ? fullStop(details) : "Il pacco è stato consegnato.";
      },
    },
    return_announced: {
      headline: () => "Reso non ancora affidato al corriere",
      sentence: () => "Lo vedrai qui appena il corriere lo avrà registrato.",
    },
    return_moving: {
      headline: () => "Il tuo reso sta arrivando da noi",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    return_arrived: {
      headline: () => "Il tuo reso è arrivato",
      sentence: () => `È di nuovo qui da noi. ${WE_CONTACT_YOU}`,
    },
    return_problem: {
      headline: () => "Qualcosa è andato storto con il tuo reso",
      sentence: (facts) => `${Carrier(facts)} segnala un problema. ${WE_FIND_OUT}`,
    },
  },
  order_situations: {
    unpaid: {
      headline: "In attesa di pagamento",
      sentence: "Abbiamo il tuo ordine. Lo spediremo appena sarà pagato.",
    },
    preparing: {
      headline: "In preparazione",
      sentence: `Stiamo preparando il tuo ordine. Appena sarà partito, potrai seguirlo qui. ${NOTHING_TO_DO}`,
    },
    shipped_without_number: {
      headline: "In viaggio",
      sentence: `Questa spedizione non ha un numero di tracciamento, quindi non si può seguire durante il viaggio. ${NOTHING_TO_DO}`,
    },
    delivered_without_number: { headline: "Consegnato", sentence: "Il tuo ordine è arrivato." },
    marked_delivered: {
      headline: "Consegnato",
      sentence: "Abbiamo segnato il tuo ordine come consegnato. Il corriere non l’ha ancora confermato.",
    },
    returned: {
      headline: "Tornato da noi",
      sentence: `Il tuo ordine è di nuovo qui da noi. ${WE_CONTACT_YOU}`,
    },
    cancelled: { headline: "Annullato", sentence: "Questo ordine è stato annullato." },
  },
  arriving: {
    headline: ({ estimate }) => `Consegna prevista: ${estimate}`,
    sentence: ({ place }) =>
      `${fullStop(`In viaggio${place ? `, ultima posizione: ${place}` : ""}`)} ${NOTHING_TO_DO}`,
  },
  several: {
    arriving: (estimate) => `Consegna prevista: ${estimate}`,
    coming_today: (today, packages) =>
      today === packages
        ? `${All(packages)} arrivano oggi`
        : plural(today, {
            one: `Oggi arriva ${today} pacco su ${packages}`,
            other: `Oggi arrivano ${today} pacchi su ${packages}`,
          }),
    delivered: (delivered, packages) =>
      plural(delivered, {
        one: `Consegnato ${delivered} pacco su ${packages}`,
        other: `Consegnati ${delivered} pacchi su ${packages}`,
      }),
    all_delivered: (packages) => `${All(packages)} sono stati consegnati`,
    last_one: (delivery) => `È arrivato l’ultimo. ${delivery}`,
    nothing_to_do: (packages) => `La spedizione è divisa in ${packages} pacchi. ${NOTHING_TO_DO}`,
    others_under_way: `Gli altri sono ancora in viaggio. ${NOTHING_TO_DO}`,
    other_one: (position, headline) => `${fullStop(`Pacco ${position}: ${headline}`)} ${NOTHING_TO_DO}`,
    about: (position, sentence) => `Pacco ${position}: ${sentence}`,
  },
  order_statuses: {
    pending: "In attesa di pagamento",
    paid: "In preparazione",
    partially_shipped: "Spedito in parte",
    shipped: "Spedito",
    partially_delivered: "Consegnato in parte",
    delivered: "Consegnato",
    returned: "Reso",
    cancelled: "Annullato",
  },
  states: {
    loading: "Caricamento del tuo ordine…",
    empty: {
      headline: "Qui non c’è nulla da seguire",
      sentence: "Non c’è alcun ordine da mostrare. Quando ne farai uno, potrai seguirlo qui.",
    },
  },
  more_to_ship: "Il resto del tuo ordine non è ancora stato spedito.",
  part_delivered: "Una parte del tuo ordine è stata consegnata",
  milestones: {
    title: "Il tuo ordine",
    placed: "Effettuato",
    paid: "Pagato",
    packed: "Imballato",
    shipped: "Spedito",
    delivered: "Consegnato",
  },
  steps: {
    label: "A che punto è il tuo ordine",
    done: "completato",
    ordered: "Ordinato",
    shipped: "Spedito",
    in_transit: "In viaggio",
    out_for_delivery: "In consegna",
    delivered: "Consegnato",
    pickup: "Da ritirare",
  },
  estimate: {
    label: "Consegna prevista",
    was: "Consegna prevista in origine",
    pending: "Non c’è ancora una data di consegna. La vedrai qui appena il corriere la comunica.",
    window: (text) => text,
    day: (text) => text,
    until: (text) => `entro ${text}`,
    from: (text) => `non prima di ${text}`,
  },
  packages: {
    title: (position, total) => `Pacco ${position} di ${total}`,
    only: "Pacco",
    return_only: "Reso",
    return: (position, total) => `Reso ${position} di ${total}`,
    returns: "Quello che restituisci",
    number: "Numero di tracciamento",
    copy_number: "Copia il numero di tracciamento",
    number_copied: "Numero di tracciamento copiato",
    items: "Contenuto",
    quantity: (quantity, title) => `${quantity} × ${title}`,
  },
  timeline: {
    title: "Che cosa è successo finora",
    today: "Oggi",
    yesterday: "Ieri",
    undated: "Giorno sconosciuto",
    utc: (time) => `${time} UTC`,
    show_all: (events) => `Mostra tutti i ${events} eventi`,
    empty: "Ancora nessun aggiornamento.",
    handed_over: (name) => `Passato al corriere ${name}`,
  },
  map: {
    way: (from, over, to) => `Da: ${from}${over === null ? "" : `, via ${over}`}, a: ${to}`,
    more: (places) => plural(places, { one: "un altro luogo", other: `altri ${places} luoghi` }),
    unnamed: "un luogo senza nome",
    start: (place) => `Da: ${place}`,
    over: (places) => `Passando per: ${places}`,
    last_seen: (place) => `Ultima posizione: ${place}`,
    arrived: (place) => `Consegnato: ${place}`,
    country_only: (countries) => `Si conosce solo il paese: ${countries}`,
  },
  checked: (age) => `Controllato ${age}`,
  checked_now: "Controllato proprio ora",
  carrier_page: {
    follow: (name) => `Segui sul sito ${ofTheCarrier(name)}`,
    redirect: "lì puoi anche modificare la consegna",
    see: (name) => `Vedi sul sito ${ofTheCarrier(name)}`,
  },
  remedies: {
    carrier: (name) => `Apri il sito ${ofTheCarrier(name)}`,
    contact: "Scrivici",
  },
  missing: {
    summary: "Risulta consegnato, ma non ce l’ho",
    steps: [
      "Guardati intorno: cassetta delle lettere, porta di casa, garage, dietro un bidone o una pianta.",
      "Chiedi a chi vive con te, ai vicini e, se c’è, alla portineria.",
      "Guarda il sito del corriere: spesso indica il luogo o chi ha firmato.",
      "Aspetta fino a domani sera: alcuni corrieri segnalano la consegna ore prima di farla.",
    ],
    contact: (shop) => `Ancora niente? Contatta ${shop} indicando il numero d’ordine.`,
  },
  questions: (address) => `Domande? ${address}`,
  questions_without_address: (shop) => fullStop(`Domande? Contatta ${shop}`),
  link_ended: {
    headline: "Questo link è scaduto o è incompleto",
    sentence:
      "Aprilo di nuovo dal nostro ultimo messaggio e controlla che il link sia stato copiato per intero. " +
      "Se non basta, scrivici indicando il numero d’ordine.",
  },
  unavailable: {
    headline: "Questa pagina è in pausa",
    sentence: "Al momento non possiamo mostrare il tuo ordine. Riprova tra qualche minuto.",
  },
  lookup: {
    headline: "Trova il tuo ordine",
    sentence:
      "Guarda dov’è e quando arriva. Anche il link nei nostri messaggi porta lì, in qualsiasi momento.",
    by_order: { title: "Con il numero d’ordine", submit: "Mostra il mio ordine" },
    by_number: {
      title: "Con un numero di tracciamento",
      note: "Mostra dov’è questo pacco, e nulla dell’ordine a cui appartiene.",
      submit: "Mostra il pacco",
    },
    fields: {
      order: { label: "Numero d’ordine", hint: "È nella nostra conferma d’ordine." },
      email: { label: "Indirizzo e-mail", hint: "Quello con cui hai ordinato." },
      postal_code: { label: "Codice postale", hint: "Quello dell’indirizzo di consegna." },
      tracking_number: {
        label: "Numero di tracciamento",
        hint: "È nel nostro messaggio sulla spedizione.",
      },
    },
    one_of_both:
      "L’indirizzo e-mail o il codice postale: ne basta uno. Con il codice postale vedi meno dettagli.",
    title_of_problem: (problem) => `Problema: ${problem}`,
    missing: {
      headline: "Manca qualcosa",
      order: "Inserisci il numero d’ordine.",
      email: "Inserisci l’indirizzo e-mail con cui hai ordinato.",
      postal_code: "Inserisci il codice postale dell’indirizzo di consegna.",
      email_or_postal_code: "Inserisci l’indirizzo e-mail o il codice postale.",
      tracking_number: "Inserisci il numero di tracciamento.",
    },
    order_not_found: {
      headline: "Non abbiamo trovato questo ordine",
      sentence: "Controlla ogni dato: insieme devono corrispondere a uno stesso ordine.",
    },
    package_not_found: {
      headline: "Non abbiamo trovato questo pacco",
      sentence: "Controlla il numero. Se il tuo ordine è appena stato spedito, riprova più tardi.",
    },
    too_many: {
      headline: "Troppi tentativi",
      sentence: (when) => `Riprova ${when}. Il link nei nostri messaggi funziona in qualsiasi momento.`,
    },
    unavailable: {
      headline: "Al momento non funziona",
      sentence: "In questo momento non possiamo cercare nulla. Riprova tra qualche minuto.",
    },
    session_ended: {
      headline: "Cerca di nuovo il tuo ordine",
      sentence: "Per la tua sicurezza, quello che trovi qui resta aperto solo per poco tempo.",
    },
    no_cookies: {
      headline: "Il tuo browser non conserva il cookie di questa pagina",
      sentence:
        "L’ordine è stato trovato, ma per mostrarlo serve un cookie. Consenti i cookie per questa pagina e cercalo di nuovo, oppure apri il link in uno dei nostri messaggi: non ne ha bisogno.",
    },
    after_link_ended:
      "Aprilo di nuovo dal nostro ultimo messaggio e controlla che il link sia stato copiato per intero. " +
      "Oppure cerca qui il tuo ordine.",
    reduced_note: "Il contenuto è visibile solo a chi conosce l’indirizzo e-mail dell’ordine.",
    package_note: "I luoghi sono indicati per città. Il contenuto si vede solo con l’ordine.",
    scans: {
      pending: "Registrato",
      info_received: "Annunciato al corriere",
      in_transit: "Scansionato in viaggio",
      out_for_delivery: "In consegna",
      available_for_pickup: "Pronto per il ritiro",
      failed_attempt: "Tentativo di consegna",
      delivered: "Consegnato",
      exception: "Problema segnalato",
      expired: "Nessuna notizia da tempo",
      customs: "In dogana",
      delayed: "In ritardo",
      returning: "Sulla via del ritorno",
      returned: "Tornato al mittente",
      unknown: "Scansionato",
    },
  },
};
