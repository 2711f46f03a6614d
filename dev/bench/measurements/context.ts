import type { RunningTrack17 } from "../../simulators/17track/server";
import type { BenchDatabase } from "../world/database";
import type { ShopFacts } from "../world/furnish";
import type { MedusaServer } from "../world/server";

/** How long the measurements take. */
export interface Lengths {
  /** Rounds of each of two ways that take turns. */
  rounds: number;
  /** Seconds of one round under load. */
  seconds: number;
  /** Trackers of the large shop. */
  large: number;
  /** Seconds of steady load for the memory. */
  memory_seconds: number;
}

export const SHORT: Lengths = { rounds: 5, seconds: 4, large: 50_000, memory_seconds: 60 };
export const LONG: Lengths = { rounds: 9, seconds: 6, large: 1_000_000, memory_seconds: 600 };

/** What a measurement works with: one running shop and what is around it. */
export interface BenchContext {
  lengths: Lengths;
  server: MedusaServer;
  database: BenchDatabase;
  facts: ShopFacts;
  track17: RunningTrack17;
  track17_key: string;
  /** Says what is going on; not part of the report. */
  say: (text: string) => void;
}
