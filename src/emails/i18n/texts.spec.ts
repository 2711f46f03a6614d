import { LANGUAGE_CODES, LANGUAGES, type LanguageCode } from "../../i18n/languages";
import { ASKING_TEXTS } from "../asking/i18n";
import { SITUATIONS, type Situation } from "../content/situation";
import { languageFor } from ".";
import type { EmailTexts, Facts } from "./texts";

const ALL: Facts = {
  order: "#1042",
  shop: "Linum",
  carrier: "Velox",
  place: "Portus 7",
  when: "XXVI",
  estimate: "XXVIII",
  packages: 1,
  delivered: 1,
  scanned: true,
  more_to_ship: false,
  more_beside: false,
};
const NOTHING: Facts = { ...ALL, carrier: null, place: null, when: null, estimate: null };
const COUNTS = [1, 2, 3, 5, 11, 22, 100].flatMap((packages) =>
  [1, 2, 5, packages].filter((count) => count <= packages).map((delivered) => ({ packages, delivered })),
);
const FACTS: Facts[] = [ALL, NOTHING].flatMap((facts) =>
  COUNTS.flatMap((counts) => [
    { ...facts, ...counts },
    { ...facts, ...counts, scanned: false, more_to_ship: true },
    { ...facts, ...counts, more_beside: true },
  ]),
);

const TEXTS = new Map(LANGUAGE_CODES.map((code) => [code, languageFor(code, "en").texts]));

function textsOf(code: LanguageCode): EmailTexts {
  const texts = TEXTS.get(code);
  if (texts === undefined) {
    throw new Error(`No texts in ${code}.`);
  }
  return texts;
}

/** What a mail says of a situation. */
function say(code: LanguageCode, situation: Situation, facts: Facts) {
  const { subject, preheader, headline, sentence } = textsOf(code).situations[situation];
  return {
    subject: subject(facts),
    preheader: preheader(facts),
    headline: headline(facts),
    sentence: sentence(facts),
  };
}

/** Labels, statuses and estimates with neutral values in them. */
function sayLabels(code: LanguageCode): Record<string, string> {
  const { labels, status, estimate } = textsOf(code);
  const { quantity, utc, package_position, follow_at_carrier, questions, why, ...rest } = labels;
  const { questions_without_address, ...plain } = rest;
  const { mails, written } = ASKING_TEXTS[code];
  return {
    ...plain,
    written,
    confirm_instructions: mails.confirm_instructions.button,
    rate_delivery: mails.rate_delivery.button,
    ...status,
    until: estimate.until("XXVIII"),
    from: estimate.from("XXVIII"),
    package_position: package_position(1, 2),
    follow_at_carrier: follow_at_carrier("Velox"),
    follow_at_some_carrier: follow_at_carrier(null),
    questions: questions("a@linum.example"),
    questions_without_address: questions_without_address("Linum"),
    why: why("#1042", "Linum"),
  };
}

/** Everything that a language can say, once. */
function sayAll(code: LanguageCode): string[] {
  const { labels } = textsOf(code);
  return [
    ...new Set([
      ...sayEvery(code, ["subject", "preheader", "headline", "sentence"]),
      ...Object.values(sayLabels(code)),
      labels.quantity(2, "Linum"),
      labels.utc("XII"),
    ]),
  ];
}

type Kind = keyof ReturnType<typeof say>;

/** All texts of one kind, such as headlines, of mails that tell news. */
function sayNews(code: LanguageCode, kinds: Kind[]): string[] {
  return SITUATIONS.flatMap((situation) =>
    FACTS.flatMap((facts) => kinds.map((kind) => say(code, situation, facts)[kind])),
  );
}

/** The same of mails that ask something. */
function sayQuestions(code: LanguageCode, kinds: Kind[]): string[] {
  const { mails } = ASKING_TEXTS[code];
  return Object.values(mails).flatMap((words) => kinds.map((kind) => words[kind](ALL)));
}

/** The same of all mails. */
function sayEvery(code: LanguageCode, kinds: Kind[]): string[] {
  return [...sayNews(code, kinds), ...sayQuestions(code, kinds)];
}

/** Those that have the fault. */
const faulty = (texts: string[], fault: RegExp) => texts.filter((text) => fault.test(text));

const ENDS = /[.?。।]$/u;

describe.each(LANGUAGE_CODES)("%s", (code) => {
  it("has whole sentences, whatever is known", () => {
    const sentences = sayEvery(code, ["preheader", "sentence"]);
    expect(sentences.filter((text) => !ENDS.test(text))).toEqual([]);
  });

  it("names the order in subjects and headlines, which end without a stop", () => {
    const titles = sayNews(code, ["subject", "headline"]);
    expect(titles.filter((text) => !text.includes("#1042"))).toEqual([]);
    expect(faulty(titles, ENDS)).toEqual([]);
  });

  it("names the order in the subject of what it asks, which ends without a stop", () => {
    const subjects = sayQuestions(code, ["subject"]);
    expect(subjects.filter((text) => !text.includes("#1042"))).toEqual([]);
    expect(faulty(subjects, /[.。।]$/u)).toEqual([]);
  });

  it("tells every fact that English tells when it asks", () => {
    const told = (language: LanguageCode) =>
      sayQuestions(language, ["subject", "preheader", "headline", "sentence"]).map((text) =>
        ["#1042", "Linum", "24"].filter((fact) => text.includes(fact)),
      );
    expect(told(code)).toEqual(told("en"));
  });

  it("leaves no gap and no broken value in any text", () => {
    const fault = /^\s|\s$| {2}|\.\.|。。|undefined|\bnull\b|NaN|\[object|[{}]/u;
    expect(faulty(sayAll(code), fault)).toEqual([]);
  });

  it.each(SITUATIONS)("tells of %s every fact that English tells", (situation) => {
    const toldIn = (language: LanguageCode, facts: Facts) => {
      const said = Object.values(say(language, situation, facts)).join("\n");
      return ["Velox", "Portus 7", "XXVI", "XXVIII", "3", "9", "12"].filter((fact) =>
        new RegExp(`(?<!\\w)${fact}(?!\\w)`, "u").test(said),
      );
    };
    for (const changes of [{}, { place: null }, { packages: 3 }, { packages: 12, delivered: 9 }]) {
      const facts = { ...ALL, ...changes };
      expect(toldIn(code, facts)).toEqual(toldIn("en", facts));
    }
  });

  it("keeps subjects short enough to be seen", () => {
    const place = "x".repeat(40);
    const news = SITUATIONS.flatMap((situation) =>
      FACTS.map((facts) => say(code, situation, { ...facts, place }).subject),
    );
    const subjects = [...news, ...sayQuestions(code, ["subject"])];
    expect(subjects.filter(({ length }) => length >= 100)).toEqual([]);
  });
});

describe.each(LANGUAGE_CODES.filter((code) => code !== "en"))("%s, not English", (code) => {
  it("says everything in its own words", () => {
    const english = new Set(sayEvery("en", ["subject", "preheader", "headline", "sentence"]));
    const own = sayEvery(code, ["subject", "preheader", "headline", "sentence"]);
    expect(own.filter((text) => english.has(text))).toEqual([]);
    const labels = sayLabels("en");
    expect(Object.entries(sayLabels(code)).filter(([key, text]) => text === labels[key])).toEqual([]);
  });

  it("has no English left in it", () => {
    const english =
      /(?<!\p{L})(the|your|you|order|package|delivered|delivery|tracking|carrier|customs|please|from|at)(?!\p{L})/iu;
    expect(faulty(sayAll(code), english)).toEqual([]);
  });
});

describe("the marks of each language", () => {
  it("stand apart by a narrow blank in French", () => {
    expect(faulty(sayAll("fr"), /[^\u202f][:;?!]|\u202f[^:;?!]|'/u)).toEqual([]);
    expect(textsOf("fr").colon).toBe("\u202f: ");
  });

  it("open a question in Spanish", () => {
    const marks = (text: string) => text.replace(/[^¿?]/gu, "").replaceAll("¿?", "");
    expect(sayAll("es").filter((text) => marks(text) !== "")).toEqual([]);
  });

  it.each(["zh-CN", "ja"] as const)("are full-width in %s", (code) => {
    const texts = sayAll(code).map((text) => text.replace("a@linum.example", ""));
    expect(faulty(texts, /[.,:;?!()]/u)).toEqual([]);
    expect(textsOf(code).colon).toBe("：");
  });

  it("are Arabic in Arabic", () => {
    expect(faulty(sayAll("ar"), /[,;?]/u)).toEqual([]);
  });

  it("end a sentence with a danda in Hindi", () => {
    expect(sayEvery("hi", ["sentence"]).filter((text) => !text.endsWith("।"))).toEqual([]);
  });
});

it.each([
  ["pl", 2, "Wysłaliśmy 2 paczki."],
  ["pl", 5, "Wysłaliśmy 5 paczek."],
  ["pl", 22, "Wysłaliśmy 22 paczki."],
  ["ar", 2, "تم شحن طردين."],
  ["ar", 3, "تم شحن 3 طرود."],
  ["ar", 11, "تم شحن 11 طردًا."],
  ["ar", 100, "تم شحن 100 طرد."],
] as const)("counts in %s: %d", (code, packages, expected) => {
  expect(say(code, "shipped", { ...NOTHING, packages }).preheader.startsWith(expected)).toBe(true);
});

it("names each language in itself, once", () => {
  const names = LANGUAGE_CODES.map((code) => LANGUAGES[code].name);
  expect(new Set(names).size).toBe(names.length);
});
