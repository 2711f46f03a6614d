import { tellStories } from "./support/story";
import { atTheDoorStories } from "./webhooks/at-the-door";
import { earlyWebhookStories } from "./webhooks/early";
import { oddBodyStories } from "./webhooks/odd-bodies";
import { reorderedStories } from "./webhooks/reordered";
import { repeatedStories } from "./webhooks/repeated";
import { reusedNumberStories } from "./webhooks/reused-number";
import { stoppedStories } from "./webhooks/stopped";
import { unreadableStories } from "./webhooks/unreadable";

tellStories((story) => {
  describe("17TRACK's webhook", () => {
    atTheDoorStories(story);
    repeatedStories(story);
    reorderedStories(story);
    oddBodyStories(story);
    unreadableStories(story);
    earlyWebhookStories(story);
    reusedNumberStories(story);
    stoppedStories(story);
  });
});
