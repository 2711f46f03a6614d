import fc from "fast-check";
import { LANGUAGE_NAMES } from "../i18n";
import { renderLookupPage } from "../render";
import { reading, SHOP } from "../testing/samples";
import { composeLookupPage, type LookupForm } from "./lookup";

const START: LookupForm = { action: "./", postal_code: false, reason: "start", problem: null, typed: {} };

const compose = (form: Partial<LookupForm> = {}, language = "en") =>
  composeLookupPage({ shop: SHOP, form: { ...START, ...form } }, reading(language).language);

const render = (form: Partial<LookupForm>) => renderLookupPage(compose(form), { stylesheet: "assets/x.css" });

const PROBLEMS: LookupForm["problem"][] = (["order", "package"] as const).flatMap((way) => [
  { kind: "missing", way, fields: way === "order" ? ["order", "email"] : ["tracking_number"] },
  { kind: "not_found", way, fields: way === "order" ? ["order", "postal_code"] : ["tracking_number"] },
  { kind: "too_many", way, seconds: 90 },
  { kind: "unavailable", way },
]);

describe.each(LANGUAGE_NAMES)("in $name", ({ code }) => {
  it.each(["start", "link_ended", "session_ended"] as const)(
    "says everything it has to say: %s",
    (reason) => {
      for (const problem of [null, ...PROBLEMS]) {
        for (const postal_code of [true, false]) {
          const content = JSON.stringify(compose({ reason, problem, postal_code }, code));
          expect(content).not.toMatch(/undefined|NaN|\.\.|"headline":""|"label":""| {2}/);
        }
      }
    },
  );
});

it("asks for the postal code only where it is taken", () => {
  const names = (postal_code: boolean) =>
    compose({ postal_code }).forms.map(({ fields }) => fields.map(({ name }) => name));
  expect(names(false)).toEqual([["order", "email"], ["tracking_number"]]);
  expect(names(true)).toEqual([["order", "email", "postal_code"], ["tracking_number"]]);
});

it("blames no field that was not asked about", () => {
  const invalid = (problem: LookupForm["problem"]) =>
    compose({ problem }).forms.flatMap(({ fields }) =>
      fields.filter((field) => field.invalid).map(({ name }) => name),
    );
  expect(invalid({ kind: "not_found", way: "order", fields: ["order", "email"] })).toEqual([
    "order",
    "email",
  ]);
  expect(invalid({ kind: "not_found", way: "package", fields: ["tracking_number"] })).toEqual([
    "tracking_number",
  ]);
  expect(invalid({ kind: "missing", way: "order", fields: ["email"] })).toEqual(["email"]);
  expect(invalid({ kind: "too_many", way: "order", seconds: 30 })).toEqual([]);
  expect(invalid({ kind: "unavailable", way: "order" })).toEqual([]);
});

it.each([
  [1, "in 1 second"],
  [30, "in 30 seconds"],
  [59, "in 59 seconds"],
  [60, "in 1 minute"],
  [61, "in 2 minutes"],
  [3_599, "in 60 minutes"],
  [3_600, "in 1 hour"],
])("says %d seconds as %j", (seconds, words) => {
  const { problem } = compose({ problem: { kind: "too_many", way: "order", seconds } });
  expect(problem?.sentence).toContain(`try again ${words}.`);
});

it.each([
  ["zh-CN", "请在 30 秒钟后重试。"],
  ["ja", "30秒後にもう一度お試しください。"],
])("writes how long in %s with the blanks of its other texts", (language, words) => {
  const { problem } = compose({ problem: { kind: "too_many", way: "order", seconds: 30 } }, language);
  expect(problem?.sentence).toContain(words);
});

it("leads from what is wrong to the fields it is about", () => {
  for (const problem of PROBLEMS) {
    const html = render({ problem, postal_code: true });
    for (const [, id] of html.matchAll(/<a href="#(\w+)"/g)) {
      expect(html).toContain(`<input id="${id}"`);
    }
    for (const [, ids = ""] of html.matchAll(/aria-describedby="([^"]+)"/g)) {
      for (const id of ids.split(" ")) {
        expect(html).toContain(` id="${id}"`);
      }
    }
  }
});

it("lets nothing that was typed change the page", () => {
  const skeleton = (typed: string) =>
    [...render({ typed: { order: `1${typed}`, tracking_number: `1${typed}` } }).matchAll(/<[^>]*>/g)].map(
      ([tag]) => tag.replace(/="[^"]*"/g, ""),
    );
  const plain = skeleton("");
  const hostile = fc.oneof(
    fc.constantFrom('"><script>', "' autofocus onfocus='alert(1)", "</form>", "&quot;", "\u202e"),
    fc.string({ unit: "binary" }),
  );
  fc.assert(fc.property(hostile, (typed) => expect(skeleton(typed)).toEqual(plain)));
});
