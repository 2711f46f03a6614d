import type { CustomerMessageTexts } from "./texts";

// With "tu", as most shops write.

const upTo = (limit: number) => `Massimo ${limit} caratteri.`;

export const it: CustomerMessageTexts = {
  instructions: {
    title: "Istruzioni di consegna",
    standing:
      "Abbiamo le tue istruzioni. Per la tua sicurezza non vengono mostrate qui; se ne invii altre, le sostituiscono.",
    waiting:
      "Abbiamo inviato un link all’indirizzo e-mail di questo ordine. " +
      "Le istruzioni valgono appena vengono confermate con quel link.",
    label: "Che cosa si deve fare con il pacco?",
    hint: (limit) => `Ad esempio: «Dietro il garage, per favore». ${upTo(limit)}`,
    readers: (shop, carrier) =>
      `${shop} legge le istruzioni. ${carrier ?? "Il corriere"} le riceve solo se accetta istruzioni da noi, ` +
      "e non promette di seguirle.",
    shop_reads: (shop) =>
      `Le istruzioni le legge solo ${shop}; da qui non arrivano al corriere. Non si può promettere niente.`,
    how: "Inviamo un link all’indirizzo e-mail di questo ordine. Quello che scrivi vale solo dopo la conferma con quel link.",
    submit: "Inviami il link",
  },
  rating: {
    title: "Com’è andata la consegna?",
    legend: "La tua valutazione",
    values: ["Molto male", "Male", "Così così", "Bene", "Molto bene"],
    comment: "Commento (facoltativo)",
    hint: (limit, shop) => `${upTo(limit)} ${shop} lo legge; qui non verrà più mostrato.`,
    keeps_comment: "Lascia vuoto il campo per conservare il commento precedente.",
    submit: "Invia la valutazione",
    given: (rating) => `La tua valutazione: ${rating} su 5. Grazie!`,
    change: "Modifica",
  },
  not_received: {
    title: "Ancora niente?",
    label: "Messaggio (facoltativo)",
    hint: (limit) => `Dove hai guardato o a chi hai chiesto. ${upTo(limit)}`,
    submit: (shop) => `Segnala a ${shop} che il pacco non è arrivato`,
    reported: (shop) => `Hai segnalato a ${shop} che il pacco non è arrivato. Qualcuno se ne sta occupando.`,
    add: "Aggiungi un messaggio",
  },
  too_long: (limit) => `È troppo lungo: massimo ${limit} caratteri.`,
  problems: {
    text_missing: "Scrivi che cosa si deve fare con il pacco.",
    text_with_address: "Non inserire indirizzi web, per favore.",
    rating_missing: "Scegli una valutazione da 1 a 5.",
    instructions_off: "Qui non si accettano istruzioni di consegna.",
    instructions_too_late:
      "È troppo tardi per le istruzioni: il pacco è già in consegna o è arrivato. Scrivici direttamente.",
    instructions_too_many: "Hai raggiunto il limite di oggi. Riprova domani o scrivici.",
    confirmation_impossible:
      "Questo ordine non ha un indirizzo e-mail a cui inviare un link. Scrivici direttamente.",
    ratings_off: "Qui non si raccolgono valutazioni.",
    rating_too_early: "Potrai valutare la consegna quando sarà arrivato tutto il tuo ordine.",
    rating_closed: "Sono passati più di 30 giorni: la valutazione resta com’è.",
    rating_too_many: "La valutazione è già stata modificata più volte e resta com’è.",
    package_unknown: "Questo pacco non fa più parte dell’ordine.",
    package_not_delivered: "Questo pacco non risulta consegnato; è ancora in viaggio.",
    report_too_many: "Lo sappiamo già. Scrivici se vuoi aggiungere qualcosa.",
  },
  confirm: {
    ask: {
      headline: "Conferma le istruzioni di consegna",
      sentence: "Le trovi nell’e-mail con il link a questa pagina. Valgono appena le confermi.",
      submit: "Conferma le istruzioni",
    },
    done: {
      headline: "Abbiamo le tue istruzioni di consegna",
      sentence: "Grazie. Valgono da adesso.",
    },
    ended: {
      headline: "Questo link è scaduto",
      sentence:
        "Le istruzioni si possono confermare entro 24 ore, e solo le più recenti. " +
        "Scrivile di nuovo sulla pagina del tuo ordine.",
    },
    too_late: {
      headline: "È troppo tardi per le istruzioni",
      sentence: "Il pacco è già in consegna o è arrivato. Scrivici se qualcosa non va.",
    },
    follow: "Segui l’ordine",
  },
};
