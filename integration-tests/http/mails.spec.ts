import { contentStories } from "./mails/content";
import { everyKindStories } from "./mails/every-kind";
import { heldStories } from "./mails/held";
import { providerTroubleStories } from "./mails/provider-trouble";
import { staleStories } from "./mails/stale";
import { switchedOffStories } from "./mails/switched-off";
import { tellStories } from "./support/story";

tellStories((story) => {
  describe("the customer's mails", () => {
    everyKindStories(story);
    contentStories(story);
    switchedOffStories(story);
    heldStories(story);
    staleStories(story);
    providerTroubleStories(story);
  });
});
