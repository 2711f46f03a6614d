import { addNumberStories } from "./shipping/add-number";
import { carrierChoiceStories } from "./shipping/carrier-choice";
import { doubleClickStories } from "./shipping/double-click";
import { halfFailureStories } from "./shipping/half-failure";
import { kitStories } from "./shipping/kits";
import { partStories } from "./shipping/parts";
import { paymentStories } from "./shipping/payment";
import { printedLabelStories } from "./shipping/printed-labels";
import { refusalStories } from "./shipping/refusals";
import { shippingProfileStories } from "./shipping/shipping-profiles";
import { tellStories } from "./support/story";

tellStories((story) => {
  describe("shipping an order", () => {
    refusalStories(story);
    paymentStories(story);
    carrierChoiceStories(story);
    partStories(story);
    kitStories(story);
    shippingProfileStories(story);
    printedLabelStories(story);
    doubleClickStories(story);
    halfFailureStories(story);
    addNumberStories(story);
  });
});
