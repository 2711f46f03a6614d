import { DefaultsUtils } from "@medusajs/framework/utils";
import { COUNTRY_CODES, countriesIn } from "./countries";

describe("the countries to choose from", () => {
  it("are those that a shop can deliver to", () => {
    expect(COUNTRY_CODES).toEqual(
      DefaultsUtils.defaultCountries.map(({ alpha2 }) => alpha2.toUpperCase()).sort(),
    );
  });

  it("have names in the dashboard's language, in its order", () => {
    expect(countriesIn("de")).toContainEqual({ code: "DE", name: "Deutschland" });
    expect(countriesIn("en").find(({ code }) => code === "DE")?.name).toBe("Germany");
    const german = countriesIn("de").map(({ name }) => name);
    expect(german.indexOf("Ägypten")).toBeLessThan(german.indexOf("Belgien"));
    expect(countriesIn("de").filter(({ code, name }) => code === name)).toEqual([]);
  });
});
