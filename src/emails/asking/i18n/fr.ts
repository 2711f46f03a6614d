import { fullStop } from "../../../i18n/full-stop";
import type { AskingTexts } from "./texts";

// Vouvoiement. A narrow no-break space (U+202F) stands before : ; ? !

export const fr: AskingTexts = {
  mails: {
    confirm_instructions: {
      subject: ({ order }) => `Merci de confirmer\u202f: instructions de livraison pour la commande ${order}`,
      preheader: () => "Elles ne seront prises en compte qu’après votre confirmation.",
      headline: ({ order }) => `Instructions de livraison pour la commande ${order}`,
      sentence: () =>
        "Une personne qui a le lien de suivi de cette commande a écrit ce qu’il faut faire des colis. " +
        "Cela ne sera pris en compte que si vous le confirmez dans les 24 heures. " +
        "Si ce n’était pas vous, vous n’avez rien à faire.",
      button: "Confirmer les instructions",
    },
    rate_delivery: {
      subject: ({ order }) => `Comment s’est passée la livraison de la commande ${order}\u202f?`,
      preheader: () => "De un à cinq, avec un commentaire si vous le souhaitez.",
      headline: () => "Comment s’est passée la livraison\u202f?",
      sentence: ({ order, shop }) =>
        `Votre commande ${order} est arrivée. ` +
        `${fullStop(`Dites-nous comment s’est passée la livraison\u202f; cela aide ${shop}`)} ` +
        "S’il manque quelque chose, signalez-le sur la même page.",
      button: "Noter la livraison",
    },
  },
  written: "Ce qui a été écrit",
};
