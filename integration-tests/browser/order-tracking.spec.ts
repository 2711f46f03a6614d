import { addingStories } from "./order-tracking/adding";
import { attentionStories } from "./order-tracking/attention";
import { correctingStories } from "./order-tracking/correcting";
import { customerVoiceStories } from "./order-tracking/customer-voice";
import { lookingStories } from "./order-tracking/looking";
import { shippingStories } from "./order-tracking/shipping";
import { shippingChoiceStories } from "./order-tracking/shipping-choices";
import { Desk } from "./support/desk";

jest.setTimeout(240_000);

const desk = new Desk();
beforeAll(() => desk.open());
afterEach(() => desk.leave());
afterAll(() => desk.close());

describe("the packages of an order, in the dashboard", () => {
  describe("shipping", () => shippingStories(desk));
  describe("deciding how it ships", () => shippingChoiceStories(desk));
  describe("adding a number later", () => addingStories(desk));
  describe("correcting", () => correctingStories(desk));
  describe("what needs the merchant", () => attentionStories(desk));
  describe("looking", () => lookingStories(desk));
  describe("what the customer says", () => customerVoiceStories(desk));
});
