import http from "node:http";
import https from "node:https";

export interface PostResult {
  status: number | null;
  error: string | null;
}

/** Keeps connections to the shop open between webhooks, and lets go of them when the simulator ends. */
export class WebhookClient {
  private readonly plain = new http.Agent({ keepAlive: true });
  private readonly secure = new https.Agent({ keepAlive: true });

  /** Posts raw bytes as JSON. Never throws: a failure is a result. */
  post(url: string, body: Buffer, headers: Record<string, string>, timeoutMs: number): Promise<PostResult> {
    return new Promise((resolve) => {
      const isSecure = url.startsWith("https:");
      const request = (isSecure ? https : http).request(
        url,
        {
          method: "POST",
          agent: isSecure ? this.secure : this.plain,
          headers: { "content-type": "application/json", "content-length": body.length, ...headers },
          signal: AbortSignal.timeout(timeoutMs),
        },
        (response) => {
          response.resume();
          response.once("close", () => resolve({ status: response.statusCode ?? null, error: null }));
        },
      );
      request.once("error", (error) => resolve({ status: null, error: error.message }));
      request.end(body);
    });
  }

  close(): void {
    this.plain.destroy();
    this.secure.destroy();
  }
}
