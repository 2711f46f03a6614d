import { closeSync, mkdirSync, openSync } from "node:fs";
import path from "node:path";
import { JsonClient } from "../../shop/http";

const ROOT = path.resolve(__dirname, "../../..");
const CLI = path.join(ROOT, "node_modules/@medusajs/cli/cli.js");
const LOGS = path.join(ROOT, ".cache/bench/logs");
const CACHE_OFF = { MEDUSA_DISABLE_TELEMETRY: "true", MEDUSA_ADMIN_DISABLED: "true" };

/** As in production: no request log, no dashboard to build, jobs held so that they do not fall into a round. */
const ENVIRONMENT: NodeJS.ProcessEnv = {
  ...CACHE_OFF,
  NODE_ENV: "production",
  LOG_LEVEL: "error",
  TRACKING_JOBS: "off",
  TRACK17_API_KEY: "bench-17track-key",
  JWT_SECRET: "bench-jwt-secret",
  COOKIE_SECRET: "bench-cookie-secret",
};

/** The process that is measured. */
export class MedusaServer {
  private constructor(
    readonly url: string,
    readonly stop: () => Promise<void>,
  ) {}

  /** @param nodeArgs for Node itself, such as `--cpu-prof` */
  static async start(
    app: string,
    name: string,
    env: NodeJS.ProcessEnv,
    nodeArgs: string[],
  ): Promise<MedusaServer> {
    const { freePort } = await import("../../postgres/free-port.mjs");
    const { startChild } = await import("../../harness/child.mjs");
    const { waitForAnswer } = await import("../../start/service.mjs");
    const port = String(await freePort());
    const url = `http://127.0.0.1:${port}`;
    const { file, descriptor } = openLog(name);
    const child = startChild(
      process.execPath,
      [...nodeArgs, CLI, "start", "--host", "127.0.0.1", "--port", port],
      {
        cwd: app,
        env: environment({ ...env, PORT: port, MEDUSA_BACKEND_URL: url }),
        stdio: ["ignore", descriptor, descriptor],
      },
    );
    closeSync(descriptor);
    let over = false;
    const ended = child.ended.finally(() => {
      over = true;
    });
    await waitForAnswer(`${url}/health`, { name, logFile: file, ended, hasEnded: () => over });
    return new MedusaServer(url, child.stop);
  }

  /** Has the measured process do a piece of work itself (see plugin/tasks). */
  task<Answer>(name: string, input: unknown = {}): Promise<Answer> {
    return new JsonClient(this.url).post<Answer>(`/hooks/bench/${name}`, input);
  }
}

/** Brings a database up to date. */
export async function migrate(app: string, databaseUrl: string): Promise<void> {
  const { runToEnd } = await import("../../start/service.mjs");
  await runToEnd({
    name: "migrations",
    args: [CLI, "db:migrate", "--execute-safe-links", "--execute-safe-search"],
    cwd: app,
    env: environment({ DATABASE_URL: databaseUrl, LOG_LEVEL: "info" }),
    logs: LOGS,
  });
}

function environment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // What this program was started with is not the shop's.
  const {
    NODE_OPTIONS: _,
    REDIS_URL: __,
    RESEND_API_KEY: ___,
    STRIPE_API_KEY: ____,
    ...inherited
  } = process.env;
  return { ...inherited, ...ENVIRONMENT, ...env };
}

function openLog(name: string): { file: string; descriptor: number } {
  mkdirSync(LOGS, { recursive: true });
  const file = path.join(LOGS, `${name}.log`);
  return { file, descriptor: openSync(file, "w") };
}
