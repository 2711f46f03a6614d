import fc from "fast-check";
import { readOrderNumber } from "./order-number";

it.each([
  ["١٠٤٢", 1042],
  ["#१०४२", 1042],
  ["1042", 1042],
  ["#1042", 1042],
  [" # 1042 ", 1042],
  ["SHOP-1042", 1042],
  ["Order no. 1042", 1042],
  ["Bestellung Nr.1042", 1042],
  ["DE1042", 1042],
  ["001042", 1042],
  ["1,042", 1042],
  ["12.345", 12_345],
  ["1 042", 1042],
  ["１０４２", 1042],
  ["#\u00a01042\u200b", 1042],
  ["2147483647", 2_147_483_647],
  ["2147483648", null],
  ["99999999999999999999", null],
  ["1042-A", null],
  ["mine", null],
])("finds in %j the number %j", (typed, number) => {
  expect(readOrderNumber(typed)?.display_id).toBe(number);
});

it.each(["", " ", "#", "\u0000", "\ud83d", "1".repeat(61)])("takes %j for no number", (typed) => {
  expect(readOrderNumber(typed)).toBeNull();
});

it("compares with a shop's own numbers in any case, with and without the sign", () => {
  expect(readOrderNumber(" #Shop-a1042 ")?.custom).toEqual(
    expect.arrayContaining(["#Shop-a1042", "Shop-a1042", "SHOP-A1042", "shop-a1042"]),
  );
});

it("writes in one way what may be meant by the same order", () => {
  const prefix = fc.constantFrom("", "#", "# ", "SHOP-", "Order ", "0", "No.");
  fc.assert(
    fc.property(prefix, prefix, fc.integer({ min: 1, max: 2_147_483_647 }), (one, other, number) => {
      expect(readOrderNumber(one + number)?.canonical).toBe(readOrderNumber(other + number)?.canonical);
    }),
  );
});

it("reads whatever is typed without failing, and keeps nothing that Postgres refuses", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const number = readOrderNumber(typed);
      for (const text of [number?.canonical ?? "", ...(number?.custom ?? [])]) {
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }
    }),
  );
});
