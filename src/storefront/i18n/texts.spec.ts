import { isolatesAreClosed } from "../../i18n/__fixtures__/isolates";
import { LANGUAGE_CODES, LANGUAGES, type LanguageCode } from "../../i18n/languages";
import { chooseLanguage } from ".";
import { CUSTOMER_MESSAGE_TEXTS } from "./customer-messages";
import type { Facts, StorefrontTexts } from "./texts";

const ALL: Facts = { carrier: "Velox", place: "Portus 7", when: "XXVI", hours: "XII", estimate: "XXVIII" };
const NOTHING: Facts = { carrier: null, place: null, when: null, hours: null, estimate: null };
/** Texts from outside that bring a full stop of their own, as many dates do. */
const STOPPED: Facts = { ...ALL, place: "Portus 7.", when: "26. Nov.", estimate: "28. Nov." };

const COUNTS = [1, 2, 3, 5, 11, 12, 22, 100];
const each = (values: unknown[]) => values.map((value) => [value]);
const named = each(["Velox", null]);
const between = COUNTS.flatMap((all) =>
  [1, 2, 5, all].filter((some) => some <= all).map((some) => [some, all]),
);

/** What each text with something to insert is tried with. */
const VALUES: Record<string, unknown[][]> = {
  in_brackets: each(["Lorem"]),
  order_number: each(["1042"]),
  "several.arriving": each(["XXVIII"]),
  "several.coming_today": between,
  "several.delivered": between,
  "several.all_delivered": each(COUNTS.slice(1)),
  "several.last_one": each(["Lorem."]),
  "several.nothing_to_do": each(COUNTS.slice(1)),
  "several.other_one": [[3, "Lorem"]],
  "several.about": [[3, "Lorem."]],
  "estimate.window": each(["XXVIII"]),
  "estimate.day": each(["XXVIII"]),
  "estimate.until": each(["XXVIII"]),
  "estimate.from": each(["XXVIII"]),
  "packages.title": [[3, 12]],
  "packages.return": [[3, 12]],
  "packages.quantity": [[3, "Linum"]],
  "timeline.utc": each(["XII"]),
  "timeline.show_all": each(COUNTS.slice(3)),
  "timeline.handed_over": each(["Velox"]),
  "map.way": [
    ["Portus", "Via 9", "Linum"],
    ["Portus", null, "Linum"],
  ],
  "map.more": each(COUNTS),
  "map.start": each(["Portus"]),
  "map.over": each(["Portus"]),
  "map.last_seen": each(["Portus"]),
  "map.arrived": each(["Portus"]),
  "map.country_only": each(["Portus"]),
  checked: each(["XII"]),
  "carrier_page.follow": named,
  "carrier_page.see": named,
  "remedies.carrier": named,
  "missing.contact": each(["Linum"]),
  questions: each(["a@linum.example"]),
  questions_without_address: each(["Linum"]),
  "lookup.title_of_problem": each(["Lorem"]),
  "lookup.too_many.sentence": each(["XII"]),
  "customer_messages.instructions.hint": each(COUNTS),
  "customer_messages.instructions.shop_reads": [["Linum"]],
  "customer_messages.instructions.readers": [
    ["Linum", "Velox"],
    ["Linum", null],
  ],
  "customer_messages.rating.hint": COUNTS.map((limit) => [limit, "Linum"]),
  "customer_messages.rating.given": each([1, 3, 5]),
  "customer_messages.not_received.hint": each(COUNTS),
  "customer_messages.not_received.submit": each(["Linum"]),
  "customer_messages.not_received.reported": each(["Linum"]),
  "customer_messages.too_long": each(COUNTS),
};

/** How a language is written, not what it says. */
const FORMS = [...Object.keys(LANGUAGES.en), "full_stop", "sentence_gap", "colon", "in_brackets"];

interface Said {
  /** Which text, and with what in it. */
  what: string;
  text: string;
}

/** Everything that a text, or a tree of them, says. */
function sayAll(node: unknown, path: string): Said[] {
  if (typeof node === "string") {
    return [{ what: path, text: node }];
  }
  if (typeof node === "function") {
    const facts = /^(situations|arriving)\./.test(path) ? each([ALL, NOTHING]) : undefined;
    const tried = path.startsWith("arriving.") ? each([ALL, { ...NOTHING, estimate: "XXVIII" }]) : facts;
    const values = tried ?? VALUES[path];
    if (values === undefined) {
      throw new Error(`Nothing to try ${path} with: add it to VALUES.`);
    }
    return values.map((value) => ({
      what: `${path} ${JSON.stringify(value)}`,
      text: String(node(...value)),
    }));
  }
  return Object.entries(node as object).flatMap(([key, inner]) =>
    sayAll(inner, path ? `${path}.${key}` : key),
  );
}

function textsOf(code: LanguageCode): StorefrontTexts {
  return chooseLanguage({ chosen: code, accepted: null, ordered: null, shop: "en" }).texts;
}

const SAID = new Map(
  LANGUAGE_CODES.map((code) => {
    const own = Object.entries(textsOf(code)).filter(([key]) => !FORMS.includes(key));
    const texts = { ...Object.fromEntries(own), customer_messages: CUSTOMER_MESSAGE_TEXTS[code] };
    return [code, sayAll(texts, "")];
  }),
);
const saidIn = (code: LanguageCode): Said[] => SAID.get(code) ?? [];
/** Those that have the fault. */
const faulty = (said: Said[], fault: RegExp) => said.filter(({ text }) => fault.test(text));
/** Pairs of what a language and English say of the same. */
const besideEnglish = (code: LanguageCode) => {
  const english = new Map(saidIn("en").map(({ what, text }) => [what, text]));
  return saidIn(code).map(({ what, text }) => ({ what, text, english: english.get(what) ?? "" }));
};

const ENDS = /[.?!。？！।؟]$/u;
const CALLS = /[?!？！؟]$/u;

describe.each(LANGUAGE_CODES)("%s", (code) => {
  const texts = textsOf(code);

  it("leaves no gap and no broken value in any text", () => {
    const fault = /^$|^\s|\s$| {2}|\s[.,،。]|\.\.|。。|undefined|\bnull\b|NaN|\[object|[{}]/u;
    expect(faulty(saidIn(code), fault)).toEqual([]);
  });

  it("ends sentences the language's way, and only sentences", () => {
    const wrong = besideEnglish(code).filter(({ text, english }) => ENDS.test(text) !== ENDS.test(english));
    expect(wrong).toEqual([]);
    const stopped = besideEnglish(code).filter(
      ({ text, english }) => ENDS.test(text) && !CALLS.test(english) && !text.endsWith("Lorem."),
    );
    expect(stopped.filter(({ text }) => !text.endsWith(texts.full_stop))).toEqual([]);
  });

  it("ends a sentence once, whatever stands at its end", () => {
    const said = [...Object.values(texts.situations), texts.arriving].map(({ sentence }) =>
      sentence(STOPPED),
    );
    expect(said.filter((text) => /\.[.。।]|\.\s[.。।]/u.test(text))).toEqual([]);
  });

  it("tells every fact that English tells", () => {
    const facts = ["Velox", "Portus", "Portus 7", "XXVI", "XII", "XXVIII", "Via 9", "Linum", "Lorem"];
    const numbers = ["3", "5", "11", "12", "22", "30", "100", "1042", "a@linum.example"];
    // Elsewhere some languages say "24 hours" for what others call a day.
    const hours = (what: string) => (what.startsWith("customer_messages.") ? ["24"] : []);
    const told = (what: string, text: string) =>
      [...facts, ...numbers, ...hours(what)].filter((fact) =>
        new RegExp(`(?<!\\w)${fact}(?!\\w)`, "u").test(text),
      );
    for (const { what, text, english } of besideEnglish(code)) {
      expect([what, ...told(what, text)]).toEqual([what, ...told(what, english)]);
    }
  });

  it("closes what it keeps apart", () => {
    expect(saidIn(code).filter(({ text }) => !isolatesAreClosed(text))).toEqual([]);
  });

  it("has its name, its direction and its dates from the one list of languages", () => {
    expect(texts).toMatchObject(LANGUAGES[code]);
  });
});

/** Words that are the same in both languages, and values without words. */
const SAME = /^(estimate\.(window|day)|timeline\.utc|packages\.quantity|situations\.delivered\.sentence) /;
const SAME_IN: Partial<Record<LanguageCode, RegExp>> = {
  de: /^lookup\.title_of_problem /,
  pl: /^lookup\.title_of_problem /,
};

describe.each(LANGUAGE_CODES.filter((code) => code !== "en"))("%s, not English", (code) => {
  it("says everything in its own words", () => {
    const same = besideEnglish(code).filter(({ text, english }) => text === english);
    expect(same.filter(({ what }) => !SAME.test(what) && !SAME_IN[code]?.test(what))).toEqual([]);
  });

  it("has no English left in it", () => {
    const english =
      /(?<!\p{L})(the|your|you|order|package|delivered|delivery|tracking|carrier|customs|please|from|at|on)(?!\p{L})/iu;
    expect(faulty(saidIn(code), english)).toEqual([]);
  });
});

describe("the marks of each language", () => {
  it("stand apart by a narrow blank in French", () => {
    expect(faulty(saidIn("fr"), /[^\u202f][:;?!]|\u202f[^:;?!]|'/u)).toEqual([]);
    expect(textsOf("fr").colon).toBe("\u202f: ");
  });

  it("open a question in Spanish", () => {
    const marks = (text: string) => text.replace(/[^¿?]/gu, "").replaceAll("¿?", "");
    expect(saidIn("es").filter(({ text }) => marks(text) !== "")).toEqual([]);
  });

  it.each(["zh-CN", "ja"] as const)("are full-width in %s", (code) => {
    const own = saidIn(code).filter(({ text }) => !/Lorem\.|linum\.example/.test(text));
    expect(faulty(own, /[.,:;?!()]/u)).toEqual([]);
    expect(textsOf(code)).toMatchObject({ colon: "：", sentence_gap: "" });
    expect(textsOf(code).in_brackets("完")).toBe("（完）");
  });

  it("part Chinese from Latin letters and digits by a blank", () => {
    expect(faulty(saidIn("zh-CN"), /\p{sc=Han}[A-Za-z0-9#]|[A-Za-z0-9]\p{sc=Han}/u)).toEqual([]);
  });

  it("are Arabic in Arabic", () => {
    expect(faulty(saidIn("ar"), /[,;?]/u)).toEqual([]);
  });

  it.each(["it", "fr"] as const)("are typographic apostrophes in %s", (code) => {
    expect(faulty(saidIn(code), /'/u)).toEqual([]);
  });
});

it.each([
  ["pl", 2, "jeszcze 2 miejsca"],
  ["pl", 5, "jeszcze 5 miejsc"],
  ["pl", 22, "jeszcze 22 miejsca"],
  ["ar", 1, "مكان آخر"],
  ["ar", 2, "مكانين آخرين"],
  ["ar", 3, "3 أماكن أخرى"],
  ["ar", 11, "11 مكانًا آخر"],
  ["ar", 100, "100 مكان آخر"],
  ["fr", 1, "un autre lieu"],
  ["hi", 2, "2 और जगहें"],
] as const)("counts in %s: %d", (code, places, expected) => {
  expect(textsOf(code).map.more(places)).toBe(expected);
});

it.each([
  ["pl", 22, "Tekst jest za długi: maksymalnie 22 znaki."],
  ["pl", 300, "Tekst jest za długi: maksymalnie 300 znaków."],
  ["ar", 5, "النص طويل جدًا. الحد الأقصى: 5 أحرف."],
  ["ar", 50, "النص طويل جدًا. الحد الأقصى: 50 حرفًا."],
  ["ar", 300, "النص طويل جدًا. الحد الأقصى: 300 حرف."],
] as const)("counts letters in %s: %d", (code, limit, expected) => {
  expect(CUSTOMER_MESSAGE_TEXTS[code].too_long(limit)).toBe(expected);
});

it.each([
  ["pl", 1, 3, "Dzisiaj dotrze 1 z 3 paczek"],
  ["pl", 2, 3, "Dzisiaj dotrą 2 z 3 paczek"],
  ["pl", 5, 7, "Dzisiaj dotrze 5 z 7 paczek"],
  ["ar", 1, 3, "يصل اليوم 1 من أصل 3 طرود"],
  ["ar", 2, 11, "يصل اليوم 2 من أصل 11 طردًا"],
  ["es", 1, 2, "Hoy llega 1 de 2 paquetes"],
  ["it", 2, 3, "Oggi arrivano 2 pacchi su 3"],
  ["hi", 1, 2, "2 में से 1 पैकेज आज पहुँचेगा"],
] as const)("lets verbs agree in %s: %d of %d", (code, today, packages, expected) => {
  expect(textsOf(code).several.coming_today(today, packages)).toBe(expected);
});
