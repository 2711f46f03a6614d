import { capital } from "../../i18n/capital";
import { fullStop } from "../../i18n/full-stop";
import { LANGUAGES } from "../../i18n/languages";
import { orderNumber } from "../../i18n/order-number";
import { pluralIn } from "../../i18n/plural";
import type { Facts, StorefrontTexts } from "./texts";

// Tuteo, as most shops write. Words that are understood on both sides of the Atlantic. The subject of a sentence is
// the package, which is masculine, so that participles agree.

const plural = pluralIn("es");

const Carrier = (facts: Facts) => facts.carrier ?? "El transportista";
/** After "web": "la web de UPS". */
const ofTheCarrier = (name: string | null) => (name ? `de ${name}` : "del transportista");
const All = (packages: number) => (packages === 2 ? "Los dos paquetes" : `Los ${packages} paquetes`);

const NOTHING_TO_DO = "No tienes que hacer nada.";
const BRING_AN_ID = "Lleva un documento de identidad. El paquete se guarda solo unos días.";
const WE_WATCH = "Lo seguimos de cerca.";
const WE_CONTACT_YOU = "Nos pondremos en contacto contigo.";
const WE_FIND_OUT = "Escríbenos y lo averiguamos.";
const tries = (facts: Facts) =>
  `${Carrier(facts)} suele volver a intentarlo el siguiente día laborable o deja un aviso con un punto de recogida.`;
const lastSeen = ({ place }: Facts) => (place ? `${fullStop(`Última ubicación: ${place}`)} ` : "");

export const es: StorefrontTexts = {
  ...LANGUAGES.es,
  language: "Idioma",
  full_stop: ".",
  sentence_gap: " ",
  colon: ": ",
  in_brackets: (remark) => ` (${remark})`,
  order_number: (id) => `Pedido ${orderNumber(id)}`,
  situations: {
    pending: {
      headline: () => "En preparación",
      sentence: () =>
        "El transportista aún no muestra el paquete. " +
        "La primera actualización suele aparecer en el plazo de un día desde el envío.",
    },
    info_received: {
      headline: () => "Pronto en manos del transportista",
      sentence: () => "El transportista tiene los datos y espera el paquete.",
    },
    in_transit: {
      headline: () => "En camino",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    customs: {
      headline: () => "En la aduana",
      sentence: () => `La aduana está revisando el paquete. Suele tardar de 1 a 3 días. ${NOTHING_TO_DO}`,
    },
    out_for_delivery: {
      headline: ({ hours }) => (hours ? `Llega hoy, ${hours}` : "Llega hoy"),
      sentence: () => "El paquete está en el vehículo de reparto y llega hoy.",
    },
    out_for_delivery_earlier: {
      headline: () => "En reparto",
      sentence: (facts) =>
        `${Carrier(facts)} cargó el paquete en el vehículo de reparto${facts.when ? ` (${facts.when})` : ""} ` +
        "y no ha informado desde entonces. Suele llegar el siguiente día laborable.",
    },
    customs_needs_recipient: {
      headline: () => "La aduana espera tu respuesta",
      sentence: (facts) =>
        `Responde al mensaje de la aduana o del transportista${facts.carrier ? ` ${facts.carrier}` : ""}; ` +
        "si no, el paquete será devuelto.",
    },
    available_for_pickup: {
      headline: () => "Listo para recoger",
      sentence: ({ place }) =>
        `${place ? fullStop(`Punto de recogida: ${place}`) : "El paquete te espera en el punto de recogida."} ${BRING_AN_ID}`,
    },
    recipient_absent: { headline: () => "No había nadie", sentence: tries },
    attempt_failed: { headline: () => "Aún sin entregar", sentence: tries },
    bad_address: {
      headline: () => "Problema con la dirección",
      sentence: (facts) =>
        `${Carrier(facts)} no ha encontrado la dirección. Escríbenos hoy mismo, por favor.`,
    },
    refused: {
      headline: () => "Rechazado",
      sentence: () => "El paquete ha sido rechazado y vuelve a nosotros. Si es un error, escríbenos.",
    },
    delayed: {
      headline: () => "Con retraso",
      sentence: () => `El paquete tarda más de lo previsto. ${WE_WATCH}`,
    },
    late: {
      headline: () => "Más tarde de lo previsto",
      sentence: (facts) =>
        (facts.estimate ? `${fullStop(`Entrega prevista inicialmente: ${facts.estimate}`)} ` : "") +
        lastSeen(facts) +
        WE_WATCH,
    },
    security: {
      headline: () => "En inspección",
      sentence: (facts) => `${Carrier(facts)} está revisando el paquete. ${WE_WATCH}`,
    },
    damaged: {
      headline: () => "Dañado por el camino",
      sentence: () => "Lo sentimos. Escríbenos y lo solucionamos.",
    },
    lost: {
      headline: () => "Perdido por el camino",
      sentence: () =>
        "El transportista ha perdido el paquete. Escríbenos: te enviamos otro o te devolvemos el dinero.",
    },
    returning: {
      headline: () => "En camino de vuelta",
      sentence: () => `El paquete vuelve a nosotros. ${WE_CONTACT_YOU}`,
    },
    returned: {
      headline: () => "Ha vuelto a nosotros",
      sentence: () => `Ya lo tenemos de vuelta. ${WE_CONTACT_YOU}`,
    },
    problem: {
      headline: () => "Ha surgido un problema",
      sentence: (facts) => `${Carrier(facts)} informa de un problema. Lo estamos revisando.`,
    },
    carrier_cancelled: {
      headline: () => "Envío cancelado",
      sentence: (facts) => `${Carrier(facts)} ha cancelado el envío. ${WE_FIND_OUT}`,
    },
    expired: {
      headline: () => "Sin noticias desde hace tiempo",
      sentence: () => `El transportista ha dejado de informar. ${WE_FIND_OUT}`,
    },
    delivered: {
      headline: () => "Entregado",
      sentence: ({ when, place }) => {
        const details = [when && capital(when), place].filter(Boolean).join(", ");
        return details ? fullStop(details) : "El paquete se ha entregado.";
      },
    },
    return_announced: {
      headline: () => "Devolución aún sin entregar al transportista",
      sentence: () => "La verás aquí en cuanto el transportista la escanee.",
    },
    return_moving: {
      headline: () => "Tu devolución viene en camino",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    return_arrived: {
      headline: () => "Tu devolución ha llegado",
      sentence: () => `Ya la tenemos. ${WE_CONTACT_YOU}`,
    },
    return_problem: {
      headline: () => "Ha surgido un problema con tu devolución",
      sentence: (facts) => `${Carrier(facts)} informa de un problema. ${WE_FIND_OUT}`,
    },
  },
  order_situations: {
    unpaid: {
      headline: "Pendiente de pago",
      sentence: "Tenemos tu pedido. Lo enviaremos en cuanto esté pagado.",
    },
    preparing: {
      headline: "En preparación",
      sentence: `Estamos preparando tu pedido. En cuanto salga, podrás seguirlo aquí. ${NOTHING_TO_DO}`,
    },
    shipped_without_number: {
      headline: "En camino",
      sentence: `Este envío no tiene número de seguimiento, así que no se puede seguir por el camino. ${NOTHING_TO_DO}`,
    },
    delivered_without_number: { headline: "Entregado", sentence: "Tu pedido ha llegado." },
    marked_delivered: {
      headline: "Entregado",
      sentence: "Hemos marcado tu pedido como entregado. El transportista aún no lo ha confirmado.",
    },
    returned: {
      headline: "Ha vuelto a nosotros",
      sentence: `Tenemos tu pedido de vuelta. ${WE_CONTACT_YOU}`,
    },
    cancelled: { headline: "Cancelado", sentence: "Este pedido se ha cancelado." },
  },
  arriving: {
    headline: ({ estimate }) => `Entrega prevista: ${estimate}`,
    sentence: ({ place }) =>
      `${fullStop(`En camino${place ? `, última ubicación: ${place}` : ""}`)} ${NOTHING_TO_DO}`,
  },
  several: {
    arriving: (estimate) => `Entrega prevista: ${estimate}`,
    coming_today: (today, packages) =>
      today === packages
        ? `${All(packages)} llegan hoy`
        : `Hoy ${plural(today, { one: "llega", other: "llegan" })} ${today} de ${packages} paquetes`,
    delivered: (delivered, packages) =>
      `${plural(delivered, { one: "Entregado", other: "Entregados" })} ${delivered} de ${packages} paquetes`,
    all_delivered: (packages) => `${All(packages)} se han entregado`,
    last_one: (delivery) => `Ya ha llegado el último. ${delivery}`,
    nothing_to_do: (packages) => `El envío va repartido en ${packages} paquetes. ${NOTHING_TO_DO}`,
    others_under_way: `Los demás aún están en camino. ${NOTHING_TO_DO}`,
    other_one: (position, headline) => `${fullStop(`Paquete ${position}: ${headline}`)} ${NOTHING_TO_DO}`,
    about: (position, sentence) => `Paquete ${position}: ${sentence}`,
  },
  order_statuses: {
    pending: "Pendiente de pago",
    paid: "En preparación",
    partially_shipped: "Enviado en parte",
    shipped: "Enviado",
    partially_delivered: "Entregado en parte",
    delivered: "Entregado",
    returned: "Devuelto",
    cancelled: "Cancelado",
  },
  states: {
    loading: "Cargando tu pedido…",
    empty: {
      headline: "Aquí no hay nada que seguir",
      sentence: "No hay ningún pedido que mostrar. Cuando hagas uno, podrás seguirlo aquí.",
    },
  },
  more_to_ship: "El resto de tu pedido aún no se ha enviado.",
  part_delivered: "Una parte de tu pedido se ha entregado",
  milestones: {
    title: "Tu pedido",
    placed: "Realizado",
    paid: "Pagado",
    packed: "Empaquetado",
    shipped: "Enviado",
    delivered: "Entregado",
  },
  steps: {
    label: "Avance de tu pedido",
    done: "completado",
    ordered: "Pedido",
    shipped: "Enviado",
    in_transit: "En camino",
    out_for_delivery: "En reparto",
    delivered: "Entregado",
    pickup: "Para recoger",
  },
  estimate: {
    label: "Entrega prevista",
    was: "Entrega prevista inicialmente",
    pending: "Aún no hay fecha de entrega. La verás aquí en cuanto el transportista la indique.",
    window: (text) => text,
    day: (text) => text,
    until: (text) => `a más tardar el ${text}`,
    from: (text) => `no antes del ${text}`,
  },
  packages: {
    title: (position, total) => `Paquete ${position} de ${total}`,
    only: "Paquete",
    return_only: "Devolución",
    return: (position, total) => `Devolución ${position} de ${total}`,
    returns: "Lo que devuelves",
    number: "Número de seguimiento",
    copy_number: "Copiar el número de seguimiento",
    number_copied: "Número de seguimiento copiado",
    items: "Contenido",
    quantity: (quantity, title) => `${quantity} × ${title}`,
  },
  timeline: {
    title: "Lo que ha pasado hasta ahora",
    today: "Hoy",
    yesterday: "Ayer",
    undated: "Día desconocido",
    utc: (time) => `${time} UTC`,
    show_all: (events) => `Ver los ${events} movimientos`,
    empty: "Aún no hay movimientos.",
    handed_over: (name) => `Pasa al transportista ${name}`,
  },
  map: {
    way: (from, over, to) => `De ${from} a ${to}${over === null ? "" : `, pasando por ${over}`}`,
    more: (places) => plural(places, { one: "otro lugar", other: `${places} lugares más` }),
    unnamed: "un lugar sin nombre",
    start: (place) => `Desde: ${place}`,
    over: (places) => `Pasando por: ${places}`,
    last_seen: (place) => `Última ubicación: ${place}`,
    arrived: (place) => `Entregado: ${place}`,
    country_only: (countries) => `Solo se conoce el país: ${countries}`,
  },
  checked: (age) => `Comprobado ${age}`,
  checked_now: "Comprobado ahora mismo",
  carrier_page: {
    follow: (name) => `Seguir en la web ${ofTheCarrier(name)}`,
    redirect: "allí también puedes cambiar la entrega",
    see: (name) => `Ver en la web ${ofTheCarrier(name)}`,
  },
  remedies: {
    carrier: (name) => `Abrir la web ${ofTheCarrier(name)}`,
    contact: "Escríbenos",
  },
  missing: {
    summary: "Dice que está entregado, pero no lo tengo",
    steps: [
      "Mira a tu alrededor: buzón, puerta, garaje, detrás de un cubo o de una planta.",
      "Pregunta a quienes viven contigo, a tus vecinos y, si la hay, en la recepción.",
      "Mira la web del transportista: suele indicar el lugar o quién firmó la entrega.",
      "Espera hasta mañana por la noche: algunos transportistas anuncian la entrega horas antes de hacerla.",
    ],
    contact: (shop) => `¿Sigue sin aparecer? Escribe a ${shop} con tu número de pedido.`,
  },
  questions: (address) => `¿Tienes preguntas? ${address}`,
  questions_without_address: (shop) => fullStop(`¿Tienes preguntas? Ponte en contacto con ${shop}`),
  link_ended: {
    headline: "Este enlace ha caducado o está incompleto",
    sentence:
      "Ábrelo de nuevo desde nuestro último mensaje y comprueba que el enlace se ha copiado entero. " +
      "Si no funciona, escríbenos con tu número de pedido.",
  },
  unavailable: {
    headline: "Esta página se ha tomado una pausa",
    sentence: "Ahora mismo no podemos mostrar tu pedido. Inténtalo de nuevo en unos minutos.",
  },
  lookup: {
    headline: "Encuentra tu pedido",
    sentence:
      "Mira dónde está y cuándo llega. El enlace de nuestros mensajes también lleva allí en cualquier momento.",
    by_order: { title: "Con tu número de pedido", submit: "Ver mi pedido" },
    by_number: {
      title: "Con un número de seguimiento",
      note: "Muestra dónde está este paquete, y nada del pedido al que pertenece.",
      submit: "Ver el paquete",
    },
    fields: {
      order: { label: "Número de pedido", hint: "Está en nuestra confirmación del pedido." },
      email: { label: "Correo electrónico", hint: "El que usaste para hacer el pedido." },
      postal_code: { label: "Código postal", hint: "El de la dirección de entrega." },
      tracking_number: { label: "Número de seguimiento", hint: "Está en nuestro mensaje sobre el envío." },
    },
    one_of_both:
      "El correo electrónico o el código postal: basta con uno de los dos. Con el código postal verás menos.",
    title_of_problem: (problem) => `Problema: ${problem}`,
    missing: {
      headline: "Falta algo",
      order: "Escribe el número de pedido.",
      email: "Escribe el correo electrónico con el que hiciste el pedido.",
      postal_code: "Escribe el código postal de la dirección de entrega.",
      email_or_postal_code: "Escribe el correo electrónico o el código postal.",
      tracking_number: "Escribe el número de seguimiento.",
    },
    order_not_found: {
      headline: "No hemos encontrado este pedido",
      sentence: "Revisa cada dato, por favor: juntos tienen que corresponder a un mismo pedido.",
    },
    package_not_found: {
      headline: "No hemos encontrado este paquete",
      sentence: "Revisa el número, por favor. Si tu pedido se acaba de enviar, inténtalo más tarde.",
    },
    too_many: {
      headline: "Demasiados intentos",
      sentence: (when) =>
        `Inténtalo de nuevo ${when}. El enlace de nuestros mensajes funciona en todo momento.`,
    },
    unavailable: {
      headline: "Ahora mismo no funciona",
      sentence: "En este momento no podemos buscar nada. Inténtalo de nuevo en unos minutos.",
    },
    session_ended: {
      headline: "Vuelve a buscar tu pedido, por favor",
      sentence: "Por tu seguridad, lo que encuentras aquí solo permanece abierto poco tiempo.",
    },
    no_cookies: {
      headline: "Tu navegador no guarda la cookie de esta página",
      sentence:
        "Hemos encontrado el pedido, pero para mostrarlo hace falta una cookie. Permite las cookies en esta página y búscalo otra vez, o abre el enlace de uno de nuestros mensajes: no necesita ninguna.",
    },
    after_link_ended:
      "Ábrelo de nuevo desde nuestro último mensaje y comprueba que el enlace se ha copiado entero. " +
      "O busca tu pedido aquí.",
    reduced_note: "El contenido solo lo ve quien conoce el correo electrónico del pedido.",
    package_note: "Los lugares se indican por ciudad. El contenido solo se ve con el pedido.",
    scans: {
      pending: "Registrado",
      info_received: "Anunciado al transportista",
      in_transit: "Escaneado en camino",
      out_for_delivery: "En reparto",
      available_for_pickup: "Listo para recoger",
      failed_attempt: "Intento de entrega",
      delivered: "Entregado",
      exception: "Problema comunicado",
      expired: "Sin noticias desde hace tiempo",
      customs: "En la aduana",
      delayed: "Con retraso",
      returning: "En camino de vuelta",
      returned: "De vuelta con el remitente",
      unknown: "Escaneado",
    },
  },
};
