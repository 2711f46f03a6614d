import { objectIn } from "../../wire/fields";

/** Deeper than anything 17TRACK sends; keeps a hostile body from exhausting the stack. */
const DEEPEST = 32;

/**
 * The same value with blanks cut from all keys: 17TRACK's own examples have keys such as `"days_of_transit "`.
 * A key that is tidy already wins over one that becomes the same. What lies deeper than 32 levels becomes null.
 * What is tidy throughout, as almost everything is, comes back as it is.
 */
export function trimKeys(value: unknown): unknown {
  return isTidy(value, 0) ? value : tidied(value, 0);
}

function isTidy(value: unknown, depth: number): boolean {
  if (depth > DEEPEST) {
    return value === null;
  }
  if (Array.isArray(value)) {
    return value.every((item) => isTidy(item, depth + 1));
  }
  const object = objectIn(value);
  if (object === null) {
    return true;
  }
  for (const key in object) {
    if (key !== key.trim() || !isTidy(object[key], depth + 1)) {
      return false;
    }
  }
  return true;
}

function tidied(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) {
    return null;
  }
  if (Array.isArray(value)) {
    return value.map((item) => tidied(item, depth + 1));
  }
  const object = objectIn(value);
  if (object === null) {
    return value;
  }
  const entries = Object.entries(object).map(([key, inner]) => [key, tidied(inner, depth + 1)] as const);
  const untidy = entries.filter(([key]) => key !== key.trim());
  // `fromEntries` defines properties, so that a key named `__proto__` stays a harmless key.
  return Object.fromEntries([
    ...untidy.map(([key, inner]) => [key.trim(), inner] as const),
    ...entries.filter(([key]) => key === key.trim()),
  ]);
}
