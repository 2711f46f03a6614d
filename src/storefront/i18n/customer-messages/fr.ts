import type { CustomerMessageTexts } from "./texts";

// Vouvoiement, and no participle that would have to know whether a man or a woman reads. A narrow no-break space
// (U+202F) stands before : ; ? !, a no-break space (U+00A0) within « ».

const upTo = (limit: number) => `${limit} caractères au maximum.`;

export const fr: CustomerMessageTexts = {
  instructions: {
    title: "Instructions de livraison",
    standing:
      "Nous avons bien reçu vos instructions. Pour votre sécurité, elles ne sont pas affichées ici\u202f; " +
      "de nouvelles instructions les remplacent.",
    waiting:
      "Nous avons envoyé un lien à l’adresse e-mail de cette commande. " +
      "Les instructions seront prises en compte dès qu’elles auront été confirmées avec ce lien.",
    label: "Que faut-il faire du colis\u202f?",
    hint: (limit) => `Par exemple\u202f: «\u00a0Derrière le garage, s’il vous plaît.\u00a0» ${upTo(limit)}`,
    readers: (shop, carrier) =>
      `${shop} lit les instructions. ${carrier ?? "Le transporteur"} ne les reçoit que s’il en accepte de notre part, ` +
      "et ne promet pas de les suivre.",
    shop_reads: (shop) =>
      `Seul le personnel de ${shop} lit les instructions\u202f; elles ne parviennent pas d’ici au transporteur. Rien ne peut être promis.`,
    how: "Nous envoyons un lien à l’adresse e-mail de cette commande. Ce que vous écrivez n’est pris en compte qu’une fois confirmé avec ce lien.",
    submit: "M’envoyer le lien",
  },
  rating: {
    title: "Comment s’est passée la livraison\u202f?",
    legend: "Votre note",
    values: ["Très mauvaise", "Mauvaise", "Correcte", "Bonne", "Très bonne"],
    comment: "Commentaire (facultatif)",
    hint: (limit, shop) => `${upTo(limit)} ${shop} lit votre commentaire\u202f; il ne sera plus affiché ici.`,
    keeps_comment: "Laissez ce champ vide pour conserver votre commentaire précédent.",
    submit: "Envoyer ma note",
    given: (rating) => `Votre note\u202f: ${rating} sur 5. Merci\u202f!`,
    change: "Modifier",
  },
  not_received: {
    title: "Toujours rien\u202f?",
    label: "Message (facultatif)",
    hint: (limit) => `Où vous avez cherché, ou à qui vous avez demandé. ${upTo(limit)}`,
    submit: (shop) => `Signaler à ${shop} que le colis n’est pas arrivé`,
    reported: (shop) => `Vous avez signalé à ${shop} que le colis n’est pas arrivé. Quelqu’un s’en occupe.`,
    add: "Ajouter un message",
  },
  too_long: (limit) => `C’est trop long\u202f: ${upTo(limit)}`,
  problems: {
    text_missing: "Écrivez ce qu’il faut faire du colis.",
    text_with_address: "Merci de ne pas indiquer d’adresse internet.",
    rating_missing: "Choisissez une note de 1 à 5.",
    instructions_off: "Les instructions de livraison ne sont pas acceptées ici.",
    instructions_too_late:
      "Il est trop tard pour des instructions\u202f: le colis est déjà en cours de livraison, ou il est arrivé. Contactez-nous plutôt.",
    instructions_too_many:
      "Vous avez atteint la limite pour aujourd’hui. Réessayez demain ou contactez-nous.",
    confirmation_impossible:
      "Cette commande n’a pas d’adresse e-mail à laquelle envoyer un lien. Contactez-nous plutôt.",
    ratings_off: "Il n’est pas possible de noter la livraison ici.",
    rating_too_early: "Vous pourrez noter la livraison dès que toute votre commande sera arrivée.",
    rating_closed: "Cela remonte à plus de 30 jours\u202f: la note reste telle quelle.",
    rating_too_many: "La note a déjà été modifiée plusieurs fois et reste telle quelle.",
    package_unknown: "Ce colis ne fait plus partie de la commande.",
    package_not_delivered: "Ce colis n’a pas été signalé comme livré\u202f; il est encore en route.",
    report_too_many: "Nous le savons déjà. Contactez-nous pour ajouter quelque chose.",
  },
  confirm: {
    ask: {
      headline: "Confirmer les instructions de livraison",
      sentence:
        "Elles figurent dans l’e-mail qui contient le lien vers cette page. " +
        "Elles seront prises en compte dès que vous les aurez confirmées.",
      submit: "Confirmer les instructions",
    },
    done: {
      headline: "Nous avons bien reçu vos instructions de livraison",
      sentence: "Merci. Elles sont désormais prises en compte.",
    },
    ended: {
      headline: "Ce lien a expiré",
      sentence:
        "Les instructions peuvent être confirmées pendant 24 heures, et seulement les plus récentes. " +
        "Écrivez-les de nouveau sur la page de votre commande.",
    },
    too_late: {
      headline: "Il est trop tard pour des instructions",
      sentence:
        "Le colis est déjà en cours de livraison, ou il est arrivé. Contactez-nous si quelque chose ne va pas.",
    },
    follow: "Suivre la commande",
  },
};
