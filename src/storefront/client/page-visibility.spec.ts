import { pageVisibility } from "./page-visibility";

describe("the page's visibility", () => {
  const surroundings = globalThis as { document?: unknown };
  afterEach(() => {
    delete surroundings.document;
  });

  it("is the document's, and is watched until it is let go", () => {
    const document = Object.assign(new EventTarget(), { hidden: false });
    surroundings.document = document;
    const seen: boolean[] = [];
    const stop = pageVisibility.onChange(() => seen.push(pageVisibility.isHidden()));
    for (const hidden of [true, false]) {
      document.hidden = hidden;
      document.dispatchEvent(new Event("visibilitychange"));
    }
    stop();
    document.dispatchEvent(new Event("visibilitychange"));
    expect(seen).toEqual([true, false]);
  });

  it("is visible where there is no document, as on a server", () => {
    expect(pageVisibility.isHidden()).toBe(false);
    pageVisibility.onChange(() => {})();
  });
});
