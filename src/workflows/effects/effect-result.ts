/** An effect is done, with its outcome, or has to wait without counting as a failure. */
export type EffectResult = { outcome: string } | { later_ms: number; reason: string };
