import type { EventEmitter } from "node:events";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/**
 * Watches the subscribers of Medusa's local event bus, which never says when they are done.
 *
 * @returns waits for those that run; says whether there were any
 */
export function watchSubscribers(container: MedusaContainer): () => Promise<boolean> {
  const bus = container.resolve(Modules.EVENT_BUS) as unknown as { eventEmitter_: EventEmitter };
  const running = new Set<Promise<unknown>>();
  bus.eventEmitter_.emit = function emit(this: EventEmitter, name: string | symbol, ...data: unknown[]) {
    const listeners = this.listeners(name);
    for (const listener of listeners) {
      const done: Promise<unknown> = Promise.resolve(listener.apply(this, data)).finally(() =>
        running.delete(done),
      );
      running.add(done);
    }
    return listeners.length > 0;
  };
  return async () => {
    const found = running.size > 0;
    await Promise.all(running);
    return found;
  };
}
