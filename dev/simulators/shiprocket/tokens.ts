import { createHmac, randomUUID } from "node:crypto";

/** Tokens for signing in: JWTs that say when they end, and can be ended before that. */
export class Tokens {
  private readonly good = new Set<string>();

  /** @param now the simulator's clock, milliseconds */
  constructor(private readonly now: () => number) {}

  issue(lifetimeMs: number): string {
    const claims = {
      sub: 1_234_567,
      iss: "https://apiv2.shiprocket.in/v1/external/auth/login",
      iat: Math.floor(this.now() / 1000),
      exp: Math.floor((this.now() + lifetimeMs) / 1000),
      jti: randomUUID(),
    };
    const unsigned = [{ typ: "JWT", alg: "HS256" }, claims].map(encoded).join(".");
    const token = `${unsigned}.${createHmac("sha256", "simulated").update(unsigned).digest("base64url")}`;
    this.good.add(token);
    return token;
  }

  /** Whether a token was issued here, and still holds. */
  isGood(token: string): boolean {
    if (!this.good.has(token)) {
      return false;
    }
    const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
    return (JSON.parse(payload) as { exp: number }).exp * 1000 > this.now();
  }

  /** Ends all tokens before their time. Answers how many. */
  revoke(): number {
    const count = this.good.size;
    this.good.clear();
    return count;
  }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
