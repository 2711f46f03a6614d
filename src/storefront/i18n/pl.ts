import { capital } from "../../i18n/capital";
import { fullStop } from "../../i18n/full-stop";
import { LANGUAGES } from "../../i18n/languages";
import { orderNumber } from "../../i18n/order-number";
import { pluralIn } from "../../i18n/plural";
import type { Facts, StorefrontTexts } from "./texts";

// Second person, without forms that would have to know whether a man or a woman reads. Names from outside are never
// declined: they follow a noun ("przewoźnik UPS") that carries case and gender, or a colon.

const plural = pluralIn("pl");

/** After a noun: "od przewoźnika UPS". */
const named = (carrier: string | null) => (carrier ? ` ${carrier}` : "");

const NOTHING_TO_DO = "Nie musisz nic robić.";
const BRING_AN_ID = "Zabierz ze sobą dokument tożsamości. Paczka czeka tylko kilka dni.";
const WE_WATCH = "Trzymamy rękę na pulsie.";
const WE_CONTACT_YOU = "Odezwiemy się do Ciebie.";
const WE_FIND_OUT = "Napisz do nas, a sprawdzimy, co się stało.";
const tries = ({ carrier }: Facts) =>
  `Przewoźnik${named(carrier)} zwykle ponawia próbę w następnym dniu roboczym ` +
  "albo zostawia awizo z adresem punktu odbioru.";
const lastSeen = ({ place }: Facts) => (place ? `${fullStop(`Ostatnio widziana: ${place}`)} ` : "");

export const pl: StorefrontTexts = {
  ...LANGUAGES.pl,
  language: "Język",
  full_stop: ".",
  sentence_gap: " ",
  colon: ": ",
  in_brackets: (remark) => ` (${remark})`,
  order_number: (id) => `Zamówienie ${orderNumber(id)}`,
  situations: {
    pending: {
      headline: () => "W przygotowaniu",
      sentence: () =>
        "Przewoźnik jeszcze nie pokazuje paczki. " +
        "Pierwsza informacja pojawia się zwykle w ciągu jednego dnia od wysłania.",
    },
    info_received: {
      headline: () => "Wkrótce u przewoźnika",
      sentence: () => "Przewoźnik ma już dane i czeka na paczkę.",
    },
    in_transit: {
      headline: () => "W drodze",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    customs: {
      headline: () => "Odprawa celna",
      sentence: () => `Urząd celny sprawdza paczkę. Zwykle trwa to od 1 do 3 dni. ${NOTHING_TO_DO}`,
    },
    out_for_delivery: {
      headline: ({ hours }) => (hours ? `Dostawa dzisiaj, ${hours}` : "Dostawa dzisiaj"),
      sentence: () => "Kurier jedzie już z paczką i dostarczy ją dzisiaj.",
    },
    out_for_delivery_earlier: {
      headline: () => "Wydana do doręczenia",
      sentence: ({ carrier, when }) =>
        `Kurier${named(carrier)} wyjechał z paczką${when ? ` (${when})` : ""} i od tego czasu nie ma nowych informacji. ` +
        "Zwykle dociera ona w następnym dniu roboczym.",
    },
    customs_needs_recipient: {
      headline: () => "Urząd celny czeka na Twoją odpowiedź",
      sentence: ({ carrier }) =>
        `Odpowiedz na wiadomość od urzędu celnego lub od przewoźnika${named(carrier)}. ` +
        "W przeciwnym razie paczka zostanie odesłana.",
    },
    available_for_pickup: {
      headline: () => "Czeka na odbiór",
      sentence: ({ place }) =>
        `${place ? fullStop(`Miejsce odbioru: ${place}`) : "Paczka czeka w punkcie odbioru."} ${BRING_AN_ID}`,
    },
    recipient_absent: { headline: () => "Nikogo nie zastano", sentence: tries },
    attempt_failed: { headline: () => "Jeszcze niedoręczona", sentence: tries },
    bad_address: {
      headline: () => "Problem z adresem",
      sentence: ({ carrier }) =>
        `Przewoźnik${named(carrier)} nie mógł znaleźć adresu. Skontaktuj się z nami jeszcze dziś.`,
    },
    refused: {
      headline: () => "Nie została przyjęta",
      sentence: () => "Odmówiono przyjęcia paczki i wraca ona do nas. Jeśli to pomyłka, napisz do nas.",
    },
    delayed: {
      headline: () => "Opóźniona",
      sentence: () => `Trwa to dłużej, niż planowano. ${WE_WATCH}`,
    },
    late: {
      headline: () => "Później, niż planowano",
      sentence: (facts) =>
        (facts.estimate ? `${fullStop(`Pierwotny termin dostawy: ${facts.estimate}`)} ` : "") +
        lastSeen(facts) +
        WE_WATCH,
    },
    security: {
      headline: () => "Zatrzymana do kontroli",
      sentence: ({ carrier }) => `Przewoźnik${named(carrier)} sprawdza paczkę. ${WE_WATCH}`,
    },
    damaged: {
      headline: () => "Uszkodzona w drodze",
      sentence: () => "Przykro nam. Napisz do nas, a znajdziemy rozwiązanie.",
    },
    lost: {
      headline: () => "Zaginęła w drodze",
      sentence: () => "Przewoźnik zgubił paczkę. Napisz do nas: wyślemy nową paczkę lub zwrócimy pieniądze.",
    },
    returning: {
      headline: () => "Wraca do nas",
      sentence: () => `Paczka jest w drodze powrotnej. ${WE_CONTACT_YOU}`,
    },
    returned: {
      headline: () => "Wróciła do nas",
      sentence: () => `Paczka jest z powrotem u nas. ${WE_CONTACT_YOU}`,
    },
    problem: {
      headline: () => "Coś poszło nie tak",
      sentence: ({ carrier }) => `Przewoźnik${named(carrier)} zgłasza problem. Zajmujemy się tym.`,
    },
    carrier_cancelled: {
      headline: () => "Przesyłka anulowana",
      sentence: ({ carrier }) => `Przewoźnik${named(carrier)} odwołuje przesyłkę. ${WE_FIND_OUT}`,
    },
    expired: {
      headline: () => "Od dawna brak informacji",
      sentence: () => `Przewoźnik nie podaje już informacji. ${WE_FIND_OUT}`,
    },
    delivered: {
      headline: () => "Doręczona",
      sentence: ({ when, place }) => {
        const details = [when && capital(when), place].filter(Boolean).join(", ");
        return details ? fullStop(details) : "Paczka została doręczona.";
      },
    },
    return_announced: {
      headline: () => "Zwrot jeszcze nienadany",
      sentence: () => "Pojawi się tutaj, gdy tylko przewoźnik go zeskanuje.",
    },
    return_moving: {
      headline: () => "Twój zwrot jest w drodze do nas",
      sentence: ({ place }) =>
        (place ? `${fullStop(`Ostatnia lokalizacja: ${place}`)} ` : "") + NOTHING_TO_DO,
    },
    return_arrived: {
      headline: () => "Twój zwrot dotarł",
      sentence: () => `Jest już u nas. ${WE_CONTACT_YOU}`,
    },
    return_problem: {
      headline: () => "Coś poszło nie tak z Twoim zwrotem",
      sentence: ({ carrier }) => `Przewoźnik${named(carrier)} zgłasza problem. ${WE_FIND_OUT}`,
    },
  },
  order_situations: {
    unpaid: {
      headline: "Czeka na płatność",
      sentence: "Mamy Twoje zamówienie. Wyślemy je, gdy tylko zostanie opłacone.",
    },
    preparing: {
      headline: "W przygotowaniu",
      sentence: `Przygotowujemy Twoje zamówienie. Gdy je wyślemy, możesz je tutaj śledzić. ${NOTHING_TO_DO}`,
    },
    shipped_without_number: {
      headline: "W drodze",
      sentence: `Ta przesyłka nie ma numeru, więc nie można śledzić jej po drodze. ${NOTHING_TO_DO}`,
    },
    delivered_without_number: { headline: "Doręczone", sentence: "Twoje zamówienie dotarło." },
    marked_delivered: {
      headline: "Doręczone",
      sentence:
        "Twoje zamówienie jest u nas oznaczone jako doręczone. Przewoźnik jeszcze tego nie potwierdził.",
    },
    returned: {
      headline: "Wróciło do nas",
      sentence: `Twoje zamówienie jest z powrotem u nas. ${WE_CONTACT_YOU}`,
    },
    cancelled: { headline: "Anulowane", sentence: "To zamówienie zostało anulowane." },
  },
  arriving: {
    headline: ({ estimate }) => `Dostawa: ${estimate}`,
    sentence: ({ place }) =>
      `${fullStop(`W drodze${place ? `, ostatnio widziana: ${place}` : ""}`)} ${NOTHING_TO_DO}`,
  },
  several: {
    arriving: (estimate) => `Dostawa: ${estimate}`,
    coming_today: (today, packages) => {
      if (today === packages) {
        return packages === 2 ? "Obie paczki dotrą dzisiaj" : `Wszystkie paczki (${packages}) dotrą dzisiaj`;
      }
      const arrive = plural(today, { one: "dotrze", few: "dotrą", many: "dotrze", other: "dotrze" });
      return `Dzisiaj ${arrive} ${today} z ${packages} paczek`;
    },
    delivered: (delivered, packages) => `Doręczono ${delivered} z ${packages} paczek`,
    all_delivered: (packages) =>
      packages === 2 ? "Doręczono obie paczki" : `Doręczono wszystkie paczki (${packages})`,
    last_one: (delivery) => `Dotarła ostatnia paczka. ${delivery}`,
    nothing_to_do: (packages) => `Przesyłka składa się z ${packages} paczek. ${NOTHING_TO_DO}`,
    others_under_way: `Pozostałe są jeszcze w drodze. ${NOTHING_TO_DO}`,
    other_one: (position, headline) => `${fullStop(`Paczka ${position}: ${headline}`)} ${NOTHING_TO_DO}`,
    about: (position, sentence) => `Paczka ${position}: ${sentence}`,
  },
  order_statuses: {
    pending: "Czeka na płatność",
    paid: "W przygotowaniu",
    partially_shipped: "Wysłane częściowo",
    shipped: "Wysłane",
    partially_delivered: "Doręczone częściowo",
    delivered: "Doręczone",
    returned: "Zwrócone",
    cancelled: "Anulowane",
  },
  states: {
    loading: "Wczytujemy Twoje zamówienie…",
    empty: {
      headline: "Nie ma tu czego śledzić",
      sentence: "Nie ma zamówienia, które można by pokazać. Gdy je złożysz, możesz je tutaj śledzić.",
    },
  },
  more_to_ship: "Reszta Twojego zamówienia nie została jeszcze wysłana.",
  part_delivered: "Część Twojego zamówienia została doręczona",
  milestones: {
    title: "Twoje zamówienie",
    placed: "Złożone",
    paid: "Opłacone",
    packed: "Spakowane",
    shipped: "Wysłane",
    delivered: "Doręczone",
  },
  steps: {
    label: "Na jakim etapie jest Twoje zamówienie",
    done: "gotowe",
    ordered: "Zamówiono",
    shipped: "Wysłano",
    in_transit: "W drodze",
    out_for_delivery: "U kuriera",
    delivered: "Doręczono",
    pickup: "Do odbioru",
  },
  estimate: {
    label: "Przewidywana dostawa",
    was: "Pierwotny termin dostawy",
    pending: "Nie ma jeszcze terminu dostawy. Pojawi się tutaj, gdy tylko przewoźnik go poda.",
    window: (text) => text,
    day: (text) => text,
    until: (text) => `najpóźniej ${text}`,
    from: (text) => `najwcześniej ${text}`,
  },
  packages: {
    title: (position, total) => `Paczka ${position} z ${total}`,
    only: "Paczka",
    return_only: "Zwrot",
    return: (position, total) => `Zwrot ${position} z ${total}`,
    returns: "Co odsyłasz",
    number: "Numer przesyłki",
    copy_number: "Kopiuj numer przesyłki",
    number_copied: "Skopiowano numer przesyłki",
    items: "Zawartość",
    quantity: (quantity, title) => `${quantity} × ${title}`,
  },
  timeline: {
    title: "Co wydarzyło się do tej pory",
    today: "Dzisiaj",
    yesterday: "Wczoraj",
    undated: "Dzień nieznany",
    utc: (time) => `${time} UTC`,
    show_all: (events) => `Pokaż wszystkie zdarzenia (${events})`,
    empty: "Nie ma jeszcze informacji.",
    handed_over: (name) => `Przekazano przewoźnikowi ${name}`,
  },
  map: {
    way: (from, over, to) => `Od: ${from}${over === null ? "" : `, przez: ${over}`}, do: ${to}`,
    more: (places) =>
      plural(places, {
        one: "jeszcze jedno miejsce",
        few: `jeszcze ${places} miejsca`,
        many: `jeszcze ${places} miejsc`,
        other: `jeszcze ${places} miejsca`,
      }),
    unnamed: "miejsce bez nazwy",
    start: (place) => `Od: ${place}`,
    over: (places) => `Przez: ${places}`,
    last_seen: (place) => `Ostatnio widziana: ${place}`,
    arrived: (place) => `Doręczono: ${place}`,
    country_only: (countries) => `Znany jest tylko kraj: ${countries}`,
  },
  checked: (age) => `Sprawdzono ${age}`,
  checked_now: "Sprawdzono przed chwilą",
  carrier_page: {
    follow: (name) => `Śledź u przewoźnika${named(name)}`,
    redirect: "tam możesz też zmienić dostawę",
    see: (name) => `Zobacz u przewoźnika${named(name)}`,
  },
  remedies: {
    carrier: (name) => `Otwórz stronę przewoźnika${named(name)}`,
    contact: "Napisz do nas",
  },
  missing: {
    summary: "Podobno doręczona, ale jej nie mam",
    steps: [
      "Rozejrzyj się: skrzynka na listy, próg, garaż, miejsce za koszem lub za rośliną.",
      "Zapytaj domowników, sąsiadów i, jeśli jest, recepcję.",
      "Zajrzyj na stronę przewoźnika: często podaje ona miejsce albo osobę, która podpisała odbiór.",
      "Poczekaj do jutra wieczorem: niektórzy przewoźnicy zgłaszają doręczenie kilka godzin wcześniej.",
    ],
    contact: (shop) => `Nadal nic? Skontaktuj się ze sklepem ${shop} i podaj numer zamówienia.`,
  },
  questions: (address) => `Masz pytania? ${address}`,
  questions_without_address: (shop) => fullStop(`Masz pytania? Skontaktuj się ze sklepem ${shop}`),
  link_ended: {
    headline: "Ten link wygasł albo nie jest pełny",
    sentence:
      "Otwórz go jeszcze raz z naszej ostatniej wiadomości i sprawdź, czy skopiowano cały link. " +
      "Jeśli to nie pomoże, napisz do nas i podaj numer zamówienia.",
  },
  unavailable: {
    headline: "Ta strona ma chwilę przerwy",
    sentence: "W tej chwili nie możemy pokazać Twojego zamówienia. Spróbuj ponownie za kilka minut.",
  },
  lookup: {
    headline: "Znajdź swoje zamówienie",
    sentence:
      "Zobacz, gdzie jest i kiedy dotrze. Link z naszych wiadomości też tam prowadzi, o każdej porze.",
    by_order: { title: "Z numerem zamówienia", submit: "Pokaż moje zamówienie" },
    by_number: {
      title: "Z numerem przesyłki",
      note: "Pokazuje, gdzie jest ta paczka, i nic z zamówienia, do którego należy.",
      submit: "Pokaż paczkę",
    },
    fields: {
      order: { label: "Numer zamówienia", hint: "Jest w naszym potwierdzeniu zamówienia." },
      email: { label: "Adres e-mail", hint: "Ten, który podano w zamówieniu." },
      postal_code: { label: "Kod pocztowy", hint: "Kod z adresu dostawy." },
      tracking_number: { label: "Numer przesyłki", hint: "Jest w naszej wiadomości o wysyłce." },
    },
    one_of_both:
      "Adres e-mail albo kod pocztowy: wystarczy jedno z nich. Z kodem pocztowym zobaczysz mniej szczegółów.",
    title_of_problem: (problem) => `Problem: ${problem}`,
    missing: {
      headline: "Czegoś brakuje",
      order: "Wpisz numer zamówienia.",
      email: "Wpisz adres e-mail podany w zamówieniu.",
      postal_code: "Wpisz kod pocztowy z adresu dostawy.",
      email_or_postal_code: "Wpisz adres e-mail albo kod pocztowy.",
      tracking_number: "Wpisz numer przesyłki.",
    },
    order_not_found: {
      headline: "Nie znaleźliśmy tego zamówienia",
      sentence: "Sprawdź wszystkie dane: razem muszą pasować do jednego zamówienia.",
    },
    package_not_found: {
      headline: "Nie znaleźliśmy tej paczki",
      sentence: "Sprawdź numer. Jeśli zamówienie zostało dopiero co wysłane, spróbuj później.",
    },
    too_many: {
      headline: "Zbyt wiele prób",
      sentence: (when) => `Spróbuj ponownie ${when}. Link z naszych wiadomości działa przez cały czas.`,
    },
    unavailable: {
      headline: "W tej chwili to nie działa",
      sentence: "Teraz nie możemy niczego wyszukać. Spróbuj ponownie za kilka minut.",
    },
    session_ended: {
      headline: "Wyszukaj zamówienie jeszcze raz",
      sentence: "Dla Twojego bezpieczeństwa to, co tu znajdziesz, jest widoczne tylko przez krótki czas.",
    },
    no_cookies: {
      headline: "Twoja przeglądarka nie zachowuje pliku cookie tej strony",
      sentence:
        "Zamówienie zostało znalezione, ale do jego wyświetlenia potrzebny jest plik cookie. Zezwól na pliki cookie na tej stronie i wyszukaj ponownie albo otwórz link z naszej wiadomości, który ich nie potrzebuje.",
    },
    after_link_ended:
      "Otwórz go jeszcze raz z naszej ostatniej wiadomości i sprawdź, czy skopiowano cały link. " +
      "Możesz też wyszukać zamówienie tutaj.",
    reduced_note: "Zawartość widzą tylko osoby, które znają adres e-mail z zamówienia.",
    package_note: "Miejsca są podane z dokładnością do miasta. Zawartość widać tylko w zamówieniu.",
    scans: {
      pending: "Zarejestrowana",
      info_received: "Zgłoszona przewoźnikowi",
      in_transit: "Zeskanowana w drodze",
      out_for_delivery: "Wydana do doręczenia",
      available_for_pickup: "Czeka na odbiór",
      failed_attempt: "Próba doręczenia",
      delivered: "Doręczona",
      exception: "Zgłoszono problem",
      expired: "Od dawna brak informacji",
      customs: "Odprawa celna",
      delayed: "Opóźniona",
      returning: "W drodze powrotnej",
      returned: "Z powrotem u nadawcy",
      unknown: "Zeskanowana",
    },
  },
};
