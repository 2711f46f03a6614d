import { spawn } from "node:child_process";

export interface RunOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Ends the program, and whatever it started, when it takes longer. */
  patience_ms: number;
}

export interface Ended {
  /** Null when a signal ended it. */
  code: number | null;
  stdout: string;
  /** Both streams as they came. */
  output: string;
}

/** Runs a program to its end. */
export function run(command: string, args: string[], { cwd, env, patience_ms }: RunOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // It leads a group of its own, so that what it started ends with it.
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    let stdout = "";
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    const endGroup = () => {
      try {
        process.kill(-(child.pid ?? Number.NaN), "SIGKILL");
      } catch {
        // It has just ended by itself.
      }
    };
    const timer = setTimeout(endGroup, patience_ms);
    process.once("exit", endGroup);
    const forget = () => {
      clearTimeout(timer);
      process.removeListener("exit", endGroup);
    };
    child.once("error", (error) => {
      forget();
      reject(error);
    });
    child.once("close", (code) => {
      forget();
      resolve({ code, stdout, output });
    });
  });
}

/** Runs a program that is expected to succeed. Throws with everything it said. */
export async function mustRun(command: string, args: string[], options: RunOptions): Promise<Ended> {
  const ended = await run(command, args, options);
  if (ended.code !== 0) {
    throw new Error(
      `${[command, ...args].join(" ")} ended with ${ended.code ?? "a signal"}:\n${ended.output}`,
    );
  }
  return ended;
}
