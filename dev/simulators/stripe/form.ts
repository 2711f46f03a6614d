/** What a form-encoded body says: `metadata[session_id]=x&expand[0]=y` as objects all the way down. */
export interface Form {
  [key: string]: string | Form;
}

/** Reads a body as Stripe's SDK encodes it. Lists come as objects with the keys `0`, `1`, …: see {@link listOf}. */
export function parseForm(body: string): Form {
  const form: Form = Object.create(null);
  for (const [name, value] of new URLSearchParams(body)) {
    const keys = name.split(/[[\]]+/).filter((key) => key !== "");
    const last = keys.pop() ?? "";
    let place = form;
    for (const key of keys) {
      const inner = place[key];
      place = typeof inner === "object" ? inner : setAt(place, key);
    }
    place[last] = value;
  }
  return form;
}

function setAt(form: Form, key: string): Form {
  const inner: Form = Object.create(null);
  form[key] = inner;
  return inner;
}

/** A text, if there is one that is not empty. */
export function textOf(form: Form, key: string): string | null {
  const value = form[key];
  return typeof value === "string" && value !== "" ? value : null;
}

export function numberOf(form: Form, key: string): number | null {
  const text = textOf(form, key);
  return text === null ? null : Number(text);
}

export function formOf(form: Form, key: string): Form {
  const value = form[key];
  return typeof value === "object" ? value : {};
}

export function listOf(form: Form, key: string): string[] {
  return Object.values(formOf(form, key)).filter((value) => typeof value === "string");
}

/** The texts of an inner form, such as `metadata`. */
export function textsOf(form: Form, key: string): Record<string, string> {
  const entries = Object.entries(formOf(form, key));
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
