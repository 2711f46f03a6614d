import { fullStop } from "../../i18n/full-stop";
import { pluralIn } from "../../i18n/plural";
import { type EmailTexts, type Facts, several } from "./texts";

// Vouvoiement. A narrow no-break space (U+202F) stands before : ? !, and the subject of a sentence is always the
// package, which is masculine, so that participles agree. Carriers' names follow a noun: "d’UPS" would need elision.

const plural = pluralIn("fr");

const Carrier = (facts: Facts) => facts.carrier ?? "Le transporteur";
/** After "de": "du transporteur UPS". */
const ofTheCarrier = (facts: Facts) => `du transporteur${facts.carrier ? ` ${facts.carrier}` : ""}`;
const It = (facts: Facts) => `${several(facts) ? "Un" : "Le"} colis de votre commande ${facts.order}`;
const it = (facts: Facts) => `${several(facts) ? "un" : "le"} colis de votre commande ${facts.order}`;
const all = (facts: Facts) => (facts.packages === 2 ? "les deux colis" : `les ${facts.packages} colis`);
const All = (facts: Facts) => (facts.packages === 2 ? "Les deux colis" : `Les ${facts.packages} colis`);

const NOTHING_TO_DO = "Vous n’avez rien à faire.";
const BRING_AN_ID = "Munissez-vous d’une pièce d’identité. Le colis n’est conservé que quelques jours.";
const TAKE_IT_IN = "Merci de faire en sorte que quelqu’un puisse le réceptionner.";
const triesTomorrow = (facts: Facts) =>
  `${Carrier(facts)} fait généralement une nouvelle tentative le jour ouvré suivant.`;
const triesAgain = (facts: Facts) =>
  `${Carrier(facts)} fait généralement une nouvelle tentative le jour ouvré suivant ` +
  "ou laisse un avis de passage indiquant un point de retrait.";

function shippedHeadline(facts: Facts): string {
  return facts.more_to_ship
    ? `Une partie de votre commande ${facts.order} est en route`
    : `Votre commande ${facts.order} est en route`;
}

function comingToday(facts: Facts): string {
  return `Livraison aujourd’hui\u202f: ${several(facts) ? "un colis de " : ""}votre commande ${facts.order}`;
}

function delivery(facts: Facts): string {
  const details = [facts.when, facts.place].filter(Boolean).join(", ");
  return details ? fullStop(`Livraison effectuée\u202f: ${details}`) : "Le colis a été livré.";
}

const firstScan = (facts: Facts) =>
  facts.scanned
    ? ""
    : " La première information de suivi apparaît généralement dans les 24 heures suivant l’expédition.";
const moreToCome = (facts: Facts) =>
  facts.more_to_ship ? " Nous vous écrirons à nouveau dès que le reste sera expédié." : "";

export const fr: EmailTexts = {
  colon: "\u202f: ",
  situations: {
    shipped: {
      subject: shippedHeadline,
      preheader: (facts) =>
        facts.estimate
          ? `${fullStop(`Livraison prévue\u202f: ${facts.estimate}`)} ${NOTHING_TO_DO}`
          : `${several(facts) ? `Vos ${facts.packages} colis sont partis.` : "Votre colis est parti."} ${NOTHING_TO_DO}`,
      headline: shippedHeadline,
      sentence: (facts) =>
        (several(facts)
          ? `L’envoi est réparti en ${facts.packages} colis. `
          : `${Carrier(facts)} se charge de la livraison. `) +
        NOTHING_TO_DO +
        firstScan(facts) +
        moreToCome(facts),
    },
    shipped_without_number: {
      subject: shippedHeadline,
      preheader: () => "L’envoi est parti de chez nous. Il n’a pas de numéro de suivi.",
      headline: shippedHeadline,
      sentence: (facts) =>
        "L’envoi est parti de chez nous. Il n’a pas de numéro de suivi et ne peut donc pas être suivi en chemin. " +
        NOTHING_TO_DO +
        moreToCome(facts),
    },
    out_for_delivery: {
      subject: comingToday,
      preheader: (facts) => `Le colis est dans le véhicule ${ofTheCarrier(facts)}. ${TAKE_IT_IN}`,
      headline: comingToday,
      sentence: () => `Le colis est dans le véhicule de livraison et arrive aujourd’hui. ${TAKE_IT_IN}`,
    },
    available_for_pickup: {
      subject: (facts) =>
        facts.place ? `${It(facts)} vous attend\u202f: ${facts.place}` : `${It(facts)} vous attend`,
      preheader: () => BRING_AN_ID,
      headline: (facts) => `${It(facts)} est prêt à être retiré`,
      sentence: (facts) =>
        (facts.place
          ? fullStop(`Lieu de retrait\u202f: ${facts.place}`)
          : `Retirez-le au point indiqué par le transporteur${facts.carrier ? ` ${facts.carrier}` : ""}.`) +
        ` ${BRING_AN_ID}`,
    },
    nobody_in: {
      subject: (facts) => `Destinataire absent\u202f: ${it(facts)} n’a pas pu être livré`,
      preheader: triesTomorrow,
      headline: (facts) => `Destinataire absent\u202f: ${it(facts)} n’a pas pu être livré`,
      sentence: triesAgain,
    },
    attempt_failed: {
      subject: (facts) => `${It(facts)} n’a pas encore pu être livré`,
      preheader: triesTomorrow,
      headline: (facts) => `${It(facts)} n’a pas encore pu être livré`,
      sentence: triesAgain,
    },
    bad_address: {
      subject: (facts) => `Action requise\u202f: adresse introuvable pour la commande ${facts.order}`,
      preheader: () => "Merci de nous envoyer la bonne adresse dès aujourd’hui.",
      headline: (facts) => `Problème d’adresse\u202f: ${it(facts)}`,
      sentence: (facts) =>
        `${Carrier(facts)} n’a pas trouvé l’adresse. Merci de nous envoyer l’adresse complète dès aujourd’hui.`,
    },
    customs_needs_recipient: {
      subject: (facts) => `Action requise\u202f: la douane attend votre réponse (commande ${facts.order})`,
      preheader: () => "Sans réponse de votre part, le colis sera renvoyé.",
      headline: (facts) => `La douane attend votre réponse\u202f: ${it(facts)}`,
      sentence: (facts) =>
        `Merci de répondre au message de la douane ou ${ofTheCarrier(facts)}, sinon le colis sera renvoyé.`,
    },
    refused: {
      subject: (facts) => `${It(facts)} a été refusé`,
      preheader: () => "Le colis revient vers nous. S’il s’agit d’une erreur, contactez-nous.",
      headline: (facts) => `${It(facts)} a été refusé`,
      sentence: () => "Le colis a été refusé et revient vers nous. S’il s’agit d’une erreur, contactez-nous.",
    },
    returning: {
      subject: (facts) => `${It(facts)} revient vers nous`,
      preheader: () => "Vous n’avez rien à faire, nous vous contacterons.",
      headline: (facts) => `${It(facts)} revient vers nous`,
      sentence: () => "Le colis nous est renvoyé. Nous vous contacterons.",
    },
    returned: {
      subject: (facts) => `${It(facts)} est de retour chez nous`,
      preheader: () => "Vous n’avez rien à faire, nous vous contacterons.",
      headline: (facts) => `${It(facts)} est de retour chez nous`,
      sentence: () => "Le colis nous est revenu. Nous vous contacterons.",
    },
    damaged: {
      subject: (facts) => `${It(facts)} a été endommagé en chemin`,
      preheader: () => "Nous en sommes désolés. Contactez-nous, nous trouverons une solution.",
      headline: (facts) => `${It(facts)} a été endommagé en chemin`,
      sentence: () => "Nous en sommes désolés. Contactez-nous, nous trouverons une solution.",
    },
    lost: {
      subject: (facts) => `${It(facts)} a été perdu en chemin`,
      preheader: () => "Contactez-nous pour un nouvel envoi ou un remboursement.",
      headline: (facts) => `${It(facts)} a été perdu en chemin`,
      sentence: (facts) =>
        `Nous sommes désolés\u202f: ${facts.carrier ?? "le transporteur"} a perdu le colis. ` +
        "Contactez-nous pour un nouvel envoi ou un remboursement.",
    },
    problem: {
      subject: (facts) => `Un problème avec ${it(facts)}`,
      preheader: () => "Nous nous en occupons.",
      headline: (facts) => `Un problème avec ${it(facts)}`,
      sentence: (facts) => `${Carrier(facts)} signale un problème. Nous nous en occupons.`,
    },
    delivered: {
      subject: (facts) => `Livraison effectuée\u202f: commande ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `Votre commande ${facts.order} a été livrée`,
      sentence: (facts) =>
        `${delivery(facts)} Si vous ne trouvez pas le colis, demandez d’abord à vos voisins, puis à nous.`,
    },
    delivered_in_part: {
      subject: (facts) =>
        `${facts.delivered} colis sur ${facts.packages} ${plural(facts.delivered, { one: "livré", other: "livrés" })}` +
        `\u202f: commande ${facts.order}`,
      preheader: () => "Le reste est encore en route.",
      headline: (facts) =>
        `${facts.delivered} colis sur ${facts.packages} ` +
        plural(facts.delivered, { one: "est arrivé", other: "sont arrivés" }) +
        `\u202f: commande ${facts.order}`,
      sentence: (facts) =>
        `${delivery(facts)} Le reste de votre commande est encore en route. ` +
        "Si vous ne trouvez pas ce colis, demandez d’abord à vos voisins, puis à nous.",
    },
    delivered_all: {
      subject: (facts) => `Livraison effectuée\u202f: ${all(facts)} de votre commande ${facts.order}`,
      preheader: (facts) => `Le dernier est arrivé. ${delivery(facts)}`,
      headline: (facts) => `${All(facts)} de votre commande ${facts.order} sont arrivés`,
      sentence: (facts) =>
        `Le dernier est arrivé. ${delivery(facts)} ` +
        "Si vous ne trouvez pas un colis, demandez d’abord à vos voisins, puis à nous.",
    },
    part_delivered: {
      subject: (facts) => `Livraison effectuée\u202f: une partie de votre commande ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `Une partie de votre commande ${facts.order} est arrivée`,
      sentence: (facts) =>
        `${delivery(facts)}${moreToCome(facts) || " Le reste de votre commande est encore en route."} ` +
        "Si vous ne trouvez pas un colis, demandez d’abord à vos voisins, puis à nous.",
    },
  },
  status: {
    pending: "En préparation",
    info_received: "Bientôt remis au transporteur",
    in_transit: "En route",
    out_for_delivery: "Livraison aujourd’hui",
    available_for_pickup: "Prêt à être retiré",
    failed_attempt: "Pas encore livré",
    delivered: "Livré",
    exception: "Nécessite votre attention",
    expired: "Sans nouvelles depuis longtemps",
  },
  estimate: {
    window: (text) => text,
    day: (text) => text,
    until: (text) => `au plus tard le ${text}`,
    from: (text) => `au plus tôt le ${text}`,
  },
  labels: {
    estimated_delivery: "Livraison prévue",
    items: "Contenu",
    tracking_number: "Numéro de suivi",
    latest: "Dernière information",
    other_packages: "Vos autres colis",
    quantity: (quantity, title) => `${quantity} × ${title}`,
    package_position: (position, total) => `Colis ${position} sur ${total}`,
    package: "Colis",
    follow_order: "Suivre la commande",
    see_details: "Voir les détails",
    follow_at_carrier: (name) => (name ? `Suivre chez ${name}` : "Suivre chez le transporteur"),
    questions: (address) => `Des questions\u202f? ${address}`,
    questions_without_address: (shop) => fullStop(`Des questions\u202f? Contactez ${shop}`),
    why: (order, shop) =>
      fullStop(`Vous recevez ce message au sujet de votre commande ${order} chez ${shop}`),
    utc: (time) => `${time} UTC`,
  },
};
