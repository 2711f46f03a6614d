import { execFileSync } from "node:child_process";

const SCRIPT = `
const net = require("node:net");
const servers = Array.from({ length: Number(process.argv[1]) }, () => net.createServer());
Promise.all(servers.map((s) => new Promise((done) => s.listen(0, "127.0.0.1", done)))).then(() => {
  console.log(servers.map((s) => s.address().port).join(" "));
  for (const s of servers) s.close();
});`;

/**
 * Ports nobody listens on. Synchronous, because Medusa's configuration is read before a suite may wait for anything.
 */
export function freePorts(count: number): number[] {
  const output = execFileSync(process.execPath, ["-e", SCRIPT, String(count)], { encoding: "utf8" });
  return output.trim().split(" ").map(Number);
}
