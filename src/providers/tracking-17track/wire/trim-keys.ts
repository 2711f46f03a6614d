import { objectIn } from "./fields";

/** Deeper than anything 17TRACK sends; keeps a hostile body from exhausting the stack. */
const DEEPEST = 32;

/**
 * The same value with blanks cut from all keys: 17TRACK's own examples have keys such as `"days_of_transit "`.
 * A key that is tidy already wins over one that becomes the same. What lies deeper than 32 levels becomes null.
 */
export function trimKeys(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) {
    return null;
  }
  if (Array.isArray(value)) {
    return value.map((item) => trimKeys(item, depth + 1));
  }
  const object = objectIn(value);
  if (object === null) {
    return value;
  }
  const entries = Object.entries(object).map(([key, inner]) => [key, trimKeys(inner, depth + 1)] as const);
  const untidy = entries.filter(([key]) => key !== key.trim());
  // `fromEntries` defines properties, so that a key named `__proto__` stays a harmless key.
  return Object.fromEntries(
    untidy.length === 0
      ? entries
      : [
          ...untidy.map(([key, inner]) => [key.trim(), inner] as const),
          ...entries.filter(([key]) => key === key.trim()),
        ],
  );
}
