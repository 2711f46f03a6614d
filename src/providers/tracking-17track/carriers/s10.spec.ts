import fc from "fast-check";
import { readS10, s10CheckDigit } from "./s10";

const serial = fc.stringMatching(/^\d{8}$/);
const letters = fc.stringMatching(/^[A-Z]{2}$/);

describe("S10 numbers of the world's posts", () => {
  it.each([
    ["47312482", 9],
    ["12345678", 5],
    ["00000000", 5],
    ["70000000", 0],
  ])("have a check digit: %s-%i", (digits, check) => {
    expect(s10CheckDigit(digits)).toBe(check);
  });

  it("name their service and the post that issued them", () => {
    expect(readS10("RR473124829US")).toEqual({ service: "RR", country: "US" });
  });

  it.each([
    "RR473124828US",
    "RR47312482US",
    "R4473124829US",
    "RR4731248299US",
    "rr473124829us",
    "RR473124829U5",
    "",
  ])("%s is none", (number) => {
    expect(readS10(number)).toBeNull();
  });

  it("are read back with their own check digit and with no other", () => {
    fc.assert(
      fc.property(letters, serial, letters, (service, digits, country) => {
        const check = s10CheckDigit(digits);
        expect(readS10(`${service}${digits}${check}${country}`)).toEqual({ service, country });
        for (let other = 0; other <= 9; other += 1) {
          expect(readS10(`${service}${digits}${other}${country}`) !== null).toBe(other === check);
        }
      }),
    );
  });

  it("show every single mistyped digit, but for the two remainders that the standard writes alike", () => {
    fc.assert(
      fc.property(serial, fc.nat(7), fc.nat(9), (digits, place, digit) => {
        const mistyped = `${digits.slice(0, place)}${digit}${digits.slice(place + 1)}`;
        fc.pre(mistyped !== digits);
        const remainder = (text: string) =>
          [8, 6, 4, 2, 3, 5, 9, 7].reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11;
        // Remainder 0 is written 5, and so is remainder 6.
        const alike = new Set([remainder(digits), remainder(mistyped)]);
        fc.pre(!(alike.has(0) && alike.has(6)));
        expect(s10CheckDigit(mistyped)).not.toBe(s10CheckDigit(digits));
      }),
    );
  });
});
