import { ANSWER_CSS } from "./answer-css";
import { CARD_CSS } from "./card-css";
import { FRAME_CSS } from "./frame-css";
import { type Theme, themesFor } from "./theme";

/**
 * The page's style sheet in the shop's colour. Every class begins with `trk-`, every variable with `--trk-`, so
 * that it can stand beside a shop's own styles.
 * @param color `#rgb` or `#rrggbb`; anything else is ignored
 */
export function stylesheet(color: string | null): string {
  const { light, dark } = themesFor(color);
  const sheets = [
    `:root { color-scheme: light dark; ${variables(light)} }`,
    `@media (prefers-color-scheme: dark) { :root { ${variables(dark)} } }`,
    FRAME_CSS,
    ANSWER_CSS,
    CARD_CSS,
  ];
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
