import { begunPageStories } from "./page/begun-pages";
import { headerStories } from "./page/headers";
import { liveUpdateStories } from "./page/live-updates";
import { trackingPageStories } from "./page/tracking-page";
import { tellStories } from "./support/story";

tellStories((story) => {
  describe("the customer's page", () => {
    trackingPageStories(story);
  });
  describe("a page that is not made yet", () => {
    begunPageStories(story);
  });
  describe("the headers of pages", () => {
    headerStories(story);
  });
  describe("a page that stays open", () => {
    liveUpdateStories(story);
  });
});
