import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readTimelineVersions } from "../../workflows/orders/read-timeline-versions";

/** Milliseconds between two looks at the database: a change must be on the screen within two seconds. */
const LOOK_EVERY = 700;
/** Milliseconds until the next look when the database could not be asked. */
const LOOK_AFTER_FAILURE = 5_000;

/** Hears the version an order's timeline has now: at once, and whenever it is another one. Null: no such order. */
export type TimelineListener = (version: string | null) => void;

/**
 * Watches the timelines that somebody looks at. All of them cost one statement per look, whoever made the change
 * and in whichever process; nobody looking costs nothing.
 */
export class TimelineWatch {
  readonly #container: MedusaContainer;
  readonly #listeners = new Map<string, Map<TimelineListener, string | null | undefined>>();
  #timer: NodeJS.Timeout | undefined;

  constructor(container: MedusaContainer) {
    this.#container = container;
  }

  /** @returns a function that ends it */
  listen(orderId: string, listener: TimelineListener): () => void {
    const listeners = this.#listeners.get(orderId) ?? new Map();
    this.#listeners.set(orderId, listeners.set(listener, undefined));
    this.#lookIn(0);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(orderId) === listeners) {
        this.#listeners.delete(orderId);
      }
    };
  }

  #lookIn(milliseconds: number): void {
    this.#timer ??= setTimeout(async () => {
      const next = await this.#look();
      this.#timer = undefined;
      if (this.#listeners.size > 0) {
        this.#lookIn(next);
      }
    }, milliseconds);
    this.#timer.unref();
  }

  /** @returns milliseconds until the next look */
  async #look(): Promise<number> {
    try {
      const asked = [...this.#listeners.keys()];
      this.#tell(asked, await readTimelineVersions(this.#container, asked));
      return LOOK_EVERY;
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      this.#container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Open tracking pages could not be kept up to date; trying again: ${words}`);
      return LOOK_AFTER_FAILURE;
    }
  }

  /** Who has come meanwhile, for another order, hears of the next look. */
  #tell(asked: string[], versions: Map<string, string>): void {
    for (const orderId of asked) {
      const version = versions.get(orderId) ?? null;
      const listeners = this.#listeners.get(orderId) ?? new Map<TimelineListener, string | null>();
      for (const [listener, known] of listeners) {
        if (known !== version) {
          listeners.set(listener, version);
          listener(version);
        }
      }
    }
  }
}

/** One watch per process, which is to say per connection to the database. */
const watches = new WeakMap<object, TimelineWatch>();

export function timelineWatch(container: MedusaContainer): TimelineWatch {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const watch = watches.get(connection) ?? new TimelineWatch(container);
  watches.set(connection, watch);
  return watch;
}
