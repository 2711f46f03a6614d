import { whenNpmIsGone } from "./callers.mjs";

/**
 * What has to be undone before this process ends, whether it is done, fails, or is told to stop (Ctrl-C, SIGTERM)
 * at any moment in between. The latest goes first.
 */

/** @type {Set<() => Promise<unknown> | unknown>} */
const cleanups = new Set();

/** @type {Promise<never> | null} */
let ending = null;

/**
 * @param {() => Promise<unknown> | unknown} cleanup
 * @returns {() => void} takes it back
 */
export function beforeEnd(cleanup) {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** Whether this process is on its way out; whoever waits for something should give up quietly then. */
export function isEnding() {
  return ending !== null;
}

/** For long work between two steps: gives up when this process is on its way out. */
export function stopIfEnding() {
  if (isEnding()) {
    throw new Explained("Stopped.");
  }
}

/**
 * Undoes everything, then exits. Only the first call counts.
 * @param {number} exitCode
 * @returns {Promise<never>}
 */
export function end(exitCode) {
  ending ??= (async () => {
    for (const cleanup of [...cleanups].reverse()) {
      try {
        await cleanup();
      } catch (error) {
        console.error(error);
      }
    }
    process.exit(exitCode);
  })();
  return ending;
}

/**
 * Ends orderly on Ctrl-C and the like, and when the npm that runs us is gone.
 * @param {() => void} [announce] called once, at the first signal
 */
export function endOnSignals(announce) {
  const stop = (/** @type {number} */ exitCode) => {
    if (!isEnding()) {
      announce?.();
    }
    void end(exitCode);
  };
  process.on("SIGINT", () => stop(130));
  process.on("SIGTERM", () => stop(143));
  process.on("SIGHUP", () => stop(129));
  whenNpmIsGone(() => stop(143));
}

/**
 * Runs a program's main function and ends with its exit code. An {@link Explained} error is one line without a
 * stack trace, because its message says all there is to say.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    await end(await main());
  } catch (error) {
    if (!isEnding()) {
      console.error(error instanceof Explained ? error.message : error);
    }
    await end(1);
  }
}

/** An error whose message tells the reader what to do. */
export class Explained extends Error {}
