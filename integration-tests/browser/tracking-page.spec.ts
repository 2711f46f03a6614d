import { TrackedShop } from "./support/tracked-shop";
import { keyboardStories } from "./tracking-page/by-keyboard";
import { phoneStories } from "./tracking-page/on-a-phone";
import { watchingStories } from "./tracking-page/watching";
import { withoutScriptStories } from "./tracking-page/without-script";

jest.setTimeout(240_000);

const shop = new TrackedShop();
beforeAll(() => shop.open());
afterEach(() => shop.leave());
afterAll(() => shop.close());

describe("the customer's page", () => {
  describe("left open", () => watchingStories(shop));
  describe("by keyboard alone", () => keyboardStories(shop));
  describe("without a script", () => withoutScriptStories(shop));
  describe("on a phone", () => phoneStories(shop));
});
