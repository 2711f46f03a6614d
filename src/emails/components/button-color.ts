const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;
const DEFAULT = "#18181b";

/** The shop's colour for the button and the text colour, black or white, that is readable on it. */
export function buttonColors(color: string | null): { background: string; text: string } {
  const background = color && HEX.test(color) ? color : DEFAULT;
  const light = luminance(background);
  // WCAG 2 contrast: whichever of the two texts stands out more.
  return { background, text: 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? "#ffffff" : "#000000" };
}

/** Relative luminance, 0 to 1, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, "$&$&") : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
