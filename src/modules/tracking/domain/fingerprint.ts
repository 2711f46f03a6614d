import { createHash } from "node:crypto";

/** What makes a scan the scan it is, however often and by whomever it is reported. */
export interface Scan {
  occurred_at: string | null;
  local_time: string | null;
  description: string;
  location: string | null;
  country: string | null;
  city: string | null;
}

/**
 * Names a scan by its minute, its words and its place, so that the two carriers of a postal journey
 * reporting the same scan, in their own spelling and time zone, report one event.
 * 32 hexadecimal digits.
 */
export function fingerprintOf(scan: Scan): string {
  const place = scan.location ?? [scan.city, scan.country].filter(Boolean).join(" ");
  const parts = [momentOf(scan), essenceOf(scan.description), essenceOf(place)];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

/** The instant to the minute; without one, the wall clock as the carrier wrote it. */
function momentOf({ occurred_at, local_time }: Scan): string {
  if (occurred_at !== null) {
    return new Date(occurred_at).toISOString().slice(0, 16);
  }
  return local_time === null ? "" : `local ${local_time.slice(0, 16)}`;
}

/** Letters and digits only, in one case: spelling, punctuation and blanks make no difference. */
function essenceOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
