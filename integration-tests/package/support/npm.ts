import { type Ended, mustRun } from "./run";

/** What the npm that runs the tests tells its scripts about this project: not meant for an npm in another folder. */
const ABOUT_THIS_PROJECT =
  /^(npm_(lifecycle|package|config_local_prefix|command)|INIT_CWD$|NODE_ENV$|NODE_OPTIONS$)/;

/** Runs npm in a folder. */
export function npm(args: string[], cwd: string, patience_ms: number): Promise<Ended> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !ABOUT_THIS_PROJECT.test(name)),
  );
  const script = process.env.npm_execpath;
  const options = { cwd, env, patience_ms };
  return script?.endsWith(".js")
    ? mustRun(process.execPath, [script, ...args], options)
    : mustRun("npm", args, options);
}
