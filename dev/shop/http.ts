/** An answer that was not the one hoped for. */
export class HttpError extends Error {
  constructor(
    readonly method: string,
    readonly path: string,
    readonly status: number,
    readonly body: { type?: string; code?: string; message?: string },
  ) {
    super(`${method} ${path} answered ${status}: ${body.message ?? JSON.stringify(body)}`);
    this.name = "HttpError";
  }
}

export interface RequestOptions {
  method?: "GET" | "POST" | "DELETE";
  body?: unknown;
  headers?: Record<string, string>;
}

/** Speaks JSON with a Medusa server; anything but 2xx is an {@link HttpError}. */
export class JsonClient {
  constructor(
    readonly baseUrl: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** The same client with more headers. */
  with(headers: Record<string, string>): JsonClient {
    return new JsonClient(this.baseUrl, { ...this.headers, ...headers });
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.request<Answer>(path);
  }

  post<Answer>(path: string, body: unknown = {}): Promise<Answer> {
    return this.request<Answer>(path, { method: "POST", body });
  }

  delete<Answer>(path: string): Promise<Answer> {
    return this.request<Answer>(path, { method: "DELETE" });
  }

  async request<Answer>(
    path: string,
    { method = "GET", body, headers = {} }: RequestOptions = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      headers: { "content-type": "application/json", ...this.headers, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = text === "" ? {} : JSON.parse(text);
    if (!response.ok) {
      throw new HttpError(method, path, response.status, answer);
    }
    return answer as Answer;
  }
}
