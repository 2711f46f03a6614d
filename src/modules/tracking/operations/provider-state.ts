import type { ProviderState, TrackerRow } from "../repositories/tracker-row";

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
