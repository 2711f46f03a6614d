import type { CustomerMessageTexts } from "./texts";

export const de: CustomerMessageTexts = {
  instructions: {
    title: "Zustellwunsch",
    standing:
      "Ihr Zustellwunsch liegt uns vor. Zu Ihrer Sicherheit steht er hier nicht; ein neuer ersetzt ihn.",
    waiting:
      "Wir haben einen Link an die E-Mail-Adresse dieser Bestellung geschickt. Der Zustellwunsch gilt, sobald er dort bestätigt ist.",
    label: "Was soll mit dem Paket geschehen?",
    hint: (limit) => `Zum Beispiel: „Bitte hinter die Garage.“ Höchstens ${limit} Zeichen.`,
    readers: (shop, carrier) =>
      `${shop} liest das. ${carrier ?? "Der Paketdienst"} bekommt es nur, falls er Wünsche von uns annimmt; ` +
      "er verspricht nicht, sie zu erfüllen.",
    shop_reads: (shop) =>
      `Das liest nur ${shop}; der Paketdienst erfährt es von hier aus nicht. Versprechen lässt sich nichts.`,
    how: "Wir schicken einen Link an die E-Mail-Adresse dieser Bestellung. Was Sie schreiben, gilt erst, wenn es dort bestätigt ist.",
    submit: "Link schicken",
  },
  rating: {
    title: "Wie war die Lieferung?",
    legend: "Ihre Bewertung",
    values: ["Sehr schlecht", "Schlecht", "In Ordnung", "Gut", "Sehr gut"],
    comment: "Kommentar (freiwillig)",
    hint: (limit, shop) =>
      `Höchstens ${limit} Zeichen. ${shop} liest ihn; hier wird er nicht wieder gezeigt.`,
    keeps_comment: "Lassen Sie das Feld leer, dann bleibt Ihr bisheriger Kommentar.",
    submit: "Bewertung abschicken",
    given: (rating) => `Sie haben ${rating} von 5 gegeben. Vielen Dank!`,
    change: "Ändern",
  },
  not_received: {
    title: "Immer noch nichts?",
    label: "Nachricht (freiwillig)",
    hint: (limit) => `Wo Sie nachgesehen oder wen Sie gefragt haben. Höchstens ${limit} Zeichen.`,
    submit: (shop) => `${shop} mitteilen, dass es nicht da ist`,
    reported: (shop) => `Sie haben ${shop} mitgeteilt, dass es nicht da ist. Jemand kümmert sich darum.`,
    add: "Nachricht hinzufügen",
  },
  too_long: (limit) => `Das ist zu lang: höchstens ${limit} Zeichen.`,
  problems: {
    text_missing: "Schreiben Sie, was mit dem Paket geschehen soll.",
    text_with_address: "Bitte lassen Sie die Internetadresse weg.",
    rating_missing: "Wählen Sie eine Bewertung von 1 bis 5.",
    instructions_off: "Zustellwünsche werden hier nicht angenommen.",
    instructions_too_late:
      "Für einen Zustellwunsch ist es zu spät: Das Paket wird schon zugestellt oder ist angekommen. Schreiben Sie uns stattdessen.",
    instructions_too_many:
      "Das war für heute oft genug. Versuchen Sie es morgen wieder oder schreiben Sie uns.",
    confirmation_impossible:
      "Zu dieser Bestellung gibt es keine E-Mail-Adresse, an die wir einen Link schicken könnten. Schreiben Sie uns stattdessen.",
    ratings_off: "Bewertungen werden hier nicht angenommen.",
    rating_too_early: "Sie können die Lieferung bewerten, sobald alles angekommen ist.",
    rating_closed: "Das ist mehr als 30 Tage her: Die Bewertung bleibt, wie sie ist.",
    rating_too_many: "Die Bewertung wurde oft genug geändert und bleibt, wie sie ist.",
    package_unknown: "Dieses Paket gehört nicht mehr zur Bestellung.",
    package_not_delivered: "Dieses Paket ist nicht als zugestellt gemeldet; es ist noch unterwegs.",
    report_too_many: "Wir wissen davon. Schreiben Sie uns, um etwas zu ergänzen.",
  },
  confirm: {
    ask: {
      headline: "Zustellwunsch bestätigen",
      sentence: "Er steht in der E-Mail, die Sie hierher geführt hat. Er gilt, sobald Sie ihn bestätigen.",
      submit: "Zustellwunsch bestätigen",
    },
    done: { headline: "Ihr Zustellwunsch liegt uns vor", sentence: "Vielen Dank. Er gilt ab jetzt." },
    ended: {
      headline: "Dieser Link ist abgelaufen",
      sentence:
        "Zustellwünsche können 24 Stunden lang bestätigt werden, und nur der neueste. Schreiben Sie ihn auf der Seite Ihrer Bestellung noch einmal.",
    },
    too_late: {
      headline: "Für einen Zustellwunsch ist es zu spät",
      sentence:
        "Das Paket wird schon zugestellt oder ist angekommen. Schreiben Sie uns, wenn etwas nicht stimmt.",
    },
    follow: "Bestellung verfolgen",
  },
};
