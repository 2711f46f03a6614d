import { fullStop } from "../../../i18n/full-stop";
import type { AskingTexts } from "./texts";

// With "tu", as most shops write, and no participle that would have to know whether a man or a woman reads.

export const it: AskingTexts = {
  mails: {
    confirm_instructions: {
      subject: ({ order }) => `Conferma, per favore: istruzioni di consegna per l’ordine ${order}`,
      preheader: () => "Valgono solo dopo la tua conferma.",
      headline: ({ order }) => `Istruzioni di consegna per l’ordine ${order}`,
      sentence: () =>
        "Qualcuno che ha il link di tracciamento di questo ordine ha scritto che cosa si deve fare con i pacchi. " +
        "Vale solo se lo confermi entro 24 ore. Se non l’hai scritto tu, non devi fare nulla.",
      button: "Conferma le istruzioni",
    },
    rate_delivery: {
      subject: ({ order }) => `Com’è andata la consegna dell’ordine ${order}?`,
      preheader: () => "Da uno a cinque, con un commento se vuoi.",
      headline: () => "Com’è andata la consegna?",
      sentence: ({ order, shop }) =>
        `Il tuo ordine ${order} è arrivato. ` +
        `${fullStop(`Raccontaci com’è andata la consegna: è di aiuto per ${shop}`)} ` +
        "Se manca qualcosa, segnalalo sulla stessa pagina.",
      button: "Valuta la consegna",
    },
  },
  written: "Che cosa è stato scritto",
};
