/**
 * Control characters, line breaks of every kind, half surrogates, and the marks that turn the direction of
 * writing (with which a text can pretend to be another).
 */
const UNWANTED = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** One line of text, safe in a header: unwanted characters become one blank, outer blanks go. */
export function oneLine(text: string): string {
  return text.replace(UNWANTED, " ").replace(/ {2,}/g, " ").trim();
}

/** Every text in a plain JSON value made one line; everything else as it was. */
export function cleanTexts<T>(value: T): T {
  return clean(value) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === "string") {
    return oneLine(value);
  }
  if (Array.isArray(value)) {
    return value.map(clean);
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
  }
  return value;
}

/**
 * Angle brackets as typographic ones. Plain text needs no escaping, but it ends up in places that show it as
 * HTML (mailbox viewers, support desks), and there it must stay text.
 */
export function withoutMarkup(text: string): string {
  return text.replace(/</g, "‹").replace(/>/g, "›");
}

/**
 * The same to the eye, but no mail program makes a link of it: anybody who holds an order's link may have written it, and
 * the mail comes from the shop. Dots and at signs within words get a place to break after them, which nobody sees.
 */
export function unlinked(text: string): string {
  return text.replace(/(?<=[^\s.@])([.@。．｡])(?=[^\s.@])/gu, "$1\u200b");
}

/** At most `length` characters, the last one an ellipsis when something was cut. */
export function shorten(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}
