import type { ProviderCommandPayload } from "./effect";

/** What a provider is called for. */
export type Operation =
  | "register"
  | "retrack"
  | "fetch"
  | "changes"
  | "quota"
  | ProviderCommandPayload["command"];

type PauseKind = "retry" | "quota" | "configuration";

/** Why something is left alone for a while. */
export interface Pause {
  /** ISO 8601. */
  until: string;
  kind: PauseKind;
  message: string;
}

/** What of a provider's status says whether it is left alone. */
export interface Pauses {
  paused_until: Date | null;
  pause_kind: PauseKind | null;
  pause_message: string | null;
  /** By operation; those that are over may still be there. */
  paused_operations: Partial<Record<Operation, Pause>> | null;
}

/** Why a provider is left alone just now, with one operation or altogether; null when it is not. */
export function pauseOf(pauses: Pauses | null, operation: Operation, now: Date): Pause | null {
  return pauseOfAll(pauses, now) ?? pausedOperations(pauses, now)[operation] ?? null;
}

/** Why a provider as a whole is left alone just now; null when it is not. */
export function pauseOfAll(pauses: Pauses | null, now: Date): Pause | null {
  return pauses?.paused_until != null && pauses.paused_until > now
    ? {
        until: pauses.paused_until.toISOString(),
        kind: pauses.pause_kind ?? "retry",
        message: pauses.pause_message ?? "",
      }
    : null;
}

/** The operations that alone are left alone just now. */
export function pausedOperations(pauses: Pauses | null, now: Date): Partial<Record<Operation, Pause>> {
  const all = Object.entries(pauses?.paused_operations ?? {});
  return Object.fromEntries(all.filter(([, { until }]) => new Date(until) > now));
}
