import { ANSWER_CSS } from "./answer-css";
import { BASE_CSS } from "./base-css";
import { CARD_CSS } from "./card-css";
import { FORM_CSS } from "./form-css";
import { FRAME_CSS } from "./frame-css";
import { MAP_CSS } from "./map-css";
import { MESSAGE_CSS } from "./message-css";
import { type Theme, themesFor } from "./theme";

/**
 * The style sheet of the components in the shop's colour. Every class begins with `trk`, every variable with
 * `--trk-`, so that it can stand beside a shop's own styles, which may set both anew.
 * @param color `#rgb` or `#rrggbb`; anything else is ignored
 */
export function kitStylesheet(color: string | null): string {
  const { light, dark } = themesFor(color);
  return join([
    `:root { ${variables(light)} }`,
    `@media (prefers-color-scheme: dark) { :root { ${variables(dark)} } }`,
    BASE_CSS,
    ANSWER_CSS,
    CARD_CSS,
    MAP_CSS,
  ]);
}

/** The hosted page's style sheet: the components, and the page around them. */
export function stylesheet(color: string | null): string {
  return join([
    ":root { color-scheme: light dark; }",
    kitStylesheet(color),
    FRAME_CSS,
    FORM_CSS,
    MESSAGE_CSS,
  ]);
}

function join(sheets: string[]): string {
  return sheets.map((sheet) => sheet.trim()).join("\n");
}

function variables({ moods, ...colors }: Theme): string {
  const plain = Object.entries(colors).map(([name, value]) => `--trk-${name.replace("_", "-")}: ${value};`);
  const ofMoods = Object.entries(moods).flatMap(([mood, { ink, tint }]) => [
    `--trk-${mood}-ink: ${ink};`,
    `--trk-${mood}-tint: ${tint};`,
  ]);
  return [...plain, ...ofMoods].join(" ");
}
