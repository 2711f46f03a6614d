import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type TrackingModuleService from "../modules/tracking/service";
import { DrainPass } from "./drain-pass";
import { runEffects } from "./effects/run-effects";
import { messageOf } from "./message-of";
import { trackingService } from "./tracking-service";

/** What a process does on its own after something came in, per module instance. */
interface Drain {
  running: Promise<void>;
  again: boolean;
  registrations: boolean;
}
const drains = new WeakMap<TrackingModuleService, Drain>();

/** Works off what arrived and what must happen because of it. Safe to run in many processes at once. */
export async function drainTracking(container: MedusaContainer): Promise<void> {
  while (await drainBatch(container)) {
    // More may wait.
  }
}

/** One batch of what arrived, and all that must happen, so that neither waits for the other to come to an end. */
async function drainBatch(container: MedusaContainer): Promise<boolean> {
  const service = trackingService(container);
  const more = await service.drainInboxBatch();
  await service.detectDelivered();
  await runEffects(container);
  return more;
}

/**
 * Starts draining in this process, without waiting for it: an update shows within a second of its arrival, and jobs
 * make certain that nothing stays behind. Asked for while it runs, it runs once more.
 *
 * @param registrations also register what waits, and follow again what should be
 */
export function startDrain(container: MedusaContainer, { registrations = false } = {}): void {
  const service = trackingService(container);
  const current = drains.get(service);
  if (current !== undefined) {
    current.again = true;
    current.registrations ||= registrations;
    return;
  }
  const drain: Drain = { running: Promise.resolve(), again: true, registrations };
  drains.set(service, drain);
  drain.running = drainUntilQuiet(container, service, drain);
}

/** Resolves when nothing that `startDrain` began is running any more. */
export async function drained(container: MedusaContainer): Promise<void> {
  const service = trackingService(container);
  for (let drain = drains.get(service); drain !== undefined; drain = drains.get(service)) {
    await drain.running;
  }
}

async function drainUntilQuiet(
  container: MedusaContainer,
  service: TrackingModuleService,
  drain: Drain,
): Promise<void> {
  try {
    for (let more = false; more || drain.again; ) {
      drain.again = false;
      const pass = new DrainPass();
      const register = drain.registrations;
      drain.registrations = false;
      if (register) {
        await service.drainRegistrations();
        await service.drainRetracks();
      }
      more = await drainBatch(container);
      // What has arrived is safe; what is not taken in yet may be lost: it goes first.
      await pass.giveWay(drain.again);
    }
  } catch (error) {
    // The rows are still there: the next tick of the jobs takes them up.
    const message = messageOf(error);
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`tracking: draining stopped: ${message}`);
  } finally {
    drains.delete(service);
  }
}
