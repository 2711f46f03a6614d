import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const BOOT_PATIENCE_MS = 90_000;
const END_PATIENCE_MS = 15_000;
const COMMAND_PATIENCE_MS = 180_000;

/** Ends a program when its input closes, so that it never outlives the tests. */
const END_WITH_US = path.resolve(__dirname, "../../processes/support/end-with-parent.cjs");

/** What a program needs of its surroundings; everything else the tests have set for themselves. */
const SURROUNDINGS = ["PATH", "HOME", "TMPDIR", "LANG", "SystemRoot", "USERPROFILE", "TEMP", "APPDATA"];

/** A running shop in a folder of its own. */
export class MedusaApp {
  private constructor(
    private readonly program: Program,
    readonly url: string,
  ) {}

  /** Starts it as `medusa start` does, the dashboard included, and waits until it answers. */
  static async start(folder: string, port: number, env: NodeJS.ProcessEnv): Promise<MedusaApp> {
    const program = new Program(
      folder,
      medusaArgs(folder, ["start", "--host", "127.0.0.1", "--port", String(port)]),
      env,
    );
    const app = new MedusaApp(program, `http://127.0.0.1:${port}`);
    try {
      await app.answers();
    } catch (error) {
      await app.stop();
      throw error;
    }
    return app;
  }

  /** What it has printed so far. */
  get log(): string {
    return this.program.output;
  }

  /** Asks it to end, and waits until it has. */
  stop(): Promise<void> {
    return this.program.stop();
  }

  private async answers(): Promise<void> {
    const until = Date.now() + BOOT_PATIENCE_MS;
    while ((await healthOf(this.url)) !== 200) {
      if (this.program.over || Date.now() > until) {
        throw new Error(`The shop did not come up:\n${this.log}`);
      }
      await sleep(100);
    }
  }
}

/** Runs one of Medusa's commands in a shop's folder, and answers with what it printed. */
export function medusa(folder: string, args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  return nodeIn(folder, medusaArgs(folder, args), env);
}

/** Runs Node in a shop's folder, and answers with what it printed. Throws when it fails. */
export async function nodeIn(folder: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const program = new Program(folder, args, env);
  const timer = setTimeout(() => program.kill(), COMMAND_PATIENCE_MS);
  const code = await program.ended;
  clearTimeout(timer);
  if (code !== 0) {
    throw new Error(`${args.join(" ")} ended with ${code ?? "a signal"}:\n${program.output}`);
  }
  return program.output;
}

function medusaArgs(folder: string, args: string[]): string[] {
  return [path.join(folder, "node_modules", "@medusajs", "cli", "cli.js"), ...args];
}

async function healthOf(url: string): Promise<number> {
  try {
    return (await fetch(`${url}/health`)).status;
  } catch {
    return 0;
  }
}

class Program {
  output = "";
  over = false;
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(folder: string, args: string[], env: NodeJS.ProcessEnv) {
    this.child = spawn(process.execPath, ["--require", END_WITH_US, ...args], {
      cwd: folder,
      env: { ...surroundings(), ...env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    const take = (chunk: Buffer) => {
      this.output += chunk.toString("utf8");
    };
    this.child.stdout?.on("data", take);
    this.child.stderr?.on("data", take);
    this.ended = new Promise((resolve, reject) => {
      this.child.once("error", reject);
      this.child.once("close", (code) => {
        this.over = true;
        resolve(code);
      });
    });
  }

  kill(): void {
    this.child.kill("SIGKILL");
  }

  async stop(): Promise<void> {
    if (!this.over) {
      const timer = setTimeout(() => this.kill(), END_PATIENCE_MS);
      this.child.kill("SIGTERM");
      await this.ended;
      clearTimeout(timer);
    }
  }
}

function surroundings(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    SURROUNDINGS.filter((name) => process.env[name] !== undefined).map((name) => [name, process.env[name]]),
  );
}
