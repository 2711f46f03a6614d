import path from "node:path";
import { run } from "./run";

const PATIENCE_MS = 180_000;

/**
 * What the compiler finds wrong with a shop's own code and with the plugin's declarations.
 * @param project the configuration by which it is compiled
 */
export async function typeErrors(folder: string, project = "tsconfig.json"): Promise<string[]> {
  const tsc = path.join(folder, "node_modules", "typescript", "bin", "tsc");
  const { code, output } = await run(
    process.execPath,
    [tsc, "--project", project, "--skipLibCheck", "false", "--pretty", "false"],
    { cwd: folder, patience_ms: PATIENCE_MS },
  );
  if (code === null) {
    throw new Error(`The compiler did not finish:\n${output}`);
  }
  // Declarations of others have mistakes of their own, which merchants skip by `skipLibCheck`.
  const ofOthers = /^node_modules\/(?!medusa-plugin-17track\/)/;
  // An example may import what a merchant has.
  const ofMerchants = /^examples\/.*TS2307: Cannot find module '\.{1,2}\//;
  return output
    .split("\n")
    .filter((line) => /error TS/.test(line) && !ofOthers.test(line) && !ofMerchants.test(line));
}
