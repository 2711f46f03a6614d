import { cleanText } from "./clean-text";

/** A JSON object of which nothing is known yet. */
export type JsonObject = Record<string, unknown>;

/**
 * Lenient readers: services mix nulls, empty strings, missing fields, numbers as strings and strings as numbers
 * freely, so what is not of the expected kind reads as absent.
 */
export function objectIn(value: unknown): JsonObject | null {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The object at `key`, or an empty one, so that reading on never fails. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  return objectIn(parent[key]) ?? {};
}

/** The objects in the list at `key`; a single object counts as a list of one, everything else is left out. */
export function objectsAt(parent: JsonObject, key: string): JsonObject[] {
  const value = parent[key];
  const list = Array.isArray(value) ? value : [value];
  return list.map(objectIn).filter((item) => item !== null);
}

/** Text at `key`, cleaned; numbers are written out. Null when absent, empty or of another kind. */
export function textAt(parent: JsonObject, key: string, longest = 500): string | null {
  return textOf(parent[key], longest);
}

export function textOf(value: unknown, longest = 500): string | null {
  if (typeof value === "number" && Number.isFinite(value)) {
    return String(value);
  }
  return typeof value === "string" ? cleanText(value, longest) : null;
}

/** A finite number at `key`, also when written as text. */
export function numberAt(parent: JsonObject, key: string): number | null {
  const value = parent[key];
  if (typeof value === "number") {
    return Number.isFinite(value) ? value : null;
  }
  const text = typeof value === "string" ? value.trim() : "";
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
