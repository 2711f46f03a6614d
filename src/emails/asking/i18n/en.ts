import { fullStop } from "../../../i18n/full-stop";
import type { AskingTexts } from "./texts";

export const en: AskingTexts = {
  mails: {
    confirm_instructions: {
      subject: ({ order }) => `Please confirm: delivery instructions for order ${order}`,
      preheader: () => "They count only once you have confirmed them.",
      headline: ({ order }) => `Delivery instructions for order ${order}`,
      sentence: () =>
        "Somebody who has the tracking link of this order has written what is to be done with its packages. " +
        "It counts only if you confirm it within 24 hours. If that was not you, do nothing.",
      button: "Confirm the instructions",
    },
    rate_delivery: {
      subject: ({ order }) => `How was the delivery of order ${order}?`,
      preheader: () => "One to five, and a comment if you like.",
      headline: () => "How was the delivery?",
      sentence: ({ order, shop }) =>
        `Your order ${order} has arrived. ${fullStop(`Tell us how the delivery was; it helps ${shop}`)} ` +
        "If something is missing, say so on the same page.",
      button: "Rate the delivery",
    },
  },
  written: "What was written",
};
