import fc from "fast-check";
import { type Provable, proves } from "./proof";

const ORDER: Provable = { email: "Ada@Example.com", postal_code: "10115", country_code: "de" };
const email = (value: string) => ({ kind: "email", value }) as const;
const code = (value: string) => ({ kind: "postal_code", value }) as const;

it.each([
  ["ada@example.com", true],
  [" ADA@EXAMPLE.COM\n", true],
  ["ada＠example.com", true],
  ["ada@\u200bexample.com", true],
  ["ada@example.co", false],
  ["ada+1@example.com", false],
  ["%@example.com", false],
  ["", false],
])("takes the address %j: %j", (value, expected) => {
  expect(proves(email(value), ORDER)).toBe(expected);
});

it.each([
  ["10115", "10115", "de", true],
  ["10 115", "10115", "de", true],
  ["D-10115", "10115", "de", false],
  ["sw1a 1aa", "SW1A1AA", "gb", true],
  ["１０１１５", "10115", "de", true],
  ["94103", "94103-1234", "us", true],
  ["94103-9999", "94103-1234", "US", true],
  ["94104", "94103-1234", "us", false],
  ["10115", "10115-1", "de", false],
  ["101", "10115", "de", false],
  ["", "", "de", false],
  ["-", null, null, false],
])("takes the code %j for %j in %j: %j", (value, postal_code, country_code, expected) => {
  expect(proves(code(value), { ...ORDER, postal_code, country_code })).toBe(expected);
});

it("proves nothing about an order that has nothing to compare with", () => {
  const nothing: Provable = { email: null, postal_code: null, country_code: null };
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      expect([proves(email(value), nothing), proves(code(value), nothing)]).toEqual([false, false]);
    }),
  );
});

it.each([
  ["info@müller.de", "info@xn--mller-kva.de"],
  ["INFO@MÜLLER.DE", "info@müller.de"],
  ["info@xn--mller-kva.de", "Info@Müller.de"],
])("takes %s for %s: a domain is one, however it is written", (value, email) => {
  expect(proves({ kind: "email", value }, { email, postal_code: null, country_code: null })).toBe(true);
});

it("takes a postal code in the digits of any script", () => {
  const order = { email: null, postal_code: "10115", country_code: "de" };
  expect(proves({ kind: "postal_code", value: "١٠١١٥" }, order)).toBe(true);
});

it("does not take one address for another", () => {
  fc.assert(
    fc.property(fc.emailAddress(), fc.emailAddress(), (one, other) => {
      expect(proves(email(one.toUpperCase()), { ...ORDER, email: one })).toBe(true);
      expect(proves(email(other), { ...ORDER, email: one })).toBe(one.toLowerCase() === other.toLowerCase());
    }),
  );
});

it("keeps long texts apart", () => {
  const long = `${"a".repeat(400)}@example.com`;
  expect(proves(email(`${"a".repeat(400)}b@example.com`), { ...ORDER, email: long })).toBe(false);
  expect(proves(email(long), { ...ORDER, email: long })).toBe(true);
});
