import { type JsonObject, objectAt, objectIn, objectsAt, textAt } from "../../wire/fields";
import { trimKeys } from "./trim-keys";

/** What 17TRACK answered to a request as a whole. */
export type Answer =
  | { kind: "answered"; accepted: JsonObject[]; rejected: JsonObject[]; body: JsonObject }
  /** The request as a whole was refused; `code` is 17TRACK's, null when it gave none. */
  | { kind: "refused"; code: string | null };

/**
 * Reads the envelope `{ code, data: { accepted, rejected } }`. A request can be refused as a whole by `code` and
 * by `data.errors`, and the latter also comes with code 0; items that were worked on nevertheless count.
 *
 * @returns null when this is no envelope at all (a proxy's error page, a body cut short)
 */
export function readEnvelope(text: string): Answer | null {
  const body = objectIn(trimKeys(parseOrNull(text)));
  if (body === null || !("code" in body || "data" in body)) {
    return null;
  }
  const data = objectAt(body, "data");
  const accepted = objectsAt(data, "accepted");
  const rejected = objectsAt(data, "rejected");
  const error = objectsAt(data, "errors")[0];
  const code = textAt(body, "code");
  const failed = error !== undefined || (code !== null && code !== "0");
  if (failed && accepted.length + rejected.length === 0) {
    const named = error === undefined ? null : textAt(error, "code");
    return { kind: "refused", code: named ?? (code === "0" ? null : code) };
  }
  return { kind: "answered", accepted, rejected, body };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
