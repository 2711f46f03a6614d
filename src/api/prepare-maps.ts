import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { setTimeout } from "node:timers/promises";
import { cityIndex } from "../places/find-city";
import { worldTopology } from "../storefront/map/topology";

/** Milliseconds of work at a time, which is as long as a request may have to wait for it. */
const WORK = 5;
/** Milliseconds between. */
const REST = 45;

/**
 * Reads what the first map of a process and the first city on it take, before a customer asks for one: together more
 * than half a second. Begins when the process has answered for the first time, so that it starts as soon as without,
 * and goes on beside whatever else it does. Resolves when all is there.
 */
export async function prepareMaps(): Promise<void> {
  await firstAnswer();
  do {
    await setTimeout(REST, undefined, { ref: false });
  } while (!(worldTopology.workFor(WORK) && cityIndex.workFor(WORK)));
}

function firstAnswer(): Promise<void> {
  const answered = "http.server.response.finish";
  return new Promise((resolve) => {
    const begin = () => {
      unsubscribe(answered, begin);
      resolve();
    };
    subscribe(answered, begin);
  });
}
