import fc from "fast-check";
import { carrierHints, chosenCarrierCode } from "./carrier-hints";

/** Of few characters, so that many end alike. */
const number = fc.oneof(fc.stringMatching(/^[A-Z0-9]{5,20}$/), fc.stringMatching(/^[12]{0,3}12345$/));
const parcel = fc.record({
  tracking_number: number,
  carrier_code: fc.constantFrom("100002", "7041", "100005"),
});

it("never finds another package's carrier, even when numbers end alike, and shows no number whole", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(parcel, { selector: (each) => each.tracking_number, maxLength: 6 }),
      (packages) => {
        const data = JSON.parse(JSON.stringify(carrierHints(packages)));
        for (const { tracking_number, carrier_code } of packages) {
          expect([carrier_code, null]).toContain(chosenCarrierCode(data, tracking_number));
        }
        for (const { number_ends_with } of data.carriers ?? []) {
          expect(number_ends_with.length).toBeLessThanOrEqual(8);
          expect(packages.some(({ tracking_number }) => tracking_number === number_ends_with)).toBe(false);
        }
      },
    ),
  );
});

it("finds every package's carrier again when their numbers differ near the end", () => {
  const packages = ["1Z999AA10123456784", "00340434161094042557"].map((tracking_number, index) => ({
    tracking_number,
    carrier_code: String(index),
  }));
  const data = JSON.parse(JSON.stringify(carrierHints(packages)));
  expect(packages.map(({ tracking_number }) => chosenCarrierCode(data, tracking_number))).toEqual(["0", "1"]);
});

it("keeps whole numbers out", () => {
  const data = carrierHints([
    { tracking_number: "AAAA1234567890", carrier_code: "1" },
    { tracking_number: "BBBB1234567891", carrier_code: null },
  ]);
  expect(data).toEqual({ carriers: [{ number_ends_with: "7890", carrier_code: "1" }] });
});

it.each([null, undefined, {}, { carriers: "UPS" }, { carriers: [null, { number_ends_with: "" }] }])(
  "knows nothing from %j, e.g. of another provider",
  (data) => {
    expect(chosenCarrierCode(data, "1Z999AA10123456784")).toBeNull();
  },
);
