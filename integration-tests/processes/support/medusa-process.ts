import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { eventually } from "../../../dev/shop/eventually";
import { freePorts } from "../../http/support/free-ports";

const ROOT = path.resolve(__dirname, "../../..");
const CLI = path.join(ROOT, "node_modules", "@medusajs", "cli", "cli.js");
const BOOT_PATIENCE_MS = 90_000;

/** What Jest's own process needs, and what a suite tells a shop that runs there: a shop must not have it by accident. */
const OF_OTHERS = /^(NODE_OPTIONS$|JEST_|REDIS_|STRIPE_|TRACK17_|TRACKING_|DELHIVERY_|RESEND_)/;

/** Every process that may still be running, so that none outlives a suite that failed. */
const running = new Set<MedusaProcess>();

/** A real Medusa process of this repository's shop: the one thing that can be killed. */
export class MedusaProcess {
  private output = "";
  private over = false;

  private constructor(
    private readonly child: ChildProcess,
    /** Where it listens; unset for a command that ends by itself. */
    readonly url: string,
  ) {
    running.add(this);
    child.stdout?.on("data", (chunk: Buffer) => this.take(chunk));
    child.stderr?.on("data", (chunk: Buffer) => this.take(chunk));
    child.once("exit", () => {
      this.over = true;
      running.delete(this);
    });
  }

  /** Starts a shop and waits until it answers. Jobs run, as they do in production. */
  static async start(env: NodeJS.ProcessEnv): Promise<MedusaProcess> {
    const [port = 0] = freePorts(1);
    const url = `http://127.0.0.1:${port}`;
    const args = ["start", "--host", "127.0.0.1", "--port", String(port)];
    const shop = new MedusaProcess(
      spawnMedusa(args, { ...env, PORT: String(port), MEDUSA_BACKEND_URL: url }),
      url,
    );
    await shop.answers();
    return shop;
  }

  /** Runs one of Medusa's commands to its end, and answers with what it printed. */
  static async run(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
    const command = new MedusaProcess(spawnMedusa(args, env), "");
    const code = await command.exit();
    if (code !== 0) {
      throw new Error(`medusa ${args[0]} ended with ${code}:\n${command.output}`);
    }
    return command.output;
  }

  get alive(): boolean {
    return !this.over;
  }

  /** What it has printed so far. */
  get log(): string {
    return this.output;
  }

  /** Ends it the way a power cut does, and waits until it is gone. */
  async kill(): Promise<void> {
    if (!this.over) {
      const gone = this.exit();
      this.child.kill("SIGKILL");
      await gone;
    }
  }

  private exit(): Promise<number | null> {
    return new Promise((resolve, reject) => {
      this.child.once("error", reject);
      this.child.once("exit", (code) => resolve(code));
    });
  }

  private async answers(): Promise<void> {
    await eventually(async () => {
      const status = this.over ? null : await healthOf(this.url);
      if (status === null) {
        throw new ShopEnded(`The shop ended while it started:\n${this.output}`);
      }
      if (status !== 200) {
        throw new Error(`The shop did not answer in time (${status}):\n${this.output}`);
      }
    }, BOOT_PATIENCE_MS);
  }

  private take(chunk: Buffer): void {
    this.output += chunk.toString("utf8");
  }
}

class ShopEnded extends Error {}

/** Kills whatever is still running. */
export async function killAllProcesses(): Promise<void> {
  await Promise.all([...running].map((one) => one.kill()));
}

async function healthOf(url: string): Promise<number> {
  try {
    return (await fetch(`${url}/health`)).status;
  } catch {
    return 0;
  }
}

function spawnMedusa(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !OF_OTHERS.test(name));
  return spawn(process.execPath, ["--require", path.join(__dirname, "end-with-parent.cjs"), CLI, ...args], {
    cwd: ROOT,
    env: {
      ...Object.fromEntries(inherited),
      NODE_ENV: "development",
      LOG_LEVEL: "info",
      MEDUSA_ADMIN_DISABLED: "true",
      MEDUSA_DISABLE_TELEMETRY: "true",
      ...env,
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
}
