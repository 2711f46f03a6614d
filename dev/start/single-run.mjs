import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEnd, Explained } from "../harness/lifetime.mjs";
import { livingOwner, ownerRecord } from "../postgres/leftovers.mjs";

/**
 * One demo at a time per checkout.
 * @param {string} file notes who runs it
 * @returns {{ previousWasKilled: boolean, claim: () => void }} `claim` makes it ours until we end
 */
export function singleRun(file) {
  const owner = livingOwner(file);
  if (owner) {
    throw new Explained(
      `The demo of this folder is running already (process ${owner}). Stop it first, with Ctrl-C or: kill ${owner}`,
    );
  }
  return {
    previousWasKilled: existsSync(file),
    claim() {
      mkdirSync(path.dirname(file), { recursive: true });
      const mine = ownerRecord();
      writeFileSync(file, mine);
      beforeEnd(() => {
        if (existsSync(file) && readFileSync(file, "utf8") === mine) {
          rmSync(file);
        }
      });
    },
  };
}
