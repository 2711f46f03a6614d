import { fullStop } from "../../../i18n/full-stop";
import type { AskingTexts } from "./texts";

// Second person, without forms that would have to know whether a man or a woman reads. The shop's name is never
// declined: it follows a noun that carries case and gender.

export const pl: AskingTexts = {
  mails: {
    confirm_instructions: {
      subject: ({ order }) => `Prosimy o potwierdzenie: instrukcje dotyczące dostawy zamówienia ${order}`,
      preheader: () => "Zaczną obowiązywać dopiero po potwierdzeniu.",
      headline: ({ order }) => `Instrukcje dotyczące dostawy zamówienia ${order}`,
      sentence: () =>
        "Ktoś, kto ma link do śledzenia tego zamówienia, napisał, co zrobić z paczkami. " +
        "Będzie to obowiązywać tylko po potwierdzeniu w ciągu 24 godzin. Jeśli to nie Ty, nie musisz nic robić.",
      button: "Potwierdź instrukcje",
    },
    rate_delivery: {
      subject: ({ order }) => `Jak przebiegła dostawa zamówienia ${order}?`,
      preheader: () => "Od jednego do pięciu, z komentarzem, jeśli chcesz.",
      headline: () => "Jak przebiegła dostawa?",
      sentence: ({ order, shop }) =>
        `Twoje zamówienie ${order} dotarło. ` +
        `${fullStop(`Powiedz nam, jak przebiegła dostawa; pomoże to sklepowi ${shop}`)} ` +
        "Jeśli czegoś brakuje, napisz o tym na tej samej stronie.",
      button: "Oceń dostawę",
    },
  },
  written: "Co napisano",
};
