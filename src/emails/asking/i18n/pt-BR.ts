import { fullStop } from "../../../i18n/full-stop";
import type { AskingTexts } from "./texts";

// Brazilian, with "você".

export const ptBR: AskingTexts = {
  mails: {
    confirm_instructions: {
      subject: ({ order }) => `Por favor, confirme: instruções de entrega do pedido ${order}`,
      preheader: () => "Elas só valem depois que você confirmar.",
      headline: ({ order }) => `Instruções de entrega do pedido ${order}`,
      sentence: () =>
        "Alguém que tem o link de rastreio deste pedido escreveu o que deve ser feito com os pacotes. " +
        "Isso só vale se você confirmar em até 24 horas. Se não foi você, não precisa fazer nada.",
      button: "Confirmar as instruções",
    },
    rate_delivery: {
      subject: ({ order }) => `Como foi a entrega do pedido ${order}?`,
      preheader: () => "De um a cinco, e um comentário se quiser.",
      headline: () => "Como foi a entrega?",
      sentence: ({ order, shop }) =>
        `Seu pedido ${order} chegou. ${fullStop(`Conte como foi a entrega; isso ajuda ${shop}`)} ` +
        "Se faltar alguma coisa, avise na mesma página.",
      button: "Avaliar a entrega",
    },
  },
  written: "O que foi escrito",
};
