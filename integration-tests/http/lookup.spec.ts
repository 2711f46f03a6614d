import { findingStories } from "./lookup/finding";
import { formStories } from "./lookup/form";
import { limitStories } from "./lookup/limits";
import { missStories } from "./lookup/misses";
import { outageStories } from "./lookup/outage";
import { packageStories } from "./lookup/packages";
import { sessionStories } from "./lookup/sessions";
import { tellStories } from "./support/story";

tellStories((story) => {
  describe("looking an order up", () => {
    findingStories(story);
  });
  describe("looking up what is not there", () => {
    missStories(story);
  });
  describe("looking up again and again", () => {
    limitStories(story);
  });
  describe("the session of a look-up", () => {
    sessionStories(story);
  });
  describe("a tracking number alone", () => {
    packageStories(story);
  });
  describe("the form", () => {
    formStories(story);
  });
  describe("a database that is away", () => {
    outageStories(story);
  });
});
