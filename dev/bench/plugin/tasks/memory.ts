import type { MedusaContainer } from "@medusajs/framework/types";

/** What the process takes of the machine's memory, bytes. */
export async function memory(
  _container: MedusaContainer,
  _input: unknown,
): Promise<{ rss: number; heap: number }> {
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heap: heapUsed };
}
