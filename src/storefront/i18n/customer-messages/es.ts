import type { CustomerMessageTexts } from "./texts";

// Tuteo, as most shops write. Words that are understood on both sides of the Atlantic.

const upTo = (limit: number) => `Máximo ${limit} caracteres.`;

export const es: CustomerMessageTexts = {
  instructions: {
    title: "Instrucciones de entrega",
    standing:
      "Ya tenemos tus instrucciones. Por tu seguridad no se muestran aquí; si envías otras, las sustituyen.",
    waiting:
      "Hemos enviado un enlace al correo electrónico de este pedido. " +
      "Las instrucciones valdrán en cuanto se confirmen con ese enlace.",
    label: "¿Qué hay que hacer con el paquete?",
    hint: (limit) => `Por ejemplo: «Detrás del garaje, por favor». ${upTo(limit)}`,
    readers: (shop, carrier) =>
      `${shop} lee las instrucciones. ${carrier ?? "El transportista"} solo las recibe si acepta instrucciones nuestras, ` +
      "y no promete cumplirlas.",
    shop_reads: (shop) =>
      `Solo ${shop} lee las instrucciones; desde aquí no llegan al transportista. No se puede prometer nada.`,
    how: "Enviamos un enlace al correo electrónico de este pedido. Lo que escribas solo valdrá cuando se confirme con ese enlace.",
    submit: "Enviarme el enlace",
  },
  rating: {
    title: "¿Qué tal fue la entrega?",
    legend: "Tu valoración",
    values: ["Muy mala", "Mala", "Aceptable", "Buena", "Muy buena"],
    comment: "Comentario (opcional)",
    hint: (limit, shop) => `${upTo(limit)} ${shop} lo lee; aquí no se vuelve a mostrar.`,
    keeps_comment: "Déjalo vacío para conservar tu comentario anterior.",
    submit: "Enviar la valoración",
    given: (rating) => `Tu valoración: ${rating} de 5. ¡Gracias!`,
    change: "Cambiar",
  },
  not_received: {
    title: "¿Sigue sin aparecer?",
    label: "Mensaje (opcional)",
    hint: (limit) => `Dónde has mirado o a quién has preguntado. ${upTo(limit)}`,
    submit: (shop) => `Avisar a ${shop} de que no ha llegado`,
    reported: (shop) => `Has avisado a ${shop} de que no ha llegado. Ya se están ocupando.`,
    add: "Añadir un mensaje",
  },
  too_long: (limit) => `Es demasiado largo: máximo ${limit} caracteres.`,
  problems: {
    text_missing: "Escribe qué hay que hacer con el paquete.",
    text_with_address: "No incluyas direcciones web, por favor.",
    rating_missing: "Elige una valoración del 1 al 5.",
    instructions_off: "Aquí no se aceptan instrucciones de entrega.",
    instructions_too_late:
      "Es demasiado tarde para dar instrucciones: el paquete ya está en reparto o ha llegado. Mejor escríbenos.",
    instructions_too_many: "Has llegado al límite de hoy. Inténtalo de nuevo mañana o escríbenos.",
    confirmation_impossible:
      "Este pedido no tiene un correo electrónico al que enviar un enlace. Mejor escríbenos.",
    ratings_off: "Aquí no se recogen valoraciones.",
    rating_too_early: "Podrás valorar la entrega cuando haya llegado todo tu pedido.",
    rating_closed: "Han pasado más de 30 días: la valoración se queda como está.",
    rating_too_many: "La valoración ya se ha cambiado varias veces y se queda como está.",
    package_unknown: "Este paquete ya no forma parte del pedido.",
    package_not_delivered: "Este paquete no consta como entregado; todavía está en camino.",
    report_too_many: "Ya lo sabemos. Escríbenos si quieres añadir algo.",
  },
  confirm: {
    ask: {
      headline: "Confirma las instrucciones de entrega",
      sentence: "Están en el correo que te ha traído hasta aquí. Valdrán en cuanto las confirmes.",
      submit: "Confirmar las instrucciones",
    },
    done: {
      headline: "Ya tenemos tus instrucciones de entrega",
      sentence: "Gracias. Valen desde ahora.",
    },
    ended: {
      headline: "Este enlace ha caducado",
      sentence:
        "Las instrucciones se pueden confirmar durante 24 horas, y solo las más recientes. " +
        "Escríbelas otra vez en la página de tu pedido.",
    },
    too_late: {
      headline: "Es demasiado tarde para dar instrucciones",
      sentence: "El paquete ya está en reparto o ha llegado. Escríbenos si algo no está bien.",
    },
    follow: "Seguir el pedido",
  },
};
