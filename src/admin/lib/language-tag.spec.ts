import { languageTagOf } from "./language-tag";

describe("the dashboard's language as Intl knows it", () => {
  it.each([
    ["de", "de"],
    ["enGB", "en-GB"],
    ["ptBR", "pt-BR"],
    ["en-US", "en-US"],
    ["zh_CN", "zh-CN"],
  ])("reads %s as %s", (language, tag) => {
    expect(languageTagOf(language)).toBe(tag);
    expect(() => new Intl.DateTimeFormat(tag)).not.toThrow();
  });

  it.each([undefined, "", "cimode", "%%"])("takes English for %p", (language) => {
    expect(languageTagOf(language)).toBe("en");
  });
});
