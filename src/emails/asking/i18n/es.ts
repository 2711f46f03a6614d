import { fullStop } from "../../../i18n/full-stop";
import type { AskingTexts } from "./texts";

// Tuteo, as most shops write. Words that are understood on both sides of the Atlantic.

export const es: AskingTexts = {
  mails: {
    confirm_instructions: {
      subject: ({ order }) => `Confirma, por favor: instrucciones de entrega del pedido ${order}`,
      preheader: () => "Solo valdrán cuando las hayas confirmado.",
      headline: ({ order }) => `Instrucciones de entrega del pedido ${order}`,
      sentence: () =>
        "Alguien que tiene el enlace de seguimiento de este pedido ha escrito qué hay que hacer con los paquetes. " +
        "Solo valdrá si lo confirmas en un plazo de 24 horas. Si no has sido tú, no tienes que hacer nada.",
      button: "Confirmar las instrucciones",
    },
    rate_delivery: {
      subject: ({ order }) => `¿Qué tal fue la entrega del pedido ${order}?`,
      preheader: () => "Del uno al cinco, y un comentario si quieres.",
      headline: () => "¿Qué tal fue la entrega?",
      sentence: ({ order, shop }) =>
        `Tu pedido ${order} ha llegado. ` +
        `${fullStop(`Cuéntanos qué tal fue la entrega; así ayudas a ${shop}`)} ` +
        "Si falta algo, dilo en la misma página.",
      button: "Valorar la entrega",
    },
  },
  written: "Lo que se ha escrito",
};
