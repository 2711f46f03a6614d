import type { CustomerMessageTexts } from "./texts";

// With "je", as most shops write.

const upTo = (limit: number) => `Maximaal ${limit} tekens.`;

export const nl: CustomerMessageTexts = {
  instructions: {
    title: "Bezorginstructies",
    standing:
      "We hebben je bezorginstructies ontvangen. Voor je veiligheid tonen we ze hier niet; nieuwe vervangen ze.",
    waiting:
      "We hebben een link gestuurd naar het e-mailadres van deze bestelling. " +
      "De instructies gelden zodra ze met die link zijn bevestigd.",
    label: "Wat moet er met het pakket gebeuren?",
    hint: (limit) => `Bijvoorbeeld: ‘Achter de garage, graag.’ ${upTo(limit)}`,
    readers: (shop, carrier) =>
      `${shop} leest de instructies. ${carrier ?? "De bezorgdienst"} krijgt ze alleen als die instructies van ons aanneemt, ` +
      "en belooft niet om ze op te volgen.",
    shop_reads: (shop) =>
      `Alleen ${shop} leest de instructies; de bezorgdienst krijgt ze hiervandaan niet. Er kan niets worden beloofd.`,
    how: "We sturen een link naar het e-mailadres van deze bestelling. Wat je schrijft, geldt pas als het met die link is bevestigd.",
    submit: "Stuur mij de link",
  },
  rating: {
    title: "Hoe was de bezorging?",
    legend: "Je beoordeling",
    values: ["Heel slecht", "Slecht", "Redelijk", "Goed", "Heel goed"],
    comment: "Opmerking (optioneel)",
    hint: (limit, shop) => `${upTo(limit)} ${shop} leest je opmerking; hier is die daarna niet meer te zien.`,
    keeps_comment: "Laat het veld leeg om je vorige opmerking te behouden.",
    submit: "Verstuur de beoordeling",
    given: (rating) => `Je beoordeling: ${rating} van de 5. Bedankt!`,
    change: "Wijzigen",
  },
  not_received: {
    title: "Nog steeds niets?",
    label: "Bericht (optioneel)",
    hint: (limit) => `Waar je hebt gekeken, of aan wie je het hebt gevraagd. ${upTo(limit)}`,
    submit: (shop) => `Laat ${shop} weten dat het er niet is`,
    reported: (shop) => `Je hebt ${shop} laten weten dat het er niet is. Iemand zoekt het uit.`,
    add: "Voeg een bericht toe",
  },
  too_long: (limit) => `Dat is te lang: maximaal ${limit} tekens.`,
  problems: {
    text_missing: "Schrijf wat er met het pakket moet gebeuren.",
    text_with_address: "Laat het webadres alsjeblieft weg.",
    rating_missing: "Kies een beoordeling van 1 tot en met 5.",
    instructions_off: "Bezorginstructies zijn hier niet mogelijk.",
    instructions_too_late:
      "Het is te laat voor instructies: het pakket wordt al bezorgd of is er al. Neem liever contact met ons op.",
    instructions_too_many:
      "Je hebt het maximum voor vandaag bereikt. Probeer het morgen opnieuw of neem contact met ons op.",
    confirmation_impossible:
      "Bij deze bestelling staat geen e-mailadres om een link naartoe te sturen. Neem liever contact met ons op.",
    ratings_off: "Beoordelingen zijn hier niet mogelijk.",
    rating_too_early: "Je kunt de bezorging beoordelen zodra je hele bestelling er is.",
    rating_closed: "Dat is meer dan 30 dagen geleden: de beoordeling blijft zoals die is.",
    rating_too_many: "De beoordeling is al een paar keer gewijzigd en blijft zoals die is.",
    package_unknown: "Dit pakket hoort niet meer bij de bestelling.",
    package_not_delivered: "Dit pakket is nog niet als bezorgd gemeld; het is onderweg.",
    report_too_many: "We weten ervan. Neem contact met ons op als je iets wilt toevoegen.",
  },
  confirm: {
    ask: {
      headline: "Bevestig de bezorginstructies",
      sentence: "Ze staan in de e-mail met de link naar deze pagina. Ze gelden zodra je ze bevestigt.",
      submit: "Bevestig de instructies",
    },
    done: {
      headline: "We hebben je bezorginstructies ontvangen",
      sentence: "Bedankt. Ze gelden vanaf nu.",
    },
    ended: {
      headline: "Deze link is verlopen",
      sentence:
        "Instructies kun je 24 uur lang bevestigen, en alleen de nieuwste. " +
        "Schrijf ze nog eens op de pagina van je bestelling.",
    },
    too_late: {
      headline: "Het is te laat voor instructies",
      sentence: "Het pakket wordt al bezorgd of is er al. Klopt er iets niet? Neem contact met ons op.",
    },
    follow: "Volg je bestelling",
  },
};
