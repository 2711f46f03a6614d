import { emptyPackage } from "./package-draft";
import { ServerRefusal } from "./server-answer";
import { failureMessage, placeEditFailure, placeFailure, placeShipFailure } from "./server-error";

const refusal = (message: string, status = 400) => Object.assign(new Error(message), { status });
const first = { ...emptyPackage(), tracking_number: "1z999aa10123456784" };
const second = { ...emptyPackage(), tracking_number: "00340434161094042557" };
const both = [first, second];

describe("what a failed call says", () => {
  it("is the server's sentence", () => {
    expect(failureMessage(refusal("Order #7 is cancelled."))).toEqual({ sentence: "Order #7 is cancelled." });
  });

  it("is a sentence of ours when the server has none: no answer, nobody signed in, not allowed, broken", () => {
    expect(failureMessage(new TypeError("Failed to fetch"))).toEqual({ text: "errors.network" });
    expect(failureMessage(refusal("Unauthorized", 401))).toEqual({ text: "errors.signedOut" });
    expect(failureMessage(refusal("Forbidden", 403))).toEqual({ text: "errors.forbidden" });
    expect(failureMessage(refusal("An unknown error occurred.", 500))).toEqual({ text: "errors.server" });
  });
});

describe("where a refusal is shown", () => {
  it("is the package whose number it names", () => {
    const error = refusal("The tracking number 00340434161094042557 is on this order already.");
    expect(Object.keys(placeFailure(error, both))).toEqual([`packages.${second.key}.tracking_number`]);
  });

  it("is the carrier that it quotes", () => {
    const carrier = { provider_id: "", code: "Dhk", name: "Dhk", country: null, url: null };
    const error = refusal('There is no carrier "Dhk". Did you mean DHL Express (100001)?');
    const typed = { ...second, carrier };
    expect(Object.keys(placeFailure(error, [first, typed]))).toEqual([`packages.${second.key}.carrier`]);
  });

  it("is the field that a validator names by its path", () => {
    const error = refusal("Invalid request: Value for field 'trackers, 1, phone_last4' is wrong");
    expect(Object.keys(placeFailure(error, both))).toEqual([`packages.${second.key}.phone_last4`]);
  });

  it("is the only package when it speaks of the carrier, and the form when it speaks of the order", () => {
    expect(Object.keys(placeFailure(refusal("The carrier is not known."), [first]))).toEqual([
      `packages.${first.key}.carrier`,
    ]);
    expect(Object.keys(placeFailure(refusal("Order #7 is cancelled."), [first]))).toEqual(["form"]);
    expect(Object.keys(placeFailure(refusal("The carrier is not known."), both))).toEqual(["form"]);
  });

  it("is the switch for unpaid orders when the server knows of no payment, whatever its words", () => {
    const unpaid = new ServerRefusal("In other words.", 400, "payment_not_authorized");
    expect(Object.keys(placeShipFailure(unpaid, [first]))).toEqual(["allow_unpaid"]);
    const busy = new ServerRefusal("This order is being changed; not for allow_unpaid.", 400, "order_busy");
    expect(Object.keys(placeShipFailure(busy, [first]))).toEqual(["form"]);
  });

  it("is never lost when the server is away", () => {
    expect(placeFailure(new TypeError("Failed to fetch"), both)).toEqual({
      form: { text: "errors.network" },
    });
  });

  it.each([
    ['The tracking number "A" has 1 characters.', "tracking_number"],
    ['There is no carrier "Dhk".', "carrier"],
    ["Invalid request: enter the two letters of the country, such as DE", "country"],
    ["Invalid request: this date does not exist", "ship_date"],
    ["The shipment has 1 of item ordli_1, not 5.", "items"],
    ["This order is being changed.", "form"],
  ])("is the plain field in a form that corrects one package: %s", (sentence, field) => {
    expect(Object.keys(placeEditFailure(refusal(sentence)))).toEqual([field]);
  });
});
