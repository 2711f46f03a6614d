/**
 * One JSON request to a simulator's control.
 *
 * @throws Error with the control's own sentence when it refuses
 */
export async function controlRequest<T>(
  baseUrl: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const response = await fetch(`${baseUrl}/_control${path}`, {
    method,
    headers: body === undefined ? {} : { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${method} /_control${path} answered ${response.status}: ${text}`);
  }
  return JSON.parse(text) as T;
}

/** `?a=1` from what is set; an empty string from nothing. */
export function queryString(values: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) {
      query.set(key, String(value));
    }
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
