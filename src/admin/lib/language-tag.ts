/**
 * The dashboard names its languages `enGB`, `ptBR`, `zhCN`; `Intl` wants `en-GB`.
 * What is not a language at all becomes English.
 */
export function languageTagOf(language: string | undefined): string {
  const match = /^([a-z]{2,3})[-_]?([A-Za-z]{2})?$/.exec(language ?? "");
  if (!match?.[1]) {
    return "en";
  }
  return match[2] ? `${match[1]}-${match[2].toUpperCase()}` : match[1];
}
