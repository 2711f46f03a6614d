const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/** The body of a mail, without the preheader, which people see elsewhere. */
function bodyOf(html: string): string {
  const body = html.slice(html.indexOf("<body"));
  return body.replace(/<div[^>]*data-skip-in-text.*?<\/div><\/div>/su, "").replace(/<!--.*?-->/gsu, "");
}

/** Every piece of text that a reader of the HTML sees, in order, entities resolved, decoration left out. */
export function visibleTexts(html: string): string[] {
  return bodyOf(html)
    .replace(/<td[^>]*aria-hidden="true".*?<\/td>/gsu, "")
    .split(/<[^>]*>/u)
    .map(resolveEntities)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

/** Names of all elements in the body, in order. */
export function elementNames(html: string): string[] {
  return [...bodyOf(html).matchAll(/<([a-z0-9]+)/giu)].map((match) => match[1] ?? "");
}

/** Addresses that the links of the body lead to. */
export function linkTargets(html: string): string[] {
  return [...bodyOf(html).matchAll(/<a [^>]*?href="([^"]*)"/gu)].map((match) =>
    resolveEntities(match[1] ?? ""),
  );
}

function resolveEntities(text: string): string {
  return text.replace(/&(#?\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity);
}
