import resources from "./index";

function texts(node: object, path = ""): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value, `${path}${key}.`),
  );
}

const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

describe("the dictionaries", () => {
  const english = new Map(texts(resources.en.tracking17));
  const german = texts(resources.de.tracking17);

  it("say everything in both languages", () => {
    expect(german.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
    expect([...english, ...german].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("put in no value that the other language does not know of", () => {
    const names = new Set(["Carrier", "carrier", "carrier_dative"]);
    const plain = (text: string) =>
      values(text)
        .filter((name) => !names.has(name ?? ""))
        .sort();
    for (const [key, text] of german) {
      expect([key, plain(text)]).toEqual([key, plain(english.get(key) ?? "")]);
    }
  });

  it("have both plural forms of whatever has one", () => {
    const keys = new Set(english.keys());
    for (const key of keys) {
      const other = key.replace(/_(one|other)$/, (_, form) => (form === "one" ? "_other" : "_one"));
      expect(keys.has(other)).toBe(true);
    }
  });
});
