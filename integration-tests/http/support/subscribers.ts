import type { EventEmitter } from "node:events";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Story } from "./story";

/**
 * Watches the subscribers of Medusa's local event bus, which never says when they are done.
 *
 * @returns waits for those that run; says whether there were any
 */
export function watchSubscribers(container: MedusaContainer): () => Promise<boolean> {
  const bus = busOf(container);
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

/** Keeps the subscribers of one event waiting, as a busy bus does. Returns what lets them go. */
export function holdEvents({ container }: Pick<Story, "container">, name: string): () => void {
  const { eventEmitter_: emitter } = busOf(container);
  const emit = emitter.emit;
  const held: Parameters<EventEmitter["emit"]>[] = [];
  emitter.emit = function hold(this: EventEmitter, ...event: Parameters<EventEmitter["emit"]>) {
    if (event[0] !== name) {
      return emit.apply(this, event);
    }
    held.push(event);
    return true;
  };
  return () => {
    emitter.emit = emit;
    for (const event of held) {
      emitter.emit(...event);
    }
  };
}

function busOf(container: MedusaContainer): { eventEmitter_: EventEmitter } {
  return container.resolve(Modules.EVENT_BUS) as unknown as { eventEmitter_: EventEmitter };
}
