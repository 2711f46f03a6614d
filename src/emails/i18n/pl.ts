import { fullStop } from "../../i18n/full-stop";
import { pluralIn } from "../../i18n/plural";
import { type EmailTexts, type Facts, several } from "./texts";

// Second person, without forms that would have to know whether a man or a woman reads. Names from outside are never
// declined: they follow a noun ("przewoźnik UPS", "kurier UPS") that carries case and gender, or a colon.

const plural = pluralIn("pl");

/** After a noun: "od przewoźnika UPS". */
const named = (facts: Facts) => (facts.carrier ? ` ${facts.carrier}` : "");
const It = (facts: Facts) =>
  several(facts) ? `Jedna z paczek zamówienia ${facts.order}` : `Paczka z zamówienia ${facts.order}`;
const it = (facts: Facts) =>
  several(facts) ? `jedna z paczek zamówienia ${facts.order}` : `paczka z zamówienia ${facts.order}`;
const packages = (count: number) =>
  `${count} ${plural(count, { one: "paczkę", few: "paczki", many: "paczek", other: "paczki" })}`;

const NOTHING_TO_DO = "Nie musisz nic robić.";
const BRING_AN_ID = "Zabierz ze sobą dokument tożsamości. Paczka czeka tylko kilka dni.";
const TAKE_IT_IN = "Zadbaj o to, aby ktoś mógł ją odebrać.";
const triesTomorrow = (facts: Facts) =>
  `Przewoźnik${named(facts)} zwykle ponawia próbę w następnym dniu roboczym.`;
const triesAgain = (facts: Facts) =>
  `Przewoźnik${named(facts)} zwykle ponawia próbę w następnym dniu roboczym ` +
  "albo zostawia awizo z adresem punktu odbioru.";

function shippedHeadline(facts: Facts): string {
  return facts.more_to_ship
    ? `Część Twojego zamówienia ${facts.order} jest w drodze`
    : `Twoje zamówienie ${facts.order} jest w drodze`;
}

function comingToday(facts: Facts): string {
  return several(facts)
    ? `Dostawa dzisiaj: jedna z paczek zamówienia ${facts.order}`
    : `Dostawa dzisiaj: Twoje zamówienie ${facts.order}`;
}

function delivery(facts: Facts): string {
  const details = [facts.when, facts.place].filter(Boolean).join(", ");
  return details ? fullStop(`Doręczono: ${details}`) : "Paczka została doręczona.";
}

const firstScan = (facts: Facts) =>
  facts.scanned ? "" : " Pierwsza informacja pojawia się zwykle w ciągu jednego dnia od wysłania.";
const moreToCome = (facts: Facts) => (facts.more_to_ship ? " Napiszemy ponownie, gdy wyślemy resztę." : "");

export const pl: EmailTexts = {
  colon: ": ",
  situations: {
    shipped: {
      subject: shippedHeadline,
      preheader: (facts) =>
        facts.estimate
          ? `${fullStop(`Przewidywana dostawa: ${facts.estimate}`)} ${NOTHING_TO_DO}`
          : `Wysłaliśmy ${several(facts) ? packages(facts.packages) : "Twoją paczkę"}. ${NOTHING_TO_DO}`,
      headline: shippedHeadline,
      sentence: (facts) =>
        (several(facts)
          ? `Przesyłka składa się z ${facts.packages} paczek. `
          : `Dostawą zajmuje się przewoźnik${named(facts)}. `) +
        NOTHING_TO_DO +
        firstScan(facts) +
        moreToCome(facts),
    },
    shipped_without_number: {
      subject: shippedHeadline,
      preheader: () => "Przesyłka została wysłana. Nie ma numeru, po którym można ją śledzić.",
      headline: shippedHeadline,
      sentence: (facts) =>
        "Przesyłka została wysłana. Nie ma numeru, więc nie można śledzić jej po drodze. " +
        NOTHING_TO_DO +
        moreToCome(facts),
    },
    out_for_delivery: {
      subject: comingToday,
      preheader: (facts) => `Kurier${named(facts)} jedzie już z paczką. ${TAKE_IT_IN}`,
      headline: comingToday,
      sentence: () => `Kurier jedzie już z paczką i dostarczy ją dzisiaj. ${TAKE_IT_IN}`,
    },
    available_for_pickup: {
      subject: (facts) =>
        facts.place ? `${It(facts)} czeka: ${facts.place}` : `${It(facts)} czeka na odbiór`,
      preheader: () => BRING_AN_ID,
      headline: (facts) => `${It(facts)} czeka na odbiór`,
      sentence: (facts) =>
        `${
          facts.place
            ? fullStop(`Miejsce odbioru: ${facts.place}`)
            : `Odbierz ją w punkcie wskazanym przez przewoźnika${named(facts)}.`
        } ${BRING_AN_ID}`,
    },
    nobody_in: {
      subject: (facts) => `Nikogo nie zastano: ${it(facts)} nie została doręczona`,
      preheader: triesTomorrow,
      headline: (facts) => `Nikogo nie zastano: ${it(facts)} nie została doręczona`,
      sentence: triesAgain,
    },
    attempt_failed: {
      subject: (facts) => `${It(facts)} nie została jeszcze doręczona`,
      preheader: triesTomorrow,
      headline: (facts) => `${It(facts)} nie została jeszcze doręczona`,
      sentence: triesAgain,
    },
    bad_address: {
      subject: (facts) => `Potrzebujemy Twojej pomocy: nie znaleziono adresu zamówienia ${facts.order}`,
      preheader: () => "Wyślij nam jeszcze dziś poprawny adres.",
      headline: (facts) => `Problem z adresem: ${it(facts)}`,
      sentence: (facts) =>
        `Przewoźnik${named(facts)} nie mógł znaleźć adresu. Wyślij nam jeszcze dziś pełny adres.`,
    },
    customs_needs_recipient: {
      subject: (facts) =>
        `Potrzebujemy Twojej pomocy: urząd celny czeka na odpowiedź (zamówienie ${facts.order})`,
      preheader: () => "Bez Twojej odpowiedzi paczka zostanie odesłana.",
      headline: (facts) => `Urząd celny czeka na Twoją odpowiedź: ${it(facts)}`,
      sentence: (facts) =>
        `Odpowiedz na wiadomość od urzędu celnego lub od przewoźnika${named(facts)}. ` +
        "W przeciwnym razie paczka zostanie odesłana.",
    },
    refused: {
      subject: (facts) => `${It(facts)} nie została przyjęta`,
      preheader: () => "Paczka wraca do nas. Jeśli to pomyłka, napisz do nas.",
      headline: (facts) => `${It(facts)} nie została przyjęta`,
      sentence: () => "Odmówiono przyjęcia paczki i wraca ona do nas. Jeśli to pomyłka, napisz do nas.",
    },
    returning: {
      subject: (facts) => `${It(facts)} wraca do nas`,
      preheader: () => "Nie musisz nic robić, odezwiemy się do Ciebie.",
      headline: (facts) => `${It(facts)} wraca do nas`,
      sentence: () => "Paczka jest w drodze powrotnej. Odezwiemy się do Ciebie.",
    },
    returned: {
      subject: (facts) => `${It(facts)} wróciła do nas`,
      preheader: () => "Nie musisz nic robić, odezwiemy się do Ciebie.",
      headline: (facts) => `${It(facts)} wróciła do nas`,
      sentence: () => "Paczka jest z powrotem u nas. Odezwiemy się do Ciebie.",
    },
    damaged: {
      subject: (facts) => `${It(facts)} została uszkodzona w drodze`,
      preheader: () => "Przykro nam. Napisz do nas, a znajdziemy rozwiązanie.",
      headline: (facts) => `${It(facts)} została uszkodzona w drodze`,
      sentence: () => "Przykro nam. Napisz do nas, a znajdziemy rozwiązanie.",
    },
    lost: {
      subject: (facts) => `${It(facts)} zaginęła w drodze`,
      preheader: () => "Napisz do nas: wyślemy nową paczkę lub zwrócimy pieniądze.",
      headline: (facts) => `${It(facts)} zaginęła w drodze`,
      sentence: (facts) =>
        `Przykro nam: przewoźnik${named(facts)} zgubił paczkę. ` +
        "Napisz do nas: wyślemy nową paczkę lub zwrócimy pieniądze.",
    },
    problem: {
      subject: (facts) => `Problem z przesyłką: ${it(facts)}`,
      preheader: () => "Zajmujemy się tym.",
      headline: (facts) => `Problem z przesyłką: ${it(facts)}`,
      sentence: (facts) => `Przewoźnik${named(facts)} zgłasza problem. Zajmujemy się tym.`,
    },
    delivered: {
      subject: (facts) => `Doręczono: zamówienie ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `Twoje zamówienie ${facts.order} zostało doręczone`,
      sentence: (facts) =>
        `${delivery(facts)} Jeśli nie możesz znaleźć paczki, zapytaj najpierw sąsiadów, a potem nas.`,
    },
    delivered_in_part: {
      subject: (facts) =>
        `Doręczono ${facts.delivered} z ${facts.packages} paczek: zamówienie ${facts.order}`,
      preheader: () => "Reszta jest jeszcze w drodze.",
      headline: (facts) =>
        `${plural(facts.delivered, { one: "Dotarła", few: "Dotarły", many: "Dotarło", other: "Dotarło" })} ` +
        `${facts.delivered} z ${facts.packages} paczek: zamówienie ${facts.order}`,
      sentence: (facts) =>
        `${delivery(facts)} Reszta zamówienia jest jeszcze w drodze. ` +
        "Jeśli nie możesz znaleźć tej paczki, zapytaj najpierw sąsiadów, a potem nas.",
    },
    delivered_all: {
      subject: (facts) =>
        `Doręczono ${facts.packages === 2 ? "obie paczki" : `wszystkie ${packages(facts.packages)}`} ` +
        `zamówienia ${facts.order}`,
      preheader: (facts) => `Dotarła ostatnia paczka. ${delivery(facts)}`,
      headline: (facts) =>
        facts.packages === 2
          ? `Obie paczki zamówienia ${facts.order} już dotarły`
          : `Wszystkie paczki zamówienia ${facts.order} już dotarły (${facts.packages} z ${facts.packages})`,
      sentence: (facts) =>
        `Dotarła ostatnia paczka. ${delivery(facts)} ` +
        "Jeśli nie możesz którejś znaleźć, zapytaj najpierw sąsiadów, a potem nas.",
    },
    part_delivered: {
      subject: (facts) => `Doręczono część Twojego zamówienia ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `Część Twojego zamówienia ${facts.order} już dotarła`,
      sentence: (facts) =>
        `${delivery(facts)}${moreToCome(facts) || " Reszta zamówienia jest jeszcze w drodze."} ` +
        "Jeśli nie możesz znaleźć paczki, zapytaj najpierw sąsiadów, a potem nas.",
    },
  },
  status: {
    pending: "W przygotowaniu",
    info_received: "Wkrótce u przewoźnika",
    in_transit: "W drodze",
    out_for_delivery: "Dostawa dzisiaj",
    available_for_pickup: "Czeka na odbiór",
    failed_attempt: "Jeszcze niedoręczona",
    delivered: "Doręczona",
    exception: "Wymaga uwagi",
    expired: "Od dawna brak informacji",
  },
  estimate: {
    window: (text) => text,
    day: (text) => text,
    until: (text) => `najpóźniej ${text}`,
    from: (text) => `najwcześniej ${text}`,
  },
  labels: {
    estimated_delivery: "Przewidywana dostawa",
    items: "Zawartość",
    tracking_number: "Numer przesyłki",
    latest: "Ostatnia informacja",
    other_packages: "Pozostałe paczki",
    quantity: (quantity, title) => `${quantity} × ${title}`,
    package_position: (position, total) => `Paczka ${position} z ${total}`,
    package: "Paczka",
    follow_order: "Śledź zamówienie",
    see_details: "Zobacz szczegóły",
    follow_at_carrier: (name) => `Śledź u przewoźnika${name ? ` ${name}` : ""}`,
    questions: (address) => `Masz pytania? ${address}`,
    questions_without_address: (shop) => fullStop(`Masz pytania? Skontaktuj się ze sklepem ${shop}`),
    why: (order, shop) => fullStop(`Ta wiadomość dotyczy Twojego zamówienia ${order} w sklepie ${shop}`),
    utc: (time) => `${time} UTC`,
  },
};
