import { pluralIn } from "./plural";

it("knows how many forms a language has", () => {
  const polish = pluralIn("pl");
  const packages = (count: number) =>
    polish(count, { one: "paczka", few: "paczki", many: "paczek", other: "paczki" });
  expect([1, 2, 4, 5, 12, 21, 22, 25].map(packages)).toEqual([
    "paczka",
    "paczki",
    "paczki",
    "paczek",
    "paczek",
    "paczek",
    "paczki",
    "paczek",
  ]);
});

it("lets one form stand in for those that are missing", () => {
  const arabic = pluralIn("ar");
  const spoken = (count: number) => arabic(count, { two: "two", other: "other" });
  expect([1, 2, 3, 11, 100].map(spoken)).toEqual(["other", "two", "other", "other", "other"]);
});
