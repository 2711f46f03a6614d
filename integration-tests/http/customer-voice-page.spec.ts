import { confirmingStories } from "./customer-voice/confirming";
import { pageFormStories } from "./customer-voice/page-forms";
import { tellStories } from "./support/story";

tellStories((story) => {
  describe("the forms on the customer's page", () => {
    pageFormStories(story);
  });
  describe("the link that confirms delivery instructions", () => {
    confirmingStories(story);
  });
});
