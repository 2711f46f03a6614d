import { cancelledFulfillmentStories } from "./journeys/cancelled-fulfillment";
import { guestOrderStories } from "./journeys/guest-order";
import { lostWebhookStories } from "./journeys/lost-webhooks";
import { missingRightStories } from "./journeys/missing-right";
import { pollingOnlyStories } from "./journeys/polling-only";
import { providerDownStories } from "./journeys/provider-down";
import { quotaStories } from "./journeys/quota";
import { refusedNumberStories } from "./journeys/refused-number";
import { returnStories } from "./journeys/returns";
import { severalPackagesStories } from "./journeys/several-packages";
import { sharedNumberStories } from "./journeys/shared-number";
import { shippedBesideStories } from "./journeys/shipped-beside";
import { stockFormStories } from "./journeys/stock-form";
import { webhookOnlyStories } from "./journeys/webhook-only";
import { tellStories } from "./support/story";

tellStories((story) => {
  describe("from paid order to delivered", () => {
    webhookOnlyStories(story);
    pollingOnlyStories(story);
    severalPackagesStories(story);
    stockFormStories(story);
    shippedBesideStories(story);
    guestOrderStories(story);
  });
  describe("what goes wrong on the way", () => {
    refusedNumberStories(story);
    providerDownStories(story);
    quotaStories(story);
    missingRightStories(story);
    lostWebhookStories(story);
    cancelledFulfillmentStories(story);
  });
  describe("packages of another kind", () => {
    returnStories(story);
    sharedNumberStories(story);
  });
});
