import { createHash } from "node:crypto";
import type { TrackingUpdate } from "../provider";

/** Names an update by what it says: the same one again has the same digest. */
export function digestOf(update: TrackingUpdate): string {
  return createHash("sha256").update(JSON.stringify(update)).digest("hex");
}
