import { capital } from "../../../i18n/capital";
import { fullStop } from "../../../i18n/full-stop";
import { pluralIn } from "../../../i18n/plural";
import type { CustomerMessageTexts } from "./texts";

// Second person, without forms that would have to know whether a man or a woman reads. Names from outside are never
// declined: they follow a noun ("przewoźnik UPS", "sklep Linum") that carries case and gender.

const plural = pluralIn("pl");

const upTo = (limit: number) =>
  `maksymalnie ${limit} ${plural(limit, { one: "znak", few: "znaki", many: "znaków", other: "znaku" })}.`;
const UpTo = (limit: number) => capital(upTo(limit));
/** After a noun: "od przewoźnika UPS". */
const named = (carrier: string | null) => (carrier ? ` ${carrier}` : "");

export const pl: CustomerMessageTexts = {
  instructions: {
    title: "Instrukcje dotyczące dostawy",
    standing: "Mamy Twoje instrukcje. Dla Twojego bezpieczeństwa nie pokazujemy ich tutaj; nowe je zastąpią.",
    waiting:
      "Wysłaliśmy link na adres e-mail podany w zamówieniu. " +
      "Instrukcje zaczną obowiązywać, gdy zostaną potwierdzone za pomocą tego linku.",
    label: "Co zrobić z paczką?",
    hint: (limit) => `Na przykład: „Proszę zostawić za garażem”. ${UpTo(limit)}`,
    readers: (shop, carrier) =>
      `${fullStop(`Instrukcje przeczyta sklep ${shop}`)} Przewoźnik${named(carrier)} otrzyma je tylko wtedy, gdy je od nas przyjmuje, ` +
      "i nie obiecuje, że się do nich zastosuje.",
    shop_reads: (shop) =>
      `${fullStop(`Instrukcje przeczyta tylko sklep ${shop}`)} Przewoźnik ich stąd nie otrzyma i niczego nie można obiecać.`,
    how: "Wyślemy link na adres e-mail podany w zamówieniu. To, co napiszesz, zacznie obowiązywać dopiero po potwierdzeniu za pomocą tego linku.",
    submit: "Wyślij mi link",
  },
  rating: {
    title: "Jak przebiegła dostawa?",
    legend: "Twoja ocena",
    values: ["Bardzo źle", "Źle", "Przeciętnie", "Dobrze", "Bardzo dobrze"],
    comment: "Komentarz (opcjonalnie)",
    hint: (limit, shop) => `${UpTo(limit)} Przeczyta go sklep ${shop}; tutaj już się nie pojawi.`,
    keeps_comment: "Zostaw pole puste, aby zachować poprzedni komentarz.",
    submit: "Wyślij ocenę",
    given: (rating) => `Twoja ocena: ${rating} z 5. Dziękujemy!`,
    change: "Zmień",
  },
  not_received: {
    title: "Nadal nic?",
    label: "Wiadomość (opcjonalnie)",
    hint: (limit) => `Napisz, gdzie paczki nie ma i kogo udało się zapytać. ${UpTo(limit)}`,
    submit: (shop) => `Zgłoś sklepowi ${shop}, że paczka nie dotarła`,
    reported: (shop) => `Sklep ${shop} wie już od Ciebie, że paczka nie dotarła. Ktoś się tym zajmuje.`,
    add: "Dodaj wiadomość",
  },
  too_long: (limit) => `Tekst jest za długi: ${upTo(limit)}`,
  problems: {
    text_missing: "Napisz, co zrobić z paczką.",
    text_with_address: "Prosimy nie podawać adresów stron internetowych.",
    rating_missing: "Wybierz ocenę od 1 do 5.",
    instructions_off: "Nie przyjmujemy tutaj instrukcji dotyczących dostawy.",
    instructions_too_late:
      "Na instrukcje jest już za późno: paczka jest właśnie doręczana albo już dotarła. Napisz do nas.",
    instructions_too_many: "To już limit na dzisiaj. Spróbuj ponownie jutro albo napisz do nas.",
    confirmation_impossible:
      "W tym zamówieniu nie ma adresu e-mail, na który można by wysłać link. Napisz do nas.",
    ratings_off: "Nie zbieramy tutaj ocen.",
    rating_too_early: "Dostawę można ocenić, gdy dotrze całe zamówienie.",
    rating_closed: "Minęło ponad 30 dni: ocena pozostaje bez zmian.",
    rating_too_many: "Ocena była już kilka razy zmieniana i pozostaje taka, jaka jest.",
    package_unknown: "Ta paczka nie należy już do zamówienia.",
    package_not_delivered: "Ta paczka nie jest zgłoszona jako doręczona; jest jeszcze w drodze.",
    report_too_many: "Już o tym wiemy. Napisz do nas, jeśli chcesz coś dodać.",
  },
  confirm: {
    ask: {
      headline: "Potwierdź instrukcje dotyczące dostawy",
      sentence: "Są w e-mailu z linkiem do tej strony. Zaczną obowiązywać, gdy je potwierdzisz.",
      submit: "Potwierdź instrukcje",
    },
    done: {
      headline: "Mamy Twoje instrukcje dotyczące dostawy",
      sentence: "Dziękujemy. Obowiązują od teraz.",
    },
    ended: {
      headline: "Ten link wygasł",
      sentence:
        "Instrukcje można potwierdzić tylko w ciągu 24 godzin i tylko te najnowsze. " +
        "Wpisz je jeszcze raz na stronie swojego zamówienia.",
    },
    too_late: {
      headline: "Na instrukcje jest już za późno",
      sentence: "Paczka jest właśnie doręczana albo już dotarła. Napisz do nas, jeśli coś się nie zgadza.",
    },
    follow: "Śledź zamówienie",
  },
};
