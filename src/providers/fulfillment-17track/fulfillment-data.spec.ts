import fc from "fast-check";
import { carrierHints, chosenCarrierCode } from "./fulfillment-data";

/** Of few characters, so that many end alike. */
const number = fc.oneof(fc.stringMatching(/^[A-Z0-9]{5,20}$/), fc.stringMatching(/^[12]{0,3}12345$/));
const parcel = fc.record({
  tracking_number: number,
  carrier_code: fc.constantFrom("100002", "7041", "100005"),
});

it("finds every package's carrier again, even when numbers end alike", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(parcel, { selector: (each) => each.tracking_number, maxLength: 6 }),
      (packages) => {
        const data = JSON.parse(JSON.stringify(carrierHints(packages)));
        for (const { tracking_number, carrier_code } of packages) {
          expect(chosenCarrierCode(data, tracking_number)).toBe(carrier_code);
        }
      },
    ),
  );
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
