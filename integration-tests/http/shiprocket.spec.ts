import { shiprocketJourneyStories } from "./shiprocket/journeys";
import { shiprocketPushStories } from "./shiprocket/pushes";
import { shiprocketSignInStories } from "./shiprocket/signing-in";
import { configureShiprocket, withShiprocket } from "./shiprocket/support";
import { tellStories } from "./support/story";

const port = configureShiprocket();

tellStories((story) => {
  const rocket = withShiprocket(story, port);
  describe("a package booked at Shiprocket", () => {
    shiprocketJourneyStories(story, rocket);
  });
  describe("Shiprocket's push", () => {
    shiprocketPushStories(story, rocket);
  });
  describe("signing in at Shiprocket", () => {
    shiprocketSignInStories(story, rocket);
  });
});
