import fc from "fast-check";
import { buttonColors } from "./button-color";

it.each([
  ["#000000", "#ffffff"],
  ["#0f766e", "#ffffff"],
  ["#ffe600", "#000000"],
  ["#fff", "#000000"],
])("puts readable text on %s", (background, text) => {
  expect(buttonColors(background)).toEqual({ background, text });
});

it("takes nothing but a hex colour into a style", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom("red;}", "url(//evil.example)", "#12345", "var(--x)")),
      (color) => {
        expect(buttonColors(color).background).toMatch(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i);
      },
    ),
  );
});
