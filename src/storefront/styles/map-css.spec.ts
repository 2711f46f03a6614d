import { contrast } from "./contrast";
import { MAP_COLORS } from "./map-css";
import { themesFor } from "./theme";

/** What WCAG 2 asks of lines and signs that one has to see. */
const VISIBLE = 3;

describe.each(["light", "dark"] as const)("a map in the %s theme", (name) => {
  const { land, water } = MAP_COLORS[name];
  const { moods } = themesFor(null)[name];

  it.each(Object.entries(moods))(
    "shows the way and its signs in the colour of %s, on land and on water",
    (_, { ink }) => {
      expect(contrast(ink, land)).toBeGreaterThanOrEqual(VISIBLE);
      expect(contrast(ink, water)).toBeGreaterThanOrEqual(VISIBLE);
    },
  );
});
