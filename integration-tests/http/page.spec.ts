import { liveUpdateStories } from "./page/live-updates";
import { trackingPageStories } from "./page/tracking-page";
import { tellStories } from "./support/story";

tellStories((story) => {
  describe("the customer's page", () => {
    trackingPageStories(story);
  });
  describe("a page that stays open", () => {
    liveUpdateStories(story);
  });
});
