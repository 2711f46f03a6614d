import { fullStop } from "../../../i18n/full-stop";
import type { AskingTexts } from "./texts";

export const de: AskingTexts = {
  mails: {
    confirm_instructions: {
      subject: ({ order }) => `Bitte bestätigen: Zustellwunsch für Bestellung ${order}`,
      preheader: () => "Er gilt erst, wenn Sie ihn bestätigt haben.",
      headline: ({ order }) => `Zustellwunsch für Bestellung ${order}`,
      sentence: () =>
        "Jemand mit dem Link zur Sendungsverfolgung hat aufgeschrieben, was mit den Paketen dieser Bestellung geschehen soll. " +
        "Das gilt nur, wenn Sie es innerhalb von 24 Stunden bestätigen. Waren Sie das nicht, müssen Sie nichts tun.",
      button: "Zustellwunsch bestätigen",
    },
    rate_delivery: {
      subject: ({ order }) => `Wie war die Lieferung der Bestellung ${order}?`,
      preheader: () => "Eins bis fünf, gern mit Kommentar.",
      headline: () => "Wie war die Lieferung?",
      sentence: ({ order, shop }) =>
        `Ihre Bestellung ${order} ist angekommen. ${fullStop(`Sagen Sie uns, wie die Lieferung war; das hilft ${shop}`)} ` +
        "Falls etwas fehlt, sagen Sie es auf derselben Seite.",
      button: "Lieferung bewerten",
    },
  },
  written: "Das wurde geschrieben",
};
