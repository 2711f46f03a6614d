import type { ProviderState, TrackerRow } from "../repositories/tracker-row";

/** Stopped, as far as we know, and its provider is asked to follow it again. */
export const RETRACK_ASKED = "retrack_asked";

/** Why a tracker's provider does not follow it, or not yet. */
interface Why {
  reason: string;
  /** A sentence that says what to do; the provider's own, where it gave one. */
  message?: string | null;
  /** The provider's own code, for its support. */
  code?: string | null;
}

/** Says whether a tracker is followed, and why not; what was said before is forgotten. */
export function setProviderState(tracker: TrackerRow, state: ProviderState, why: Why | null = null): void {
  tracker.provider_state = state;
  tracker.provider_state_reason = why?.reason ?? null;
  tracker.provider_state_message = why?.message ?? null;
  tracker.provider_state_code = why?.code ?? null;
}

/** Its provider is asked at the next turn: to retrack what is stopped, to register what waits. */
export function askAgain(after: TrackerRow, state: "stopped" | "waiting"): void {
  setProviderState(after, state, state === "stopped" ? { reason: RETRACK_ASKED } : null);
  after.retracked_at = null;
  after.register_at = null;
  after.register_attempts = 0;
}
