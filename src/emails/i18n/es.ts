import { fullStop } from "../../i18n/full-stop";
import { pluralIn } from "../../i18n/plural";
import { type EmailTexts, type Facts, several } from "./texts";

// Tuteo, as most shops write. Words that are understood on both sides of the Atlantic. The subject of a sentence is
// the package, which is masculine, so that participles agree.

const plural = pluralIn("es");

const Carrier = (facts: Facts) => facts.carrier ?? "El transportista";
/** After another noun: "el transportista UPS". */
const named = (facts: Facts) => (facts.carrier ? ` ${facts.carrier}` : "");
const It = (facts: Facts) => `${several(facts) ? "Un" : "El"} paquete de tu pedido ${facts.order}`;
const it = (facts: Facts) => `${several(facts) ? "un" : "el"} paquete de tu pedido ${facts.order}`;
const all = (facts: Facts) => (facts.packages === 2 ? "los dos paquetes" : `los ${facts.packages} paquetes`);
const All = (facts: Facts) => (facts.packages === 2 ? "Los dos paquetes" : `Los ${facts.packages} paquetes`);

const NOTHING_TO_DO = "No tienes que hacer nada.";
const BRING_AN_ID = "Lleva un documento de identidad. El paquete se guarda solo unos días.";
const TAKE_IT_IN = "Procura que haya alguien para recibirlo.";
const triesTomorrow = (facts: Facts) =>
  `${Carrier(facts)} suele volver a intentarlo el siguiente día laborable.`;
const triesAgain = (facts: Facts) =>
  `${Carrier(facts)} suele volver a intentarlo el siguiente día laborable o deja un aviso con un punto de recogida.`;

function shippedHeadline(facts: Facts): string {
  return facts.more_to_ship
    ? `Una parte de tu pedido ${facts.order} está en camino`
    : `Tu pedido ${facts.order} está en camino`;
}

function comingToday(facts: Facts): string {
  return `Llega hoy: ${several(facts) ? "un paquete de " : ""}tu pedido ${facts.order}`;
}

function delivery(facts: Facts): string {
  const details = [facts.when, facts.place].filter(Boolean).join(", ");
  return details ? fullStop(`Entregado: ${details}`) : "El paquete se ha entregado.";
}

const firstScan = (facts: Facts) =>
  facts.scanned ? "" : " La primera actualización suele aparecer en el plazo de un día desde el envío.";
const moreToCome = (facts: Facts) =>
  facts.more_to_ship ? " Te escribiremos de nuevo cuando enviemos el resto." : "";

export const es: EmailTexts = {
  colon: ": ",
  situations: {
    shipped: {
      subject: shippedHeadline,
      preheader: (facts) =>
        facts.estimate
          ? `${fullStop(`Entrega prevista: ${facts.estimate}`)} ${NOTHING_TO_DO}`
          : `${several(facts) ? `Tus ${facts.packages} paquetes ya han salido.` : "Tu paquete ya ha salido."} ${NOTHING_TO_DO}`,
      headline: shippedHeadline,
      sentence: (facts) =>
        (several(facts)
          ? `El envío va repartido en ${facts.packages} paquetes. `
          : `${Carrier(facts)} se encarga de la entrega. `) +
        NOTHING_TO_DO +
        firstScan(facts) +
        moreToCome(facts),
    },
    shipped_without_number: {
      subject: shippedHeadline,
      preheader: () => "El envío ya ha salido. No tiene número de seguimiento.",
      headline: shippedHeadline,
      sentence: (facts) =>
        "El envío ya ha salido. No tiene número de seguimiento, así que no se puede seguir por el camino. " +
        NOTHING_TO_DO +
        moreToCome(facts),
    },
    out_for_delivery: {
      subject: comingToday,
      preheader: (facts) => `El paquete está en reparto con el transportista${named(facts)}. ${TAKE_IT_IN}`,
      headline: comingToday,
      sentence: () => `El paquete está en el vehículo de reparto y llega hoy. ${TAKE_IT_IN}`,
    },
    available_for_pickup: {
      subject: (facts) =>
        facts.place ? `${It(facts)} te espera: ${facts.place}` : `${It(facts)} está listo para recoger`,
      preheader: () => BRING_AN_ID,
      headline: (facts) => `${It(facts)} está listo para recoger`,
      sentence: (facts) =>
        `${
          facts.place
            ? fullStop(`Punto de recogida: ${facts.place}`)
            : `Recógelo en el punto que ha indicado el transportista${named(facts)}.`
        } ${BRING_AN_ID}`,
    },
    nobody_in: {
      subject: (facts) => `No había nadie: ${it(facts)} no se pudo entregar`,
      preheader: triesTomorrow,
      headline: (facts) => `No había nadie: ${it(facts)} no se pudo entregar`,
      sentence: triesAgain,
    },
    attempt_failed: {
      subject: (facts) => `${It(facts)} aún no se ha podido entregar`,
      preheader: triesTomorrow,
      headline: (facts) => `${It(facts)} aún no se ha podido entregar`,
      sentence: triesAgain,
    },
    bad_address: {
      subject: (facts) => `Necesitamos tu ayuda: no se encuentra la dirección del pedido ${facts.order}`,
      preheader: () => "Envíanos hoy mismo la dirección correcta, por favor.",
      headline: (facts) => `Problema con la dirección: ${it(facts)}`,
      sentence: (facts) =>
        `${Carrier(facts)} no ha encontrado la dirección. Envíanos hoy mismo la dirección completa, por favor.`,
    },
    customs_needs_recipient: {
      subject: (facts) => `Necesitamos tu ayuda: la aduana espera tu respuesta (pedido ${facts.order})`,
      preheader: () => "Sin tu respuesta, el paquete será devuelto.",
      headline: (facts) => `La aduana espera tu respuesta: ${it(facts)}`,
      sentence: (facts) =>
        `Responde al mensaje de la aduana o del transportista${named(facts)}; si no, el paquete será devuelto.`,
    },
    refused: {
      subject: (facts) => `${It(facts)} ha sido rechazado`,
      preheader: () => "El paquete vuelve a nosotros. Si es un error, escríbenos.",
      headline: (facts) => `${It(facts)} ha sido rechazado`,
      sentence: () => "El paquete ha sido rechazado y vuelve a nosotros. Si es un error, escríbenos.",
    },
    returning: {
      subject: (facts) => `${It(facts)} está en camino de vuelta`,
      preheader: () => "No tienes que hacer nada: te escribiremos.",
      headline: (facts) => `${It(facts)} está en camino de vuelta`,
      sentence: () => "El paquete vuelve a nosotros. Nos pondremos en contacto contigo.",
    },
    returned: {
      subject: (facts) => `${It(facts)} ha vuelto a nosotros`,
      preheader: () => "No tienes que hacer nada: te escribiremos.",
      headline: (facts) => `${It(facts)} ha vuelto a nosotros`,
      sentence: () => "Ya lo tenemos de vuelta. Nos pondremos en contacto contigo.",
    },
    damaged: {
      subject: (facts) => `${It(facts)} se ha dañado por el camino`,
      preheader: () => "Lo sentimos. Escríbenos y lo solucionamos.",
      headline: (facts) => `${It(facts)} se ha dañado por el camino`,
      sentence: () => "Lo sentimos. Escríbenos y lo solucionamos.",
    },
    lost: {
      subject: (facts) => `${It(facts)} se ha perdido por el camino`,
      preheader: () => "Escríbenos: te enviamos otro o te devolvemos el dinero.",
      headline: (facts) => `${It(facts)} se ha perdido por el camino`,
      sentence: (facts) =>
        `Lo sentimos: ${facts.carrier ?? "el transportista"} ha perdido el paquete. ` +
        "Escríbenos: te enviamos otro o te devolvemos el dinero.",
    },
    problem: {
      subject: (facts) => `Hay un problema con ${it(facts)}`,
      preheader: () => "Lo estamos revisando.",
      headline: (facts) => `Hay un problema con ${it(facts)}`,
      sentence: (facts) => `${Carrier(facts)} informa de un problema. Lo estamos revisando.`,
    },
    delivered: {
      subject: (facts) => `Entregado: pedido ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `Tu pedido ${facts.order} se ha entregado`,
      sentence: (facts) =>
        `${delivery(facts)} Si no lo encuentras, pregunta primero a tus vecinos y después a nosotros.`,
    },
    delivered_in_part: {
      subject: (facts) =>
        `${plural(facts.delivered, { one: "Entregado", other: "Entregados" })} ` +
        `${facts.delivered} de ${facts.packages} paquetes: pedido ${facts.order}`,
      preheader: () => "El resto aún está en camino.",
      headline: (facts) =>
        `${plural(facts.delivered, { one: "Ha llegado", other: "Han llegado" })} ` +
        `${facts.delivered} de ${facts.packages} paquetes: pedido ${facts.order}`,
      sentence: (facts) =>
        `${delivery(facts)} El resto de tu pedido aún está en camino. ` +
        "Si no encuentras este paquete, pregunta primero a tus vecinos y después a nosotros.",
    },
    delivered_all: {
      subject: (facts) => `Entregados: ${all(facts)} de tu pedido ${facts.order}`,
      preheader: (facts) => `Ya ha llegado el último. ${delivery(facts)}`,
      headline: (facts) => `${All(facts)} de tu pedido ${facts.order} han llegado`,
      sentence: (facts) =>
        `Ya ha llegado el último. ${delivery(facts)} ` +
        "Si no encuentras un paquete, pregunta primero a tus vecinos y después a nosotros.",
    },
    part_delivered: {
      subject: (facts) => `Entregado: una parte de tu pedido ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `Una parte de tu pedido ${facts.order} se ha entregado`,
      sentence: (facts) =>
        `${delivery(facts)}${moreToCome(facts) || " El resto de tu pedido aún está en camino."} ` +
        "Si no encuentras un paquete, pregunta primero a tus vecinos y después a nosotros.",
    },
  },
  status: {
    pending: "En preparación",
    info_received: "Pronto en manos del transportista",
    in_transit: "En camino",
    out_for_delivery: "Llega hoy",
    available_for_pickup: "Listo para recoger",
    failed_attempt: "Aún sin entregar",
    delivered: "Entregado",
    exception: "Requiere atención",
    expired: "Sin noticias desde hace tiempo",
  },
  estimate: {
    window: (text) => text,
    day: (text) => text,
    until: (text) => `a más tardar el ${text}`,
    from: (text) => `no antes del ${text}`,
  },
  labels: {
    estimated_delivery: "Entrega prevista",
    items: "Contenido",
    tracking_number: "Número de seguimiento",
    latest: "Última actualización",
    other_packages: "Tus otros paquetes",
    quantity: (quantity, title) => `${quantity} × ${title}`,
    package_position: (position, total) => `Paquete ${position} de ${total}`,
    package: "Paquete",
    follow_order: "Seguir el pedido",
    see_details: "Ver los detalles",
    follow_at_carrier: (name) => `Seguir en la web ${name ? `de ${name}` : "del transportista"}`,
    questions: (address) => `¿Tienes preguntas? ${address}`,
    questions_without_address: (shop) => fullStop(`¿Tienes preguntas? Ponte en contacto con ${shop}`),
    why: (order, shop) => fullStop(`Recibes este mensaje por tu pedido ${order} en ${shop}`),
    utc: (time) => `${time} UTC`,
  },
};
