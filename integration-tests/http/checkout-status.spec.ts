import { atOnceStories } from "./checkout/at-once";
import { cancelledStories } from "./checkout/cancelled";
import { deferredStories } from "./checkout/deferred";
import { expiredStories } from "./checkout/expired";
import { redirectStories } from "./checkout/redirect";
import { strangerStories } from "./checkout/strangers";
import { tellCheckoutStories } from "./support/stripe-checkout";

tellCheckoutStories((story, checkout) => {
  describe("a checkout with a redirect payment", () => {
    redirectStories(story, checkout);
    atOnceStories(story, checkout);
  });
  describe("a checkout that comes to nothing", () => {
    cancelledStories(story, checkout);
    expiredStories(story, checkout);
  });
  describe("a checkout whose order is there before the money", () => {
    deferredStories(story, checkout);
  });
  describe("what a checkout tells of itself", () => {
    strangerStories(story, checkout);
  });
});
