import { fullStop } from "../../i18n/full-stop";
import { pluralIn } from "../../i18n/plural";
import { type EmailTexts, type Facts, several } from "./texts";

// Brazilian, with "você". The subject of a sentence is the package, which is masculine, so that participles agree.

const plural = pluralIn("pt-BR");

const Carrier = (facts: Facts) => facts.carrier ?? "A transportadora";
/** After another noun: "a transportadora UPS". */
const named = (facts: Facts) => (facts.carrier ? ` ${facts.carrier}` : "");
const It = (facts: Facts) => `${several(facts) ? "Um" : "O"} pacote do seu pedido ${facts.order}`;
const it = (facts: Facts) => `${several(facts) ? "um" : "o"} pacote do seu pedido ${facts.order}`;
const all = (facts: Facts) => (facts.packages === 2 ? "os dois pacotes" : `os ${facts.packages} pacotes`);
const All = (facts: Facts) => (facts.packages === 2 ? "Os dois pacotes" : `Os ${facts.packages} pacotes`);

const NOTHING_TO_DO = "Você não precisa fazer nada.";
const BRING_AN_ID = "Leve um documento de identidade. O pacote fica guardado por poucos dias.";
const TAKE_IT_IN = "Certifique-se de que haja alguém para recebê-lo.";
const triesTomorrow = (facts: Facts) => `${Carrier(facts)} costuma tentar de novo no próximo dia útil.`;
const triesAgain = (facts: Facts) =>
  `${Carrier(facts)} costuma tentar de novo no próximo dia útil ou deixa um aviso com um local de retirada.`;

function shippedHeadline(facts: Facts): string {
  return facts.more_to_ship
    ? `Parte do seu pedido ${facts.order} está a caminho`
    : `Seu pedido ${facts.order} está a caminho`;
}

function comingToday(facts: Facts): string {
  return `Chega hoje: ${several(facts) ? "um pacote do " : ""}seu pedido ${facts.order}`;
}

function delivery(facts: Facts): string {
  const details = [facts.when, facts.place].filter(Boolean).join(", ");
  return details ? fullStop(`Entregue: ${details}`) : "O pacote foi entregue.";
}

const firstScan = (facts: Facts) =>
  facts.scanned ? "" : " A primeira atualização costuma aparecer em até um dia após o envio.";
const moreToCome = (facts: Facts) =>
  facts.more_to_ship ? " Escreveremos de novo quando o restante for enviado." : "";

export const ptBR: EmailTexts = {
  colon: ": ",
  situations: {
    shipped: {
      subject: shippedHeadline,
      preheader: (facts) =>
        facts.estimate
          ? `${fullStop(`Entrega prevista: ${facts.estimate}`)} ${NOTHING_TO_DO}`
          : `${several(facts) ? `Seus ${facts.packages} pacotes já saíram.` : "Seu pacote já saiu."} ${NOTHING_TO_DO}`,
      headline: shippedHeadline,
      sentence: (facts) =>
        (several(facts)
          ? `O envio está dividido em ${facts.packages} pacotes. `
          : `${Carrier(facts)} cuida da entrega. `) +
        NOTHING_TO_DO +
        firstScan(facts) +
        moreToCome(facts),
    },
    shipped_without_number: {
      subject: shippedHeadline,
      preheader: () => "O envio já saiu daqui. Ele não tem código de rastreio.",
      headline: shippedHeadline,
      sentence: (facts) =>
        "O envio já saiu daqui. Ele não tem código de rastreio e por isso não pode ser acompanhado no caminho. " +
        NOTHING_TO_DO +
        moreToCome(facts),
    },
    out_for_delivery: {
      subject: comingToday,
      preheader: (facts) => `O pacote saiu para entrega com a transportadora${named(facts)}. ${TAKE_IT_IN}`,
      headline: comingToday,
      sentence: () => `O pacote saiu para entrega e chega hoje. ${TAKE_IT_IN}`,
    },
    available_for_pickup: {
      subject: (facts) =>
        facts.place
          ? `${It(facts)} espera por você: ${facts.place}`
          : `${It(facts)} está pronto para retirada`,
      preheader: () => BRING_AN_ID,
      headline: (facts) => `${It(facts)} está pronto para retirada`,
      sentence: (facts) =>
        `${
          facts.place
            ? fullStop(`Local de retirada: ${facts.place}`)
            : `Retire o pacote no local indicado pela transportadora${named(facts)}.`
        } ${BRING_AN_ID}`,
    },
    nobody_in: {
      subject: (facts) => `Ninguém para receber: ${it(facts)} não foi entregue`,
      preheader: triesTomorrow,
      headline: (facts) => `Ninguém para receber: ${it(facts)} não foi entregue`,
      sentence: triesAgain,
    },
    attempt_failed: {
      subject: (facts) => `${It(facts)} ainda não pôde ser entregue`,
      preheader: triesTomorrow,
      headline: (facts) => `${It(facts)} ainda não pôde ser entregue`,
      sentence: triesAgain,
    },
    bad_address: {
      subject: (facts) => `Precisamos da sua ajuda: endereço do pedido ${facts.order} não encontrado`,
      preheader: () => "Por favor, envie o endereço correto ainda hoje.",
      headline: (facts) => `Problema com o endereço: ${it(facts)}`,
      sentence: (facts) =>
        `${Carrier(facts)} não encontrou o endereço. Por favor, envie o endereço completo ainda hoje.`,
    },
    customs_needs_recipient: {
      subject: (facts) => `Precisamos da sua ajuda: a alfândega espera sua resposta (pedido ${facts.order})`,
      preheader: () => "Sem a sua resposta, o pacote será devolvido.",
      headline: (facts) => `A alfândega espera sua resposta: ${it(facts)}`,
      sentence: (facts) =>
        `Responda à mensagem da alfândega ou da transportadora${named(facts)}; caso contrário, o pacote será devolvido.`,
    },
    refused: {
      subject: (facts) => `${It(facts)} foi recusado`,
      preheader: () => "O pacote está voltando para nós. Se for um engano, fale conosco.",
      headline: (facts) => `${It(facts)} foi recusado`,
      sentence: () => "O pacote foi recusado e está voltando para nós. Se for um engano, fale conosco.",
    },
    returning: {
      subject: (facts) => `${It(facts)} está voltando para nós`,
      preheader: () => "Você não precisa fazer nada: entraremos em contato.",
      headline: (facts) => `${It(facts)} está voltando para nós`,
      sentence: () => "O pacote está no caminho de volta. Entraremos em contato com você.",
    },
    returned: {
      subject: (facts) => `${It(facts)} voltou para nós`,
      preheader: () => "Você não precisa fazer nada: entraremos em contato.",
      headline: (facts) => `${It(facts)} voltou para nós`,
      sentence: () => "O pacote já está conosco. Entraremos em contato com você.",
    },
    damaged: {
      subject: (facts) => `${It(facts)} foi danificado no caminho`,
      preheader: () => "Sentimos muito. Fale conosco e vamos resolver.",
      headline: (facts) => `${It(facts)} foi danificado no caminho`,
      sentence: () => "Sentimos muito. Fale conosco e vamos resolver.",
    },
    lost: {
      subject: (facts) => `${It(facts)} foi extraviado`,
      preheader: () => "Fale conosco para receber outro ou ter seu dinheiro de volta.",
      headline: (facts) => `${It(facts)} foi extraviado`,
      sentence: (facts) =>
        `Sentimos muito: ${facts.carrier ?? "a transportadora"} perdeu o pacote. ` +
        "Fale conosco para receber outro ou ter seu dinheiro de volta.",
    },
    problem: {
      subject: (facts) => `Há um problema com ${it(facts)}`,
      preheader: () => "Já estamos verificando.",
      headline: (facts) => `Há um problema com ${it(facts)}`,
      sentence: (facts) => `${Carrier(facts)} informou um problema. Já estamos verificando.`,
    },
    delivered: {
      subject: (facts) => `Entregue: pedido ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `Seu pedido ${facts.order} foi entregue`,
      sentence: (facts) =>
        `${delivery(facts)} Se não o encontrar, pergunte primeiro aos vizinhos e depois a nós.`,
    },
    delivered_in_part: {
      subject: (facts) =>
        `${facts.delivered} de ${facts.packages} pacotes ` +
        `${plural(facts.delivered, { one: "entregue", other: "entregues" })}: pedido ${facts.order}`,
      preheader: () => "O restante ainda está a caminho.",
      headline: (facts) =>
        `${facts.delivered} de ${facts.packages} pacotes ` +
        `${plural(facts.delivered, { one: "chegou", other: "chegaram" })}: pedido ${facts.order}`,
      sentence: (facts) =>
        `${delivery(facts)} O restante do seu pedido ainda está a caminho. ` +
        "Se não encontrar este pacote, pergunte primeiro aos vizinhos e depois a nós.",
    },
    delivered_all: {
      subject: (facts) => `Entregues: ${all(facts)} do seu pedido ${facts.order}`,
      preheader: (facts) => `O último chegou. ${delivery(facts)}`,
      headline: (facts) => `${All(facts)} do seu pedido ${facts.order} chegaram`,
      sentence: (facts) =>
        `O último chegou. ${delivery(facts)} ` +
        "Se não encontrar um pacote, pergunte primeiro aos vizinhos e depois a nós.",
    },
    part_delivered: {
      subject: (facts) => `Entregue: parte do seu pedido ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `Parte do seu pedido ${facts.order} foi entregue`,
      sentence: (facts) =>
        `${delivery(facts)}${moreToCome(facts) || " O restante do seu pedido ainda está a caminho."} ` +
        "Se não encontrar um pacote, pergunte primeiro aos vizinhos e depois a nós.",
    },
  },
  status: {
    pending: "Em preparação",
    info_received: "Em breve com a transportadora",
    in_transit: "A caminho",
    out_for_delivery: "Chega hoje",
    available_for_pickup: "Pronto para retirada",
    failed_attempt: "Ainda não entregue",
    delivered: "Entregue",
    exception: "Precisa de atenção",
    expired: "Sem notícias há muito tempo",
  },
  estimate: {
    window: (text) => text,
    day: (text) => text,
    until: (text) => `até ${text}`,
    from: (text) => `não antes de ${text}`,
  },
  labels: {
    estimated_delivery: "Entrega prevista",
    items: "Conteúdo",
    tracking_number: "Código de rastreio",
    latest: "Última atualização",
    other_packages: "Seus outros pacotes",
    quantity: (quantity, title) => `${quantity} × ${title}`,
    package_position: (position, total) => `Pacote ${position} de ${total}`,
    package: "Pacote",
    follow_order: "Acompanhar o pedido",
    see_details: "Ver os detalhes",
    follow_at_carrier: (name) => `Acompanhar no site ${name ? `de ${name}` : "da transportadora"}`,
    questions: (address) => `Dúvidas? ${address}`,
    questions_without_address: (shop) => fullStop(`Dúvidas? Fale com ${shop}`),
    why: (order, shop) => fullStop(`Você recebeu esta mensagem por causa do seu pedido ${order} em ${shop}`),
    utc: (time) => `${time} UTC`,
  },
};
