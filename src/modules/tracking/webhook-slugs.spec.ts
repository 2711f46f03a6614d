import { slugProblem } from "./webhook-slugs";

describe("the webhook addresses of providers", () => {
  it("are fine when each has its own, or none", () => {
    expect(slugProblem([])).toBeNull();
    const providers = [
      { id: "a", slug: "one" },
      { id: "b", slug: null },
      { id: "c", slug: "two" },
      { id: "d", slug: null },
    ];
    expect(slugProblem(providers)).toBeNull();
  });

  it("are refused when two share one", () => {
    const providers = [
      { id: "north", slug: "courier" },
      { id: "manual", slug: null },
      { id: "south", slug: "courier" },
    ];
    expect(slugProblem(providers)).toMatch(
      /"north" and "south" both want webhooks at \/hooks\/tracking\/courier/,
    );
  });
});
