import type { Reason, Status } from "../types";

/** What a scan says at least. */
export type ScanKind = Status | "customs" | "delayed" | "returning" | "returned" | "unknown";

/** Reasons that say more than the status. */
const BY_REASON: Partial<Record<Reason, ScanKind>> = {
  customs: "customs",
  customs_needs_recipient: "customs",
  delayed: "delayed",
  returning: "returning",
  returned: "returned",
};

/** Decides which of our own words fit a scan. */
export function scanKindOf({ status, reason }: { status: Status | null; reason: Reason | null }): ScanKind {
  return (reason === null ? undefined : BY_REASON[reason]) ?? status ?? "unknown";
}
