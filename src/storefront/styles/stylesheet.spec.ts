import fc from "fast-check";
import { contrast } from "./contrast";
import { kitStylesheet, stylesheet } from "./stylesheet";
import { type Theme, themesFor } from "./theme";

const READABLE = 4.5;

describe.each(["light", "dark"] as const)("the %s theme", (name) => {
  const theme: Theme = themesFor("#7c3aed")[name];
  const tints = Object.values(theme.moods).map(({ tint }) => tint);

  it.each([
    ["text", [theme.page, theme.card, ...tints]],
    ["muted", [theme.page, theme.card, ...tints]],
    ["link", [theme.page, theme.card]],
  ] as const)("has %s that can be read wherever it stands", (color, grounds) => {
    for (const ground of grounds) {
      expect(contrast(theme[color], ground)).toBeGreaterThanOrEqual(READABLE);
    }
  });

  it.each(Object.entries(theme.moods))("says %s in readable colours", (_mood, { ink, tint }) => {
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(READABLE);
    expect(contrast(ink, theme.card)).toBeGreaterThanOrEqual(READABLE);
  });
});

it("puts readable words on any shop's colour, by day and by night", () => {
  const hex = fc.stringMatching(/^#([0-9a-f]{3}|[0-9a-f]{6})$/);
  fc.assert(
    fc.property(hex, (color) => {
      for (const { accent, on_accent, moods } of Object.values(themesFor(color))) {
        expect(contrast(on_accent, accent)).toBeGreaterThanOrEqual(READABLE);
        for (const { tint } of Object.values(moods)) {
          expect(contrast(accent, tint)).toBeGreaterThanOrEqual(3);
        }
      }
    }),
  );
});

it("is as dark as a shop's own page, and lets the shop's own variables go first", () => {
  const kit = kitStylesheet("#7c3aed");
  expect(kit).not.toContain("prefers-color-scheme");
  expect(kit).toContain(
    `--trk-card: light-dark(${themesFor(null).light.card}, ${themesFor(null).dark.card});`,
  );
  expect(kit).not.toMatch(/(?<!:where\():root/);
  // The hosted page follows the reader's device, also where a browser cannot choose by itself.
  expect(stylesheet(null)).toContain(":root { color-scheme: light dark; }");
  expect(stylesheet(null)).toMatch(
    /@supports not .* \{ @media \(prefers-color-scheme: dark\) \{ :where\(:root\)/,
  );
});

it("names no left and no right, so that it can be mirrored, and pulls no joined letters apart", () => {
  const rules = stylesheet(null).replace(/\/\*.*?\*\//gs, "");
  expect(rules).not.toMatch(/\b(left|right)\b|letter-spacing/);
});

it("takes nothing but a hex colour into the style sheet", () => {
  const plain = stylesheet(null);
  const hostile = fc.oneof(
    fc.string().filter((text) => !/^#[0-9a-f]+$/i.test(text)),
    fc.constantFrom(
      "red;}",
      "#fff;} body{display:none",
      "url(//evil.example)",
      "var(--x)",
      "#12345",
      "#fff\n",
    ),
  );
  fc.assert(fc.property(hostile, (color) => expect(stylesheet(color)).toBe(plain)));
  expect(stylesheet("#7c3aed")).toContain("--trk-accent: #7c3aed;");
});
