import { eventTime, serverTime } from "./event-time";

const RAW = { date: "2026-06-29", time: "21:05:00", timezone: "+08:00" };

describe("the time of an event", () => {
  it("is what all three writings say", () => {
    expect(
      eventTime({ time_utc: "2026-06-29T13:05:00Z", time_iso: "2026-06-29T21:05:00+08:00", time_raw: RAW }),
    ).toEqual({ occurred_at: "2026-06-29T13:05:00.000Z", local_time: "2026-06-29T21:05:00+08:00" });
  });

  it("falls back to time_iso, then to time_raw", () => {
    const expected = { occurred_at: "2026-06-29T13:05:00.000Z", local_time: "2026-06-29T21:05:00+08:00" };
    expect(eventTime({ time_utc: null, time_iso: "2026-06-29T21:05:00+08:00" })).toEqual(expected);
    expect(eventTime({ time_utc: null, time_iso: "", time_raw: RAW })).toEqual(expected);
    expect(eventTime({ time_utc: "n/a", time_raw: { ...RAW, timezone: "GMT+8" } })).toEqual(expected);
  });

  it("never makes up a zone", () => {
    expect(eventTime({ time_raw: { date: "2026-06-29", time: "21:05", timezone: null } })).toEqual({
      occurred_at: null,
      local_time: "2026-06-29T21:05",
    });
    expect(eventTime({ time_iso: "2026-06-29T21:05:00" })).toEqual({
      occurred_at: null,
      local_time: "2026-06-29T21:05:00",
    });
    expect(eventTime({ time_raw: { date: "2026-06-29" } })).toEqual({
      occurred_at: null,
      local_time: "2026-06-29",
    });
  });

  it("shows a day as a day, although 17TRACK fills in midnight", () => {
    const time = eventTime({
      time_utc: "2026-06-28T16:00:00Z",
      time_iso: "2026-06-29T00:00:00+08:00",
      time_raw: { date: "2026-06-29", time: null, timezone: "+08:00" },
    });
    expect(time).toEqual({ occurred_at: "2026-06-28T16:00:00.000Z", local_time: "2026-06-29" });
  });

  it("keeps the clock when only the zone is unreadable", () => {
    expect(
      eventTime({ time_raw: { date: "2026-06-29", time: "half past nine", timezone: "+08:00" } }),
    ).toEqual({
      occurred_at: null,
      local_time: "2026-06-29",
    });
  });

  it("is unknown when there is none, rather than year 1", () => {
    expect(eventTime({ time_utc: "0001-01-01T00:00:00Z", time_iso: null, time_raw: null })).toEqual({
      occurred_at: null,
      local_time: null,
    });
  });
});

describe("17TRACK's own times", () => {
  it("are UTC when they carry no zone", () => {
    expect(serverTime("2026-06-30T02:11:45Z")).toBe("2026-06-30T02:11:45.000Z");
    expect(serverTime("2026-06-30 02:11:45")).toBe("2026-06-30T02:11:45.000Z");
    expect(serverTime("2026-06-30T02:11:45+08:00")).toBe("2026-06-29T18:11:45.000Z");
    expect(serverTime("")).toBeNull();
    expect(serverTime(null)).toBeNull();
  });
});
