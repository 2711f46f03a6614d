import { capital } from "../../i18n/capital";
import { fullStop } from "../../i18n/full-stop";
import { LANGUAGES } from "../../i18n/languages";
import { orderNumber } from "../../i18n/order-number";
import { pluralIn } from "../../i18n/plural";
import type { Facts, StorefrontTexts } from "./texts";

// Vouvoiement. A narrow no-break space (U+202F) stands before : ? !, and the subject of a sentence is always the
// package, which is masculine, so that participles agree. Carriers' names follow a noun: "d’UPS" would need elision.

const plural = pluralIn("fr");

const Carrier = (facts: Facts) => facts.carrier ?? "Le transporteur";
/** After another noun: "du transporteur UPS". */
const named = (carrier: string | null) => (carrier ? ` ${carrier}` : "");
const All = (packages: number) => (packages === 2 ? "Les deux colis" : `Les ${packages} colis`);

const NOTHING_TO_DO = "Vous n’avez rien à faire.";
const BRING_AN_ID = "Munissez-vous d’une pièce d’identité. Le colis n’est conservé que quelques jours.";
const WE_WATCH = "Nous suivons la situation.";
const WE_FIND_OUT = "Contactez-nous, nous allons nous renseigner.";
const tries = (facts: Facts) =>
  `${Carrier(facts)} fait généralement une nouvelle tentative le jour ouvré suivant ` +
  "ou laisse un avis de passage indiquant un point de retrait.";
const lastSeen = ({ place }: Facts) =>
  place ? `${fullStop(`Dernière position connue\u202f: ${place}`)} ` : "";

export const fr: StorefrontTexts = {
  ...LANGUAGES.fr,
  language: "Langue",
  full_stop: ".",
  sentence_gap: " ",
  colon: "\u202f: ",
  in_brackets: (remark) => ` (${remark})`,
  order_number: (id) => `Commande ${orderNumber(id)}`,
  situations: {
    pending: {
      headline: () => "En préparation",
      sentence: () =>
        "Le transporteur n’affiche pas encore le colis. " +
        "La première information de suivi apparaît généralement dans les 24 heures suivant l’expédition.",
    },
    info_received: {
      headline: () => "Bientôt remis au transporteur",
      sentence: () => "Le transporteur a reçu les informations et attend le colis.",
    },
    in_transit: {
      headline: () => "En route",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    customs: {
      headline: () => "À la douane",
      sentence: () => `La douane contrôle le colis. Cela prend généralement 1 à 3 jours. ${NOTHING_TO_DO}`,
    },
    out_for_delivery: {
      headline: ({ hours }) => (hours ? `Livraison aujourd’hui, ${hours}` : "Livraison aujourd’hui"),
      sentence: () => "Le colis est dans le véhicule de livraison et arrive aujourd’hui.",
    },
    out_for_delivery_earlier: {
      headline: () => "En cours de livraison",
      sentence: (facts) =>
        `${Carrier(facts)} a chargé le colis dans le véhicule de livraison${facts.when ? ` le ${facts.when},` : ""} ` +
        "et n’a rien signalé depuis. Le colis arrive généralement le jour ouvré suivant.",
    },
    customs_needs_recipient: {
      headline: () => "La douane attend votre réponse",
      sentence: (facts) =>
        `Merci de répondre au message de la douane ou du transporteur${named(facts.carrier)}, ` +
        "sinon le colis sera renvoyé.",
    },
    available_for_pickup: {
      headline: () => "Prêt à être retiré",
      sentence: ({ place }) =>
        `${place ? fullStop(`Lieu de retrait\u202f: ${place}`) : "Le colis vous attend au point de retrait."} ${BRING_AN_ID}`,
    },
    recipient_absent: { headline: () => "Destinataire absent", sentence: tries },
    attempt_failed: { headline: () => "Pas encore livré", sentence: tries },
    bad_address: {
      headline: () => "Problème d’adresse",
      sentence: (facts) =>
        `${Carrier(facts)} n’a pas trouvé l’adresse. Merci de nous contacter dès aujourd’hui.`,
    },
    refused: {
      headline: () => "Refusé",
      sentence: () => "Le colis a été refusé et revient vers nous. S’il s’agit d’une erreur, contactez-nous.",
    },
    delayed: {
      headline: () => "Retardé",
      sentence: () => `La livraison prend plus de temps que prévu. ${WE_WATCH}`,
    },
    late: {
      headline: () => "Plus tard que prévu",
      sentence: (facts) =>
        (facts.estimate ? `${fullStop(`Livraison initialement prévue\u202f: ${facts.estimate}`)} ` : "") +
        lastSeen(facts) +
        WE_WATCH,
    },
    security: {
      headline: () => "En cours de contrôle",
      sentence: (facts) => `${Carrier(facts)} contrôle le colis. ${WE_WATCH}`,
    },
    damaged: {
      headline: () => "Endommagé en chemin",
      sentence: () => "Nous en sommes désolés. Contactez-nous, nous trouverons une solution.",
    },
    lost: {
      headline: () => "Perdu en chemin",
      sentence: () =>
        "Le transporteur a perdu le colis. Contactez-nous pour un nouvel envoi ou un remboursement.",
    },
    returning: {
      headline: () => "Revient vers nous",
      sentence: () => "Le colis nous est renvoyé. Nous vous contacterons.",
    },
    returned: {
      headline: () => "De retour chez nous",
      sentence: () => "Le colis nous est revenu. Nous vous contacterons.",
    },
    problem: {
      headline: () => "Un problème est survenu",
      sentence: (facts) => `${Carrier(facts)} signale un problème. Nous nous en occupons.`,
    },
    carrier_cancelled: {
      headline: () => "Envoi annulé",
      sentence: (facts) => `${Carrier(facts)} a annulé l’envoi. ${WE_FIND_OUT}`,
    },
    expired: {
      headline: () => "Sans nouvelles depuis longtemps",
      sentence: () => `Le transporteur ne donne plus d’informations. ${WE_FIND_OUT}`,
    },
    delivered: {
      headline: () => "Livré",
      sentence: ({ when, place }) => {
        const details = [when && capital(when), place].filter(Boolean).join(", ");
        return details ? fullStop(details) : "Le colis a été livré.";
      },
    },
    return_announced: {
      headline: () => "Retour pas encore remis au transporteur",
      sentence: () => "Il apparaîtra ici dès que le transporteur l’aura scanné.",
    },
    return_moving: {
      headline: () => "Votre retour est en route vers nous",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    return_arrived: {
      headline: () => "Votre retour est arrivé",
      sentence: () => "Il nous est bien parvenu. Nous vous contacterons.",
    },
    return_problem: {
      headline: () => "Un problème est survenu avec votre retour",
      sentence: (facts) => `${Carrier(facts)} signale un problème. ${WE_FIND_OUT}`,
    },
  },
  order_situations: {
    unpaid: {
      headline: "En attente de paiement",
      sentence: "Nous avons bien reçu votre commande. Elle sera expédiée dès qu’elle sera payée.",
    },
    preparing: {
      headline: "En préparation",
      sentence: `Nous préparons votre commande. Dès qu’elle sera partie, vous pourrez la suivre ici. ${NOTHING_TO_DO}`,
    },
    shipped_without_number: {
      headline: "En route",
      sentence: `Cet envoi n’a pas de numéro de suivi et ne peut donc pas être suivi en chemin. ${NOTHING_TO_DO}`,
    },
    delivered_without_number: { headline: "Livrée", sentence: "Votre commande est arrivée." },
    marked_delivered: {
      headline: "Livrée",
      sentence: "Nous avons noté votre commande comme livrée. Le transporteur ne l’a pas encore confirmé.",
    },
    returned: {
      headline: "De retour chez nous",
      sentence: "Votre commande nous est revenue. Nous vous contacterons.",
    },
    cancelled: { headline: "Annulée", sentence: "Cette commande a été annulée." },
  },
  arriving: {
    headline: ({ estimate }) => `Livraison prévue\u202f: ${estimate}`,
    sentence: ({ place }) =>
      `${fullStop(`En route${place ? `, dernière position connue\u202f: ${place}` : ""}`)} ${NOTHING_TO_DO}`,
  },
  several: {
    arriving: (estimate) => `Livraison prévue\u202f: ${estimate}`,
    coming_today: (today, packages) =>
      today === packages
        ? `${All(packages)} arrivent aujourd’hui`
        : `${today} colis sur ${packages} ${plural(today, { one: "arrive", other: "arrivent" })} aujourd’hui`,
    delivered: (delivered, packages) =>
      `${delivered} colis sur ${packages} ${plural(delivered, { one: "livré", other: "livrés" })}`,
    all_delivered: (packages) => `${All(packages)} ont été livrés`,
    last_one: (delivery) => `Le dernier est arrivé. ${delivery}`,
    nothing_to_do: (packages) => `L’envoi est réparti en ${packages} colis. ${NOTHING_TO_DO}`,
    others_under_way: `Les autres sont encore en route. ${NOTHING_TO_DO}`,
    other_one: (position, headline) => `${fullStop(`Colis ${position}\u202f: ${headline}`)} ${NOTHING_TO_DO}`,
    about: (position, sentence) => `Colis ${position}\u202f: ${sentence}`,
  },
  order_statuses: {
    pending: "En attente de paiement",
    paid: "En préparation",
    partially_shipped: "Partiellement expédiée",
    shipped: "Expédiée",
    partially_delivered: "Partiellement livrée",
    delivered: "Livrée",
    returned: "Retournée",
    cancelled: "Annulée",
  },
  states: {
    loading: "Chargement de votre commande…",
    empty: {
      headline: "Rien à suivre ici",
      sentence:
        "Il n’y a aucune commande à afficher. Dès que vous aurez passé commande, vous pourrez la suivre ici.",
    },
  },
  more_to_ship: "Le reste de votre commande n’a pas encore été expédié.",
  part_delivered: "Une partie de votre commande est livrée",
  milestones: {
    title: "Votre commande",
    placed: "Commandée",
    paid: "Payée",
    packed: "Emballée",
    shipped: "Expédiée",
    delivered: "Livrée",
  },
  steps: {
    label: "Avancement de votre commande",
    done: "terminé",
    ordered: "Commandé",
    shipped: "Expédié",
    in_transit: "En route",
    out_for_delivery: "En livraison",
    delivered: "Livré",
    pickup: "À retirer",
  },
  estimate: {
    label: "Livraison prévue",
    was: "Livraison initialement prévue",
    pending:
      "Pas encore de date de livraison. Elle s’affichera ici dès que le transporteur l’aura communiquée.",
    window: (text) => text,
    day: (text) => text,
    until: (text) => `au plus tard le ${text}`,
    from: (text) => `au plus tôt le ${text}`,
  },
  packages: {
    title: (position, total) => `Colis ${position} sur ${total}`,
    only: "Colis",
    return_only: "Retour",
    return: (position, total) => `Retour ${position} sur ${total}`,
    returns: "Ce que vous renvoyez",
    number: "Numéro de suivi",
    copy_number: "Copier le numéro de suivi",
    number_copied: "Numéro de suivi copié",
    items: "Contenu",
    quantity: (quantity, title) => `${quantity} × ${title}`,
  },
  timeline: {
    title: "Ce qui s’est passé jusqu’ici",
    today: "Aujourd’hui",
    yesterday: "Hier",
    undated: "Jour inconnu",
    utc: (time) => `${time} UTC`,
    show_all: (events) => `Afficher les ${events} événements`,
    empty: "Pas encore d’information de suivi.",
    handed_over: (name) => `Remis au transporteur ${name}`,
  },
  map: {
    way: (from, over, to) => `Départ\u202f: ${from}${over === null ? "" : `, via ${over}`}, jusqu’à ${to}`,
    more: (places) => plural(places, { one: "un autre lieu", other: `${places} autres lieux` }),
    unnamed: "un lieu sans nom",
    start: (place) => `Départ\u202f: ${place}`,
    over: (places) => `Via\u202f: ${places}`,
    last_seen: (place) => `Dernière position connue\u202f: ${place}`,
    arrived: (place) => `Livré\u202f: ${place}`,
    country_only: (countries) => `Seul le pays est connu\u202f: ${countries}`,
  },
  checked: (age) => `Vérifié ${age}`,
  checked_now: "Vérifié à l’instant",
  carrier_page: {
    follow: (name) => `Suivre chez ${name ?? "le transporteur"}`,
    redirect: "vous pouvez aussi y modifier la livraison",
    see: (name) => `Voir chez ${name ?? "le transporteur"}`,
  },
  remedies: {
    carrier: (name) => `Ouvrir la page du transporteur${named(name)}`,
    contact: "Contactez-nous",
  },
  missing: {
    summary: "Indiqué comme livré, mais je ne l’ai pas reçu",
    steps: [
      "Regardez autour de vous\u202f: boîte aux lettres, pas de la porte, garage, derrière une poubelle ou une plante.",
      "Demandez à toutes les personnes du foyer, à vos voisins et, s’il y en a un, à l’accueil de l’immeuble.",
      "Consultez la page du transporteur\u202f: elle indique souvent l’endroit ou la personne qui a signé.",
      "Attendez jusqu’à demain soir\u202f: certains transporteurs signalent une livraison des heures à l’avance.",
    ],
    contact: (shop) => `Toujours rien\u202f? Contactez ${shop} en indiquant votre numéro de commande.`,
  },
  questions: (address) => `Des questions\u202f? ${address}`,
  questions_without_address: (shop) => fullStop(`Des questions\u202f? Contactez ${shop}`),
  link_ended: {
    headline: "Ce lien a expiré ou n’est pas complet",
    sentence:
      "Ouvrez-le de nouveau depuis notre dernier message et vérifiez que le lien a été copié en entier. " +
      "Si cela ne suffit pas, contactez-nous en indiquant votre numéro de commande.",
  },
  unavailable: {
    headline: "Cette page fait une pause",
    sentence:
      "Nous ne pouvons pas afficher votre commande pour le moment. Merci de réessayer dans quelques minutes.",
  },
  lookup: {
    headline: "Retrouver votre commande",
    sentence:
      "Voyez où elle se trouve et quand elle arrive. Le lien dans nos messages y mène aussi, à tout moment.",
    by_order: { title: "Avec votre numéro de commande", submit: "Afficher ma commande" },
    by_number: {
      title: "Avec un numéro de suivi",
      note: "Indique où se trouve ce colis, et rien de la commande dont il fait partie.",
      submit: "Afficher le colis",
    },
    fields: {
      order: { label: "Numéro de commande", hint: "Il figure dans notre confirmation de commande." },
      email: { label: "Adresse e-mail", hint: "Celle que vous avez utilisée pour commander." },
      postal_code: { label: "Code postal", hint: "Celui de l’adresse de livraison." },
      tracking_number: { label: "Numéro de suivi", hint: "Il figure dans notre message d’expédition." },
    },
    one_of_both:
      "L’adresse e-mail ou le code postal\u202f: l’un des deux suffit. Avec le code postal, vous voyez moins de détails.",
    title_of_problem: (problem) => `Problème\u202f: ${problem}`,
    missing: {
      headline: "Il manque quelque chose",
      order: "Saisissez le numéro de commande.",
      email: "Saisissez l’adresse e-mail utilisée pour la commande.",
      postal_code: "Saisissez le code postal de l’adresse de livraison.",
      email_or_postal_code: "Saisissez l’adresse e-mail ou le code postal.",
      tracking_number: "Saisissez le numéro de suivi.",
    },
    order_not_found: {
      headline: "Nous n’avons pas trouvé cette commande",
      sentence:
        "Merci de vérifier chacune de vos saisies\u202f: ensemble, elles doivent correspondre à une même commande.",
    },
    package_not_found: {
      headline: "Nous n’avons pas trouvé ce colis",
      sentence: "Merci de vérifier le numéro. Si votre commande vient d’être expédiée, réessayez plus tard.",
    },
    too_many: {
      headline: "Trop de tentatives",
      sentence: (when) => `Merci de réessayer ${when}. Le lien dans nos messages fonctionne à tout moment.`,
    },
    unavailable: {
      headline: "Cela ne fonctionne pas pour le moment",
      sentence: "Nous ne pouvons rien rechercher actuellement. Merci de réessayer dans quelques minutes.",
    },
    session_ended: {
      headline: "Merci de rechercher à nouveau votre commande",
      sentence: "Pour votre sécurité, ce que vous trouvez ici ne reste ouvert que peu de temps.",
    },
    no_cookies: {
      headline: "Votre navigateur ne conserve pas le cookie de cette page",
      sentence:
        "La commande a été trouvée, mais un cookie est nécessaire pour l’afficher. Merci d’autoriser les cookies pour cette page et de refaire la recherche, ou d’ouvrir le lien dans l’un de nos messages\u202f: il n’en a pas besoin.",
    },
    after_link_ended:
      "Ouvrez-le de nouveau depuis notre dernier message et vérifiez que le lien a été copié en entier. " +
      "Ou recherchez votre commande ici.",
    reduced_note:
      "Le contenu n’est visible que pour les personnes qui connaissent l’adresse e-mail de la commande.",
    package_note: "Les lieux sont indiqués par ville. Le contenu n’est visible qu’avec la commande.",
    scans: {
      pending: "Enregistré",
      info_received: "Annoncé au transporteur",
      in_transit: "Scanné en chemin",
      out_for_delivery: "En cours de livraison",
      available_for_pickup: "Prêt à être retiré",
      failed_attempt: "Tentative de livraison",
      delivered: "Livré",
      exception: "Problème signalé",
      expired: "Sans nouvelles depuis longtemps",
      customs: "À la douane",
      delayed: "Retardé",
      returning: "Revient vers l’expéditeur",
      returned: "De retour chez l’expéditeur",
      unknown: "Scanné",
    },
  },
};
