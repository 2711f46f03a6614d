import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type TrackingModuleService from "../modules/tracking/service";
import { DrainPass } from "./drain-pass";
import { runEffects } from "./effects/run-effects";
import { messageOf } from "./message-of";
import { trackingService } from "./tracking-service";

/** Something a process does on its own, once at a time; asked for while it runs, it runs once more. */
interface Run {
  running: Promise<void>;
  again: boolean;
}
/** One turn of a run. Returns whether more waits. */
type Turn = (run: Run) => Promise<boolean>;
/** Per module instance. A provider that takes its time to register must not keep news and mails waiting: two runs. */
const drains = new WeakMap<TrackingModuleService, Run>();
const registrations = new WeakMap<TrackingModuleService, Run>();

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
 * @param register also register what waits, and follow again what should be; what comes of it is drained afterwards
 */
export function startDrain(
  container: MedusaContainer,
  { registrations: register = false }: { registrations?: boolean } = {},
): void {
  start(container, drains, async (run) => {
    const pass = new DrainPass();
    const more = await drainBatch(container);
    // What has arrived is safe; what is not taken in yet may be lost: it goes first.
    await pass.giveWay(run.again);
    return more;
  });
  if (register) {
    start(container, registrations, async () => {
      const service = trackingService(container);
      await service.drainRegistrations();
      await service.drainRetracks();
      startDrain(container);
      return false;
    });
  }
}

/** Resolves when nothing that `startDrain` began is running any more. */
export async function drained(container: MedusaContainer): Promise<void> {
  const service = trackingService(container);
  const underWay = () => registrations.get(service) ?? drains.get(service);
  for (let run = underWay(); run !== undefined; run = underWay()) {
    await run.running;
  }
}

function start(container: MedusaContainer, runs: WeakMap<TrackingModuleService, Run>, turn: Turn): void {
  const service = trackingService(container);
  const current = runs.get(service);
  if (current !== undefined) {
    current.again = true;
    return;
  }
  const run: Run = { running: Promise.resolve(), again: true };
  runs.set(service, run);
  run.running = runUntilQuiet(container, runs, run, turn);
}

async function runUntilQuiet(
  container: MedusaContainer,
  runs: WeakMap<TrackingModuleService, Run>,
  run: Run,
  turn: Turn,
): Promise<void> {
  try {
    for (let more = false; more || run.again; ) {
      run.again = false;
      more = await turn(run);
    }
  } catch (error) {
    // The rows are still there: the next tick of the jobs takes them up.
    const message = messageOf(error);
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`tracking: draining stopped: ${message}`);
  } finally {
    // In the same breath as the last look at `again`: whoever asks from now on starts a run of their own.
    runs.delete(trackingService(container));
  }
}
