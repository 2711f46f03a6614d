import { adminListStories } from "./access/admin-list";
import { eventStories } from "./access/events";
import { failureStories } from "./access/failures";
import { graphStories } from "./access/graph";
import { healthStories } from "./access/health";
import { orderPageStories } from "./access/order-page";
import { ownerStories } from "./access/owner";
import { secrecyStories } from "./access/secrecy";
import { tokenStories } from "./access/token";
import { wrongInputStories } from "./access/wrong-inputs";
import { tellStories } from "./support/story";

tellStories((story) => {
  describe("who may see an order's packages", () => {
    ownerStories(story);
    tokenStories(story);
    secrecyStories(story);
    orderPageStories(story);
  });
  describe("what administrators see", () => {
    adminListStories(story);
    wrongInputStories(story);
    healthStories(story);
    failureStories(story);
  });
  describe("what other code sees", () => {
    graphStories(story);
    eventStories(story);
  });
});
