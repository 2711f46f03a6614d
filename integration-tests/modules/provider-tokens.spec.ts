import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "@medusajs/framework/types";
import type { TrackingContext } from "../../src/modules/tracking/context";
import { type IssuedToken, ProviderCallError } from "../../src/modules/tracking/provider";
import { ProviderTokens } from "../../src/modules/tracking/provider-tokens";
import { readEncryptionKeys } from "../../src/modules/tracking/secrets/encryption-keys";
import { withTrackingModule } from "./support/tracking-module";

const NEW = `new:${Buffer.alloc(32, 1).toString("base64")}`;
const OLD = `old:${Buffer.alloc(32, 2).toString("base64")}`;
const DAY = 24 * 3_600_000;
const ID = "courier:login";

withTrackingModule((service, sql) => {
  let signedIn: string[];
  let warnings: string[];
  let life: number;
  let trouble: ProviderCallError | null;

  beforeEach(() => {
    signedIn = [];
    warnings = [];
    life = 10 * DAY;
    trouble = null;
  });

  /** One process's tokens: all of them look at the same database. */
  function process(keys: string): ProviderTokens {
    const inner = service() as unknown as { direct_: TrackingContext["direct"] };
    return new ProviderTokens({
      direct: inner.direct_.bind(inner),
      options: { encryption_keys: readEncryptionKeys(keys) },
      logger: { warn: (message: string) => warnings.push(message) } as unknown as Logger,
    });
  }

  async function renew(): Promise<IssuedToken> {
    await sleep(20);
    if (trouble !== null) {
      signedIn.push("refused");
      throw trouble;
    }
    const value = `secret-token-${signedIn.length + 1}`;
    signedIn.push(value);
    return { value, expires_at: new Date(Date.now() + life) };
  }

  const ask = (tokens: ProviderTokens, refused: string | null = null) =>
    tokens.get({ id: ID, renew, refused });
  const rows = () =>
    sql<{ sealed: string; renew_at: Date; expires_at: Date }>("select * from tracking_provider_token");
  /** Time passes, as far as the token is concerned. */
  const age = (ms: number) =>
    sql(
      `update tracking_provider_token set renew_at = renew_at - make_interval(secs => ?),
              expires_at = expires_at - make_interval(secs => ?)`,
      [ms / 1000, ms / 1000],
    );

  it("is fetched once for all processes, however many ask at once", async () => {
    const processes = [1, 2, 3].map(() => process(NEW));
    const asked = [...processes, ...processes].map((one) => ask(one));
    expect(new Set(await Promise.all(asked))).toEqual(new Set(["secret-token-1"]));
    expect(await ask(process(NEW))).toBe("secret-token-1");
    expect(signedIn).toHaveLength(1);
  });

  it("is not to be read in the database", async () => {
    await ask(process(NEW));
    const [row] = await rows();
    expect(row?.sealed).toMatch(/^s1\.new\./);
    expect(JSON.stringify(await rows())).not.toContain("secret");
  });

  it("is renewed while it still serves, and serves until then", async () => {
    await ask(process(NEW));
    await age(8.9 * DAY);
    expect(await ask(process(NEW))).toBe("secret-token-1");
    await age(0.2 * DAY);
    expect(await ask(process(NEW))).toBe("secret-token-2");
    expect(await ask(process(NEW))).toBe("secret-token-2");
  });

  it("serves on when it cannot be renewed ahead of time, and is tried again a little later", async () => {
    await ask(process(NEW));
    await age(9.5 * DAY);
    trouble = new ProviderCallError("away", { kind: "retry" });
    expect(await ask(process(NEW))).toBe("secret-token-1");
    expect(await ask(process(NEW))).toBe("secret-token-1");
    expect(signedIn).toEqual(["secret-token-1", "refused"]);
    expect(warnings).toEqual([expect.stringContaining("could not be renewed ahead of time")]);
    await age(6 * 60_000);
    trouble = null;
    expect(await ask(process(NEW))).toBe("secret-token-3");
  });

  it("fails with what signing in says when there is none that serves", async () => {
    trouble = new ProviderCallError("wrong password", { kind: "configuration" });
    const tokens = process(NEW);
    const asked = await Promise.allSettled([1, 2, 3].map(() => ask(tokens)));
    expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(signedIn).toHaveLength(1);
    trouble = null;
    expect(await ask(tokens)).toBe("secret-token-2");
    expect(await sql("select id from tracking_lane where holder is not null")).toEqual([]);
  });

  it("is renewed once when several processes were refused with it", async () => {
    const processes = [1, 2, 3].map(() => process(NEW));
    const value = await ask(processes[0] ?? process(NEW));
    const renewed = await Promise.all(processes.map((one) => ask(one, value)));
    expect(new Set(renewed)).toEqual(new Set(["secret-token-2"]));
    expect(signedIn).toHaveLength(2);
    // Somebody who was slow to be refused gets what is there by now.
    expect(await ask(process(NEW), value)).toBe("secret-token-2");
    expect(signedIn).toHaveLength(2);
  });

  it("is another one under another name", async () => {
    await ask(process(NEW));
    expect(await process(NEW).get({ id: "courier:login-2", renew, refused: null })).toBe("secret-token-2");
    expect(await rows()).toHaveLength(2);
  });

  it("of an old key still serves, and the next is sealed with the new one", async () => {
    await ask(process(OLD));
    expect(await ask(process(`${NEW},${OLD}`))).toBe("secret-token-1");
    await age(9.5 * DAY);
    await ask(process(`${NEW},${OLD}`));
    expect((await rows())[0]?.sealed).toMatch(/^s1\.new\./);
  });

  it("is fetched anew when its key is gone, or when it is another's", async () => {
    await ask(process(OLD));
    expect(await ask(process(NEW))).toBe("secret-token-2");
    expect(warnings).toContainEqual(expect.stringContaining('"old"'));
    await process(NEW).get({ id: "courier:login-2", renew, refused: null });
    await sql(
      `update tracking_provider_token t set sealed = o.sealed from tracking_provider_token o
        where t.id = ? and o.id = ?`,
      [ID, "courier:login-2"],
    );
    expect(await ask(process(NEW))).toBe("secret-token-4");
  });

  it("stays in its process when there is no encryption key", async () => {
    const tokens = process("");
    await Promise.all([ask(tokens), ask(tokens)]);
    expect(await ask(tokens)).toBe("secret-token-1");
    expect(await ask(tokens, "secret-token-1")).toBe("secret-token-2");
    expect(await ask(process(""))).toBe("secret-token-3");
    expect(await rows()).toEqual([]);
  });

  it("is taken over when the process that fetched it has died", async () => {
    await sql(
      `insert into tracking_lane (id, holder, leased_until) values (?, 'dead', now() + interval '1 second')`,
      [`token:${ID}`],
    );
    expect(await ask(process(NEW))).toBe("secret-token-1");
  });

  it("is forgotten a day after its end", async () => {
    await ask(process(NEW));
    await age(10.5 * DAY);
    await service().purge();
    expect(await rows()).toHaveLength(1);
    await age(1 * DAY);
    await service().purge();
    expect(await rows()).toEqual([]);
  });
});
