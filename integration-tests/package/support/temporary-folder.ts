import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Not the package's name: where that stands in an address, the package is meant. */
const PREFIX = "scratch-17track-";

/** A folder of this process outside the repository. Removes what runs that were killed have left. */
export function makeTemporaryFolder(): string {
  // On some systems the folder for temporary files is a link, and Node tells modules apart by their real address.
  const parent = realpathSync(os.tmpdir());
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(PREFIX))) {
    if (!isRunning(Number(name.slice(PREFIX.length).split("-")[0]))) {
      rmSync(path.join(parent, name), { recursive: true, force: true });
    }
  }
  return mkdtempSync(path.join(parent, `${PREFIX}${process.pid}-`));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
