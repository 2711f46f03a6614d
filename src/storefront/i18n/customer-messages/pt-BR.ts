import type { CustomerMessageTexts } from "./texts";

// Brazilian, with "você".

const upTo = (limit: number) => `No máximo ${limit} caracteres.`;

export const ptBR: CustomerMessageTexts = {
  instructions: {
    title: "Instruções de entrega",
    standing:
      "Já recebemos suas instruções. Para sua segurança, elas não aparecem aqui; se você enviar outras, elas as substituem.",
    waiting:
      "Enviamos um link para o e-mail deste pedido. " +
      "As instruções passam a valer assim que forem confirmadas por esse link.",
    label: "O que deve ser feito com o pacote?",
    hint: (limit) => `Por exemplo: “Atrás da garagem, por favor.” ${upTo(limit)}`,
    readers: (shop, carrier) =>
      `${shop} lê as instruções. ${carrier ?? "A transportadora"} só as recebe se aceitar instruções nossas, ` +
      "e não promete segui-las.",
    shop_reads: (shop) =>
      `Só ${shop} lê as instruções; daqui elas não chegam à transportadora. Não é possível prometer nada.`,
    how: "Enviamos um link para o e-mail deste pedido. O que você escrever só vale depois de confirmado por esse link.",
    submit: "Receber o link",
  },
  rating: {
    title: "Como foi a entrega?",
    legend: "Sua avaliação",
    values: ["Muito ruim", "Ruim", "Razoável", "Boa", "Muito boa"],
    comment: "Comentário (opcional)",
    hint: (limit, shop) => `${upTo(limit)} ${shop} lê o comentário; ele não volta a aparecer aqui.`,
    keeps_comment: "Deixe em branco para manter seu comentário anterior.",
    submit: "Enviar a avaliação",
    given: (rating) => `Sua avaliação: ${rating} de 5. Agradecemos!`,
    change: "Alterar",
  },
  not_received: {
    title: "Ainda nada?",
    label: "Mensagem (opcional)",
    hint: (limit) => `Onde você procurou ou a quem perguntou. ${upTo(limit)}`,
    submit: (shop) => `Avisar a ${shop} que o pacote não chegou`,
    reported: (shop) => `Você já avisou a ${shop} que o pacote não chegou. Alguém está cuidando disso.`,
    add: "Adicionar uma mensagem",
  },
  too_long: (limit) => `O texto é longo demais: no máximo ${limit} caracteres.`,
  problems: {
    text_missing: "Escreva o que deve ser feito com o pacote.",
    text_with_address: "Por favor, não inclua endereços de sites.",
    rating_missing: "Escolha uma nota de 1 a 5.",
    instructions_off: "Instruções de entrega não são aceitas aqui.",
    instructions_too_late:
      "É tarde demais para instruções: o pacote já saiu para entrega ou já chegou. Em vez disso, fale conosco.",
    instructions_too_many: "Você atingiu o limite de hoje. Tente de novo amanhã ou fale conosco.",
    confirmation_impossible:
      "Este pedido não tem um e-mail para onde enviar um link. Em vez disso, fale conosco.",
    ratings_off: "Avaliações não são aceitas aqui.",
    rating_too_early: "Você poderá avaliar a entrega quando todo o seu pedido tiver chegado.",
    rating_closed: "Já se passaram mais de 30 dias: a avaliação fica como está.",
    rating_too_many: "A avaliação já foi alterada várias vezes e fica como está.",
    package_unknown: "Este pacote não faz mais parte do pedido.",
    package_not_delivered: "Este pacote não consta como entregue; ele ainda está a caminho.",
    report_too_many: "Já sabemos disso. Fale conosco se quiser acrescentar algo.",
  },
  confirm: {
    ask: {
      headline: "Confirme as instruções de entrega",
      sentence: "Elas estão no e-mail que trouxe você até aqui. Passam a valer assim que você as confirmar.",
      submit: "Confirmar as instruções",
    },
    done: {
      headline: "Recebemos suas instruções de entrega",
      sentence: "Agradecemos. Elas já estão valendo.",
    },
    ended: {
      headline: "Este link expirou",
      sentence:
        "As instruções podem ser confirmadas durante 24 horas, e só as mais recentes. " +
        "Escreva-as de novo na página do seu pedido.",
    },
    too_late: {
      headline: "É tarde demais para instruções",
      sentence: "O pacote já saiu para entrega ou já chegou. Fale conosco se algo não estiver certo.",
    },
    follow: "Acompanhar o pedido",
  },
};
