import { cpus, loadavg, totalmem } from "node:os";
import { describeServer } from "../world/database";

/** What everything ran on. */
export async function describeMachine(): Promise<string> {
  const cores = cpus();
  const load = loadavg()[0] ?? 0;
  return [
    `${cores.length} cores (${cores[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GiB, load ${load.toFixed(1)}`,
    `Node ${process.version} on ${process.platform} ${process.arch}`,
    await describeServer(),
    "One Medusa process is measured; this process makes the load and simulates 17TRACK; both and PostgreSQL share the cores.",
  ].join("\n");
}
