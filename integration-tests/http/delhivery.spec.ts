import { connect, openAccounts } from "./delhivery/accounts";
import { atTheDoorStories } from "./delhivery/at-the-door";
import { firewallStories } from "./delhivery/firewall";
import { journeyStories } from "./delhivery/journeys";
import { returnToOriginStories } from "./delhivery/return-to-origin";
import { twoAccountStories } from "./delhivery/two-accounts";
import { tellStories } from "./support/story";

const accounts = openAccounts();

tellStories((story) => {
  beforeEach(() => connect(story, accounts));
  afterEach(async () => {
    for (const { control } of [accounts.north, accounts.south]) {
      // Whatever a story does, the firewall has nothing to say against it.
      expect((await control.calls()).max_calls_in_any_second).toBeLessThanOrEqual(2);
    }
  });

  describe("a package of Delhivery", () => {
    journeyStories(story, accounts);
    returnToOriginStories(story, accounts);
  });
  describe("Delhivery's webhook", () => {
    atTheDoorStories(story, accounts);
  });
  describe("Delhivery's firewall", () => {
    firewallStories(story, accounts);
  });
  describe("two accounts at Delhivery", () => {
    twoAccountStories(story, accounts);
  });
});
