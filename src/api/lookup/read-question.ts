import type { Question } from "../../workflows/lookup/look-up";

/** What may be asked in this shop. */
export interface AskedFor {
  postal_code: boolean;
}

/** What is read in a body: the question, or null when it is none. */
export function readQuestion(body: unknown, { postal_code }: AskedFor): Question | null {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return null;
  }
  const fields = body as Record<string, unknown>;
  const names = Object.keys(fields).sort().join(" ");
  const { order, email, tracking_number } = fields;
  const number = typeof order === "number" ? String(order) : order;
  if (names === "tracking_number" && typeof tracking_number === "string") {
    return { tracking_number };
  }
  if (names === "email order" && typeof number === "string" && typeof email === "string") {
    return { order: number, proof: { kind: "email", value: email } };
  }
  const code = fields.postal_code;
  if (
    postal_code &&
    names === "order postal_code" &&
    typeof number === "string" &&
    typeof code === "string"
  ) {
    return { order: number, proof: { kind: "postal_code", value: code } };
  }
  return null;
}
