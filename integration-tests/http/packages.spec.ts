import { correctionStories } from "./packages/corrections";
import { halfDeliveryStories } from "./packages/half-delivery";
import { itemClaimStories } from "./packages/item-claims";
import { manualEventStories } from "./packages/manual-events";
import { manualProviderStories } from "./packages/manual-provider";
import { personDeliversStories } from "./packages/person-delivers";
import { reconcileStories } from "./packages/reconcile";
import { refreshStories } from "./packages/refresh";
import { removalStories } from "./packages/removal";
import { shopsPastStories } from "./packages/shops-past";
import { tellStories } from "./support/story";

tellStories((story) => {
  describe("a package", () => {
    correctionStories(story);
    itemClaimStories(story);
    removalStories(story);
    refreshStories(story);
    manualEventStories(story);
    manualProviderStories(story);
  });
  describe("what happens beside us", () => {
    reconcileStories(story);
    shopsPastStories(story);
    personDeliversStories(story);
    halfDeliveryStories(story);
  });
});
