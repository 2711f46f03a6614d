import { ANSWER_CSS } from "./answer-css";
import { BASE_CSS } from "./base-css";
import { CARD_CSS } from "./card-css";
import { FORM_CSS } from "./form-css";
import { FRAME_CSS } from "./frame-css";
import { MAP_COLORS, MAP_CSS, type MapColors } from "./map-css";
import { MESSAGE_CSS } from "./message-css";
import { type Theme, themesFor } from "./theme";

/** Browsers since 2024 can choose a colour by the `color-scheme` of where it is used. */
const CHOOSES = "(color: light-dark(#fff, #000))";

/**
 * The style sheet of the components in the shop's colour. Every class begins with `trk`, every variable with
 * `--trk-`, so that it can stand beside a shop's own styles, which may set both anew.
 *
 * It is dark where the shop's own page is: by its `color-scheme`, and not by what the reader's device prefers.
 * @param color `#rgb` or `#rrggbb`; anything else is ignored
 */
export function kitStylesheet(color: string | null): string {
  const { light, dark } = palettesFor(color);
  const either = light.map(([name, value], at) => [name, `light-dark(${value}, ${dark[at]?.[1]})`] as const);
  return join([
    setting(light),
    `@supports ${CHOOSES} { ${setting(either)} }`,
    BASE_CSS,
    ANSWER_CSS,
    CARD_CSS,
    MAP_CSS,
  ]);
}

/** The hosted page's style sheet: the components, and the page around them, as the reader's device prefers it. */
export function stylesheet(color: string | null): string {
  const { dark } = palettesFor(color);
  return join([
    ":root { color-scheme: light dark; }",
    kitStylesheet(color),
    `@supports not ${CHOOSES} { @media (prefers-color-scheme: dark) { ${setting(dark)} } }`,
    FRAME_CSS,
    FORM_CSS,
    MESSAGE_CSS,
  ]);
}

function join(sheets: string[]): string {
  return sheets.map((sheet) => sheet.trim()).join("\n");
}

/** Names of variables without their prefix, and values. */
type Palette = (readonly [name: string, value: string])[];

function palettesFor(color: string | null): Record<"light" | "dark", Palette> {
  const { light, dark } = themesFor(color);
  return { light: paletteOf(light, MAP_COLORS.light), dark: paletteOf(dark, MAP_COLORS.dark) };
}

function paletteOf({ moods, ...colors }: Theme, map: MapColors): Palette {
  return [
    ...Object.entries(colors).map(([name, value]) => [name.replace("_", "-"), value] as const),
    ...Object.entries(moods).flatMap(
      ([mood, { ink, tint }]) =>
        [
          [`${mood}-ink`, ink],
          [`${mood}-tint`, tint],
        ] as const,
    ),
    ...Object.entries(map).map(([name, value]) => [`map-${name}`, value] as const),
  ];
}

/** Whatever a shop sets for `:root`, wherever it stands, goes first. */
function setting(palette: Palette): string {
  return `:where(:root) { ${palette.map(([name, value]) => `--trk-${name}: ${value};`).join(" ")} }`;
}
