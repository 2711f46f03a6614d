import { capital } from "../../i18n/capital";
import { fullStop } from "../../i18n/full-stop";
import { LANGUAGES } from "../../i18n/languages";
import { orderNumber } from "../../i18n/order-number";
import { pluralIn } from "../../i18n/plural";
import type { Facts, StorefrontTexts } from "./texts";

// Brazilian, with "você". The subject of a sentence is the package, which is masculine, so that participles agree.

const plural = pluralIn("pt-BR");

const Carrier = (facts: Facts) => facts.carrier ?? "A transportadora";
/** After "site": "o site de UPS". */
const ofTheCarrier = (name: string | null) => (name ? `de ${name}` : "da transportadora");
const All = (packages: number) => (packages === 2 ? "Os dois pacotes" : `Os ${packages} pacotes`);

const NOTHING_TO_DO = "Você não precisa fazer nada.";
const BRING_AN_ID = "Leve um documento de identidade. O pacote fica guardado por poucos dias.";
const WE_WATCH = "Continuamos acompanhando.";
const WE_CONTACT_YOU = "Entraremos em contato com você.";
const WE_FIND_OUT = "Fale conosco e vamos descobrir o que houve.";
const tries = (facts: Facts) =>
  `${Carrier(facts)} costuma tentar de novo no próximo dia útil ou deixa um aviso com um local de retirada.`;
const lastSeen = ({ place }: Facts) => (place ? `${fullStop(`Última localização: ${place}`)} ` : "");

export const ptBR: StorefrontTexts = {
  ...LANGUAGES["pt-BR"],
  language: "Idioma",
  full_stop: ".",
  sentence_gap: " ",
  colon: ": ",
  in_brackets: (remark) => ` (${remark})`,
  order_number: (id) => `Pedido ${orderNumber(id)}`,
  situations: {
    pending: {
      headline: () => "Em preparação",
      sentence: () =>
        "A transportadora ainda não mostra o pacote. " +
        "A primeira atualização costuma aparecer em até um dia após o envio.",
    },
    info_received: {
      headline: () => "Em breve com a transportadora",
      sentence: () => "A transportadora já tem os dados e aguarda o pacote.",
    },
    in_transit: {
      headline: () => "A caminho",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    customs: {
      headline: () => "Na alfândega",
      sentence: () =>
        `A alfândega está verificando o pacote. Isso costuma levar de 1 a 3 dias. ${NOTHING_TO_DO}`,
    },
    out_for_delivery: {
      headline: ({ hours }) => (hours ? `Chega hoje, ${hours}` : "Chega hoje"),
      sentence: () => "O pacote saiu para entrega e chega hoje.",
    },
    out_for_delivery_earlier: {
      headline: () => "Saiu para entrega",
      sentence: (facts) =>
        `${Carrier(facts)} saiu com o pacote para entrega${facts.when ? ` (${facts.when})` : ""} ` +
        "e não informou mais nada desde então. Em geral, ele chega no próximo dia útil.",
    },
    customs_needs_recipient: {
      headline: () => "A alfândega espera sua resposta",
      sentence: (facts) =>
        `Responda à mensagem da alfândega ou da transportadora${facts.carrier ? ` ${facts.carrier}` : ""}; ` +
        "caso contrário, o pacote será devolvido.",
    },
    available_for_pickup: {
      headline: () => "Pronto para retirada",
      sentence: ({ place }) =>
        `${place ? fullStop(`Local de retirada: ${place}`) : "O pacote espera por você no local de retirada."} ${BRING_AN_ID}`,
    },
    recipient_absent: { headline: () => "Ninguém para receber", sentence: tries },
    attempt_failed: { headline: () => "Ainda não entregue", sentence: tries },
    bad_address: {
      headline: () => "Problema com o endereço",
      sentence: (facts) => `${Carrier(facts)} não encontrou o endereço. Por favor, fale conosco ainda hoje.`,
    },
    refused: {
      headline: () => "Recusado",
      sentence: () => "O pacote foi recusado e está voltando para nós. Se for um engano, fale conosco.",
    },
    delayed: {
      headline: () => "Atrasado",
      sentence: () => `Está demorando mais do que o previsto. ${WE_WATCH}`,
    },
    late: {
      headline: () => "Mais tarde do que o previsto",
      sentence: (facts) =>
        (facts.estimate ? `${fullStop(`Entrega prevista inicialmente: ${facts.estimate}`)} ` : "") +
        lastSeen(facts) +
        WE_WATCH,
    },
    security: {
      headline: () => "Em inspeção",
      sentence: (facts) => `${Carrier(facts)} está inspecionando o pacote. ${WE_WATCH}`,
    },
    damaged: {
      headline: () => "Danificado no caminho",
      sentence: () => "Sentimos muito. Fale conosco e vamos resolver.",
    },
    lost: {
      headline: () => "Extraviado",
      sentence: () =>
        "A transportadora perdeu o pacote. Fale conosco para receber outro ou ter seu dinheiro de volta.",
    },
    returning: {
      headline: () => "Voltando para nós",
      sentence: () => `O pacote está no caminho de volta. ${WE_CONTACT_YOU}`,
    },
    returned: {
      headline: () => "Voltou para nós",
      sentence: () => `O pacote já está conosco. ${WE_CONTACT_YOU}`,
    },
    problem: {
      headline: () => "Algo deu errado",
      sentence: (facts) => `${Carrier(facts)} informou um problema. Já estamos verificando.`,
    },
    carrier_cancelled: {
      headline: () => "Envio cancelado",
      sentence: (facts) => `${Carrier(facts)} cancelou o envio. ${WE_FIND_OUT}`,
    },
    expired: {
      headline: () => "Sem notícias há muito tempo",
      sentence: () => `A transportadora parou de informar. ${WE_FIND_OUT}`,
    },
    delivered: {
      headline: () => "Entregue",
      sentence: ({ when, place }) => {
        const details = [when && capital(when), place].filter(Boolean).join(", ");
        return details ? fullStop(details) : "O pacote foi entregue.";
      },
    },
    return_announced: {
      headline: () => "Devolução ainda não entregue à transportadora",
      sentence: () => "Ela aparece aqui assim que a transportadora fizer a leitura.",
    },
    return_moving: {
      headline: () => "Sua devolução está a caminho",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    return_arrived: {
      headline: () => "Sua devolução chegou",
      sentence: () => `Ela já está conosco. ${WE_CONTACT_YOU}`,
    },
    return_problem: {
      headline: () => "Algo deu errado com sua devolução",
      sentence: (facts) => `${Carrier(facts)} informou um problema. ${WE_FIND_OUT}`,
    },
  },
  order_situations: {
    unpaid: {
      headline: "Aguardando pagamento",
      sentence: "Recebemos seu pedido. Ele será enviado assim que for pago.",
    },
    preparing: {
      headline: "Em preparação",
      sentence: `Estamos preparando seu pedido. Assim que ele sair, você poderá acompanhá-lo aqui. ${NOTHING_TO_DO}`,
    },
    shipped_without_number: {
      headline: "A caminho",
      sentence: `Este envio não tem código de rastreio e por isso não pode ser acompanhado no caminho. ${NOTHING_TO_DO}`,
    },
    delivered_without_number: { headline: "Entregue", sentence: "Seu pedido chegou." },
    marked_delivered: {
      headline: "Entregue",
      sentence: "Marcamos seu pedido como entregue. A transportadora ainda não confirmou.",
    },
    returned: {
      headline: "Voltou para nós",
      sentence: `Seu pedido já está conosco. ${WE_CONTACT_YOU}`,
    },
    cancelled: { headline: "Cancelado", sentence: "Este pedido foi cancelado." },
  },
  arriving: {
    headline: ({ estimate }) => `Entrega prevista: ${estimate}`,
    sentence: ({ place }) =>
      `${fullStop(`A caminho${place ? `, última localização: ${place}` : ""}`)} ${NOTHING_TO_DO}`,
  },
  several: {
    arriving: (estimate) => `Entrega prevista: ${estimate}`,
    coming_today: (today, packages) =>
      today === packages
        ? `${All(packages)} chegam hoje`
        : `${today} de ${packages} pacotes ${plural(today, { one: "chega", other: "chegam" })} hoje`,
    delivered: (delivered, packages) =>
      `${delivered} de ${packages} pacotes ${plural(delivered, { one: "entregue", other: "entregues" })}`,
    all_delivered: (packages) => `${All(packages)} foram entregues`,
    last_one: (delivery) => `O último chegou. ${delivery}`,
    nothing_to_do: (packages) => `O envio está dividido em ${packages} pacotes. ${NOTHING_TO_DO}`,
    others_under_way: `Os outros ainda estão a caminho. ${NOTHING_TO_DO}`,
    other_one: (position, headline) => `${fullStop(`Pacote ${position}: ${headline}`)} ${NOTHING_TO_DO}`,
    about: (position, sentence) => `Pacote ${position}: ${sentence}`,
  },
  order_statuses: {
    pending: "Aguardando pagamento",
    paid: "Em preparação",
    partially_shipped: "Enviado em parte",
    shipped: "Enviado",
    partially_delivered: "Entregue em parte",
    delivered: "Entregue",
    returned: "Devolvido",
    cancelled: "Cancelado",
  },
  states: {
    loading: "Carregando seu pedido…",
    empty: {
      headline: "Não há nada para acompanhar aqui",
      sentence: "Não há nenhum pedido para mostrar. Quando você fizer um, poderá acompanhá-lo aqui.",
    },
  },
  more_to_ship: "O restante do seu pedido ainda não foi enviado.",
  part_delivered: "Parte do seu pedido foi entregue",
  milestones: {
    title: "Seu pedido",
    placed: "Realizado",
    paid: "Pago",
    packed: "Embalado",
    shipped: "Enviado",
    delivered: "Entregue",
  },
  steps: {
    label: "Andamento do seu pedido",
    done: "concluído",
    ordered: "Pedido",
    shipped: "Enviado",
    in_transit: "A caminho",
    out_for_delivery: "Em entrega",
    delivered: "Entregue",
    pickup: "Para retirar",
  },
  estimate: {
    label: "Entrega prevista",
    was: "Entrega prevista inicialmente",
    pending: "Ainda não há data de entrega. Ela aparece aqui assim que a transportadora informar.",
    window: (text) => text,
    day: (text) => text,
    until: (text) => `até ${text}`,
    from: (text) => `não antes de ${text}`,
  },
  packages: {
    title: (position, total) => `Pacote ${position} de ${total}`,
    only: "Pacote",
    return_only: "Devolução",
    return: (position, total) => `Devolução ${position} de ${total}`,
    returns: "O que você está devolvendo",
    number: "Código de rastreio",
    copy_number: "Copiar o código de rastreio",
    number_copied: "Código de rastreio copiado",
    items: "Conteúdo",
    quantity: (quantity, title) => `${quantity} × ${title}`,
  },
  timeline: {
    title: "O que aconteceu até agora",
    today: "Hoje",
    yesterday: "Ontem",
    undated: "Dia desconhecido",
    utc: (time) => `${time} UTC`,
    show_all: (events) => `Mostrar todos os ${events} eventos`,
    empty: "Ainda não há atualizações.",
    handed_over: (name) => `Repassado à transportadora ${name}`,
  },
  map: {
    way: (from, over, to) => `De: ${from}${over === null ? "" : `, via ${over}`}, até: ${to}`,
    more: (places) => plural(places, { one: "mais um lugar", other: `mais ${places} lugares` }),
    unnamed: "um lugar sem nome",
    start: (place) => `De: ${place}`,
    over: (places) => `Passando por: ${places}`,
    last_seen: (place) => `Última localização: ${place}`,
    arrived: (place) => `Entregue: ${place}`,
    country_only: (countries) => `Só se sabe o país: ${countries}`,
  },
  checked: (age) => `Verificado ${age}`,
  checked_now: "Verificado agora mesmo",
  carrier_page: {
    follow: (name) => `Acompanhar no site ${ofTheCarrier(name)}`,
    redirect: "lá você também pode alterar a entrega",
    see: (name) => `Ver no site ${ofTheCarrier(name)}`,
  },
  remedies: {
    carrier: (name) => `Abrir o site ${ofTheCarrier(name)}`,
    contact: "Fale conosco",
  },
  missing: {
    summary: "Consta como entregue, mas não recebi",
    steps: [
      "Olhe ao redor: caixa de correio, porta, garagem, atrás de uma lixeira ou de uma planta.",
      "Pergunte a quem mora com você, aos vizinhos e, se houver, na portaria.",
      "Veja o site da transportadora: muitas vezes ele mostra o local ou quem assinou.",
      "Espere até amanhã à noite: algumas transportadoras informam a entrega horas antes de fazê-la.",
    ],
    contact: (shop) => `Ainda nada? Fale com ${shop} e informe o número do seu pedido.`,
  },
  questions: (address) => `Dúvidas? ${address}`,
  questions_without_address: (shop) => fullStop(`Dúvidas? Fale com ${shop}`),
  link_ended: {
    headline: "Este link expirou ou está incompleto",
    sentence:
      "Abra-o de novo a partir da nossa última mensagem e confira se o link foi copiado inteiro. " +
      "Se não funcionar, fale conosco e informe o número do seu pedido.",
  },
  unavailable: {
    headline: "Esta página está em pausa",
    sentence: "No momento não podemos mostrar seu pedido. Tente de novo em alguns minutos.",
  },
  lookup: {
    headline: "Encontre seu pedido",
    sentence:
      "Veja onde ele está e quando chega. O link das nossas mensagens também leva até lá, a qualquer momento.",
    by_order: { title: "Com o número do pedido", submit: "Mostrar meu pedido" },
    by_number: {
      title: "Com um código de rastreio",
      note: "Mostra onde está este pacote, e nada do pedido a que ele pertence.",
      submit: "Mostrar o pacote",
    },
    fields: {
      order: { label: "Número do pedido", hint: "Está na nossa confirmação do pedido." },
      email: { label: "E-mail", hint: "O que você usou para fazer o pedido." },
      postal_code: { label: "CEP", hint: "O do endereço de entrega." },
      tracking_number: { label: "Código de rastreio", hint: "Está na nossa mensagem sobre o envio." },
    },
    one_of_both: "O e-mail ou o CEP: basta um dos dois. Com o CEP você vê menos detalhes.",
    title_of_problem: (problem) => `Problema: ${problem}`,
    missing: {
      headline: "Está faltando algo",
      order: "Digite o número do pedido.",
      email: "Digite o e-mail usado no pedido.",
      postal_code: "Digite o CEP do endereço de entrega.",
      email_or_postal_code: "Digite o e-mail ou o CEP.",
      tracking_number: "Digite o código de rastreio.",
    },
    order_not_found: {
      headline: "Não encontramos este pedido",
      sentence: "Confira cada dado: juntos, eles precisam corresponder a um mesmo pedido.",
    },
    package_not_found: {
      headline: "Não encontramos este pacote",
      sentence: "Confira o código. Se seu pedido acabou de ser enviado, tente mais tarde.",
    },
    too_many: {
      headline: "Muitas tentativas",
      sentence: (when) => `Tente de novo ${when}. O link das nossas mensagens funciona a qualquer momento.`,
    },
    unavailable: {
      headline: "Isto não está funcionando no momento",
      sentence: "Agora não podemos consultar nada. Tente de novo em alguns minutos.",
    },
    session_ended: {
      headline: "Procure seu pedido de novo, por favor",
      sentence: "Para sua segurança, o que você encontra aqui fica aberto só por pouco tempo.",
    },
    no_cookies: {
      headline: "Seu navegador não guarda o cookie desta página",
      sentence:
        "O pedido foi encontrado, mas é preciso um cookie para mostrá-lo. Permita cookies nesta página e procure de novo, ou abra o link de uma das nossas mensagens: ele não precisa de nenhum.",
    },
    after_link_ended:
      "Abra-o de novo a partir da nossa última mensagem e confira se o link foi copiado inteiro. " +
      "Ou procure seu pedido aqui.",
    reduced_note: "O conteúdo só é mostrado a quem sabe o e-mail do pedido.",
    package_note: "Os lugares são mostrados por cidade. O conteúdo só aparece com o pedido.",
    scans: {
      pending: "Registrado",
      info_received: "Informado à transportadora",
      in_transit: "Lido no caminho",
      out_for_delivery: "Saiu para entrega",
      available_for_pickup: "Pronto para retirada",
      failed_attempt: "Tentativa de entrega",
      delivered: "Entregue",
      exception: "Problema informado",
      expired: "Sem notícias há muito tempo",
      customs: "Na alfândega",
      delayed: "Atrasado",
      returning: "No caminho de volta",
      returned: "De volta ao remetente",
      unknown: "Lido",
    },
  },
};
