import { BACKEND_URL } from "./sdk";
import { readAnswer } from "./server-answer";

/**
 * Posts to the shop's server, with the session of whoever is signed in. In place of the SDK, whose `FetchError` has no
 * `code`: by that a form knows a refusal, whatever its words.
 *
 * @param path from the server's root, such as `/admin/trackers/trk_1`
 * @throws a `ServerRefusal`; the browser's own `TypeError` when no answer comes
 */
export async function post<Answer>(path: string, body: object = {}): Promise<Answer> {
  const response = await fetch(BACKEND_URL.replace(/\/$/, "") + path, {
    method: "POST",
    credentials: "include",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  });
  return readAnswer(response);
}
