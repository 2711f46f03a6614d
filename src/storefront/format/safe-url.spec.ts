import fc from "fast-check";
import { imageUrl, linkUrl, mailUrl } from "./safe-url";

it.each([
  "#",
  "",
  "javascript:alert(1)",
  "data:text/html,x",
  "https://name:pass@evil.example/",
  "//evil.example",
])("links not to %s", (url) => {
  expect(linkUrl(url)).toBeNull();
  expect(imageUrl(url)).toBeNull();
});

it.each(["https://cdn.example/shirt.png", "data:image/png;base64,AAAA", "/static/shirt.png"])(
  "shows a picture from %s",
  (url) => {
    expect(imageUrl(url)).toBe(url);
  },
);

it("writes to one address only, whatever stands in it", () => {
  const address = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constant("a@b.example?bcc=c@d.example,e@f.example"),
  );
  fc.assert(
    fc.property(address, fc.string({ unit: "grapheme" }), (to, subject) => {
      expect(mailUrl(to, subject)).toMatch(/^mailto:[^?&,\s<>"]*\?subject=[^?&\s<>"]*$/);
    }),
  );
});
