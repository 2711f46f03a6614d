import { instantOf, readWallClock, type WallClock, writeWallClock } from "../../wall-clock";
import { type JsonObject, objectAt, textAt } from "../../wire/fields";

/** When a scan happened, as far as the carrier gave it away. */
export interface EventTime {
  /** UTC, ISO 8601 with `Z`. */
  occurred_at: string | null;
  /** `YYYY-MM-DD[THH:mm[:ss]]` with the offset when there is one. */
  local_time: string | null;
}

/**
 * Reads the three writings of one moment. Any may be missing: the instant comes from the first of `time_utc`,
 * `time_iso` and `time_raw` that tells one, the wall clock from `time_iso` or `time_raw`. No zone is ever made up:
 * a raw date without one has a wall clock and no instant.
 */
export function eventTime(event: JsonObject): EventTime {
  const utc = clockAt(event, "time_utc");
  const iso = clockAt(event, "time_iso");
  const raw = rawClock(objectAt(event, "time_raw"));
  // A day without an hour is all the carrier said; the midnight in time_iso is then 17TRACK's filling.
  const dayOnly = raw !== null && raw.time === null;
  const local = dayOnly ? raw : (iso ?? raw);
  return {
    occurred_at: instantOf(utc && { ...utc, offset: utc.offset ?? 0 }) ?? instantOf(iso) ?? instantOf(raw),
    local_time: local === null ? null : writeWallClock(local),
  };
}

/** A moment of 17TRACK's own, such as `latest_sync_time`: UTC when it carries no zone. Null when unreadable. */
export function serverTime(text: string | null): string | null {
  const clock = text === null ? null : readWallClock(text);
  return instantOf(clock && { ...clock, offset: clock.offset ?? 0 });
}

function clockAt(event: JsonObject, key: string): WallClock | null {
  const text = textAt(event, key, 50);
  return text === null ? null : readWallClock(text);
}

function rawClock(raw: JsonObject): WallClock | null {
  const date = textAt(raw, "date", 30);
  if (date === null) {
    return null;
  }
  const parts = [date, textAt(raw, "time", 30), textAt(raw, "timezone", 30)];
  // An unreadable zone or time must not cost the rest.
  for (const length of [3, 2, 1]) {
    const clock = readWallClock(
      parts
        .slice(0, length)
        .filter((part) => part !== null)
        .join(" "),
    );
    if (clock !== null) {
      return clock;
    }
  }
  return null;
}
