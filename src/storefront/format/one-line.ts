/**
 * Control characters, line breaks of every kind, half surrogates, and the marks that turn the direction of
 * writing, with which a text can pretend to be another.
 */
const UNWANTED = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** Every text in a plain JSON value made one line without tricks; everything else as it was. */
export function oneLineTexts<T>(value: T): T {
  return clean(value) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === "string") {
    return value.replace(UNWANTED, " ").replace(/ {2,}/g, " ").trim();
  }
  if (Array.isArray(value)) {
    return value.map(clean);
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]))
    : value;
}
