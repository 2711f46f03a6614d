import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CarrierRow } from "../../src/providers/tracking-17track/carriers/table";
import { fetchPublishedList, LIST_URL } from "./published-list";
import { refreshTable } from "./refresh-table";

/**
 * Refreshes the table of carriers from the list that 17TRACK publishes, and prints what changed:
 * `npx tsx dev/carriers/refresh.ts [url]`
 */
const TABLE = path.resolve(__dirname, "../../src/providers/tracking-17track/carriers/table.json");

async function main(): Promise<void> {
  const rows: CarrierRow[] = JSON.parse(readFileSync(TABLE, "utf8"));
  const { rows: refreshed, changes } = refreshTable(
    rows,
    await fetchPublishedList(process.argv[2] ?? LIST_URL),
  );
  if (changes.length === 0) {
    console.log(`All ${rows.length} carriers are up to date.`);
    return;
  }
  writeFileSync(TABLE, `${JSON.stringify(refreshed, null, 2)}\n`);
  const formatted = spawnSync("npx", ["biome", "format", "--write", TABLE], { stdio: "ignore" });
  console.log(changes.join("\n"));
  if (formatted.status !== 0) {
    console.log("The table could not be formatted; run `npx biome format --write` on it.");
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
