const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** Whether a text is a colour that may stand in a style sheet: `#rgb` or `#rrggbb`, nothing else. */
export function isHexColor(text: string | null): text is string {
  return text !== null && HEX.test(text);
}

/** How far two colours stand apart, 1 to 21, as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, "$&$&") : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
