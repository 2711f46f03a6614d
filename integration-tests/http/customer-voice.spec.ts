import { deliveryInstructionStories } from "./customer-voice/delivery-instructions";
import { notReceivedStories } from "./customer-voice/not-received";
import { ratingMailStories } from "./customer-voice/rating-mail";
import { ratingStories } from "./customer-voice/ratings";
import { tellStories } from "./support/story";

tellStories((story) => {
  describe("what customers would like the carrier to do", () => {
    deliveryInstructionStories(story);
  });
  describe("how customers found the delivery", () => {
    ratingStories(story);
    ratingMailStories(story);
  });
  describe("a package that is said to be delivered, and is not there", () => {
    notReceivedStories(story);
  });
});
