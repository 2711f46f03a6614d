import { setTimeout as sleep } from "node:timers/promises";

/** Waits until something holds: tries it again and again, and fails with its last error when patience is over. */
export async function eventually<T>(check: () => Promise<T> | T, patienceMs = 15_000): Promise<T> {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > until) {
        throw error;
      }
      await sleep(50);
    }
  }
}
