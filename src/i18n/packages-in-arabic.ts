import { pluralIn } from "./plural";

const plural = pluralIn("ar");

/** So many packages, in the genitive, which follows a preposition or a verbal noun: "طردين", "3 طرود". */
export function ofPackages(count: number): string {
  return plural(count, {
    zero: `${count} طرد`,
    one: "طرد واحد",
    two: "طردين",
    few: `${count} طرود`,
    many: `${count} طردًا`,
    other: `${count} طرد`,
  });
}
