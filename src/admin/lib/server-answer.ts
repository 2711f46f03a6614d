/** The server refused, or failed. Its message is the server's own sentence. */
export class ServerRefusal extends Error {
  constructor(
    message: string,
    /** Of HTTP. */
    readonly status: number,
    /** Names a refusal that a form can act on; null for all others. */
    readonly code: string | null,
  ) {
    super(message);
    this.name = "ServerRefusal";
  }
}

/** What the server answers, read from its JSON. Throws a {@link ServerRefusal} when it is no success. */
export async function readAnswer<Answer>(response: Response): Promise<Answer> {
  if (response.ok) {
    return response.json();
  }
  // Something in front of the server may have answered, in a format of its own.
  const { message, code } = await response.json().catch(() => ({}));
  throw new ServerRefusal(message ?? response.statusText, response.status, code ?? null);
}
