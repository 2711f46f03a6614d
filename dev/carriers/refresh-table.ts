import type { CarrierRow } from "../../src/providers/tracking-17track/carriers/table";
import type { PublishedCarrier } from "./published-list";

export interface Refreshed {
  rows: CarrierRow[];
  /** A line for each field that changed, and for each carrier that 17TRACK lists no more. */
  changes: string[];
}

const FIELDS = ["name", "country", "url"] as const;

/**
 * Brings names, countries and sites up to date. What a row calls its `own` stays; so do tracking pages and other
 * names, which the list does not have, and an address that differs only in being secure. A carrier that is gone
 * from the list is reported and kept, because packages may still be on their way with it.
 */
export function refreshTable(
  rows: readonly CarrierRow[],
  published: ReadonlyMap<string, PublishedCarrier>,
): Refreshed {
  const changes: string[] = [];
  const refreshed = rows.map((row) => {
    const news = published.get(row.code);
    if (news === undefined) {
      changes.push(`${row.code} ${row.name}: 17TRACK lists it no more. Check by hand whether to remove it.`);
      return row;
    }
    const next = { ...row };
    for (const field of FIELDS) {
      if (news[field] !== null && !row.own?.includes(field) && differs(row[field], news[field])) {
        changes.push(`${row.code} ${row.name}: ${field} ${row[field] ?? "(none)"} → ${news[field]}`);
        Object.assign(next, { [field]: news[field] });
      }
    }
    return next;
  });
  return { rows: refreshed, changes };
}

function differs(ours: string | null, theirs: string): boolean {
  return ours !== theirs && ours?.replace(/^https:/, "http:") !== theirs;
}
