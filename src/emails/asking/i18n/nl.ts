import type { AskingTexts } from "./texts";

// With "je", as most shops write.

export const nl: AskingTexts = {
  mails: {
    confirm_instructions: {
      subject: ({ order }) => `Even bevestigen: bezorginstructies voor bestelling ${order}`,
      preheader: () => "Ze gelden pas als je ze hebt bevestigd.",
      headline: ({ order }) => `Bezorginstructies voor bestelling ${order}`,
      sentence: () =>
        "Iemand die de link heeft om deze bestelling te volgen, heeft opgeschreven wat er met de pakketten moet gebeuren. " +
        "Dat geldt alleen als je het binnen 24 uur bevestigt. Was jij dat niet? Dan hoef je niets te doen.",
      button: "Bevestig de instructies",
    },
    rate_delivery: {
      subject: ({ order }) => `Hoe was de bezorging van bestelling ${order}?`,
      preheader: () => "Van één tot vijf, met een opmerking als je wilt.",
      headline: () => "Hoe was de bezorging?",
      sentence: ({ order, shop }) =>
        `Je bestelling ${order} is aangekomen. Vertel ons hoe de bezorging was; daar help je ${shop} mee. ` +
        "Ontbreekt er iets? Laat het weten op dezelfde pagina.",
      button: "Beoordeel de bezorging",
    },
  },
  written: "Wat er is geschreven",
};
