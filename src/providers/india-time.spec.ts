import fc from "fast-check";
import { readIndiaTime } from "./india-time";

describe("a time as Indian couriers write it", () => {
  it.each([
    ["2023-05-19 11:59:16", "2023-05-19T06:29:16.000Z", "2023-05-19T11:59:16+05:30"],
    ["23 05 2023 11:43:52", "2023-05-23T06:13:52.000Z", "2023-05-23T11:43:52+05:30"],
    ["2026-07-27T13:26:05.001", "2026-07-27T07:56:05.001Z", "2026-07-27T13:26:05+05:30"],
    ["2024-09-21T18:20:25.57", "2024-09-21T12:50:25.570Z", "2024-09-21T18:20:25+05:30"],
    ["2026-07-27T02:00:00", "2026-07-26T20:30:00.000Z", "2026-07-27T02:00:00+05:30"],
    ["27-07-2026 13:26", "2026-07-27T07:56:00.000Z", "2026-07-27T13:26+05:30"],
    ["27/07/2026 01:26 PM", "2026-07-27T07:56:00.000Z", "2026-07-27T13:26+05:30"],
    ["2026-07-27 13:26:05 IST", "2026-07-27T07:56:05.000Z", "2026-07-27T13:26:05+05:30"],
    [" 2026-07-27 13:26:05\n", "2026-07-27T07:56:05.000Z", "2026-07-27T13:26:05+05:30"],
  ])("%j is a clock of India", (text, occurred_at, local_time) => {
    expect(readIndiaTime(text)).toEqual({ occurred_at, local_time });
  });

  it.each([
    ["2026-07-27T13:26:05+05:30", "2026-07-27T07:56:05.000Z", "2026-07-27T13:26:05+05:30"],
    ["2026-07-27T13:26:05Z", "2026-07-27T13:26:05.000Z", "2026-07-27T13:26:05Z"],
    ["2026-07-27 13:26:05 +0400", "2026-07-27T09:26:05.000Z", "2026-07-27T13:26:05+04:00"],
  ])("%j keeps the offset it was written with", (text, occurred_at, local_time) => {
    expect(readIndiaTime(text)).toEqual({ occurred_at, local_time });
  });

  it("a day alone is a day, and no moment", () => {
    expect(readIndiaTime("2026-07-27")).toEqual({ occurred_at: null, local_time: "2026-07-27" });
    expect(readIndiaTime("27-07-2026")).toEqual({ occurred_at: null, local_time: "2026-07-27" });
  });

  it.each([
    null,
    "",
    "NA",
    "0000-00-00 00:00:00",
    "0001-01-01T00:00:00",
    "1970-01-01 00:00:00",
    "1970-01-01T05:30:00",
    "2026-02-30 10:00:00",
    "30 02 2026 10:00:00",
    "2026-13-01",
    "07-27-2026 10:00:00",
    "2026-07-27 25:00:00",
    "2026-07-27 10:61:00",
    "2026-07-27 13:00 PM",
    "2026-07-27T13:26:05 Asia/Kolkata",
    "2026-07-27 13:26:05 +99:00",
    "2026-07-27T",
    "2026-07/27",
    "1690450000",
    "in two days",
  ])("%j is no time", (text) => {
    expect(readIndiaTime(text)).toBeNull();
  });

  const moments = fc
    .date({ min: new Date("2000-01-02"), max: new Date("2099-12-30"), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

  it("reads back every moment in every shape", () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const clock = new Date(moment.getTime() + 330 * 60_000).toISOString();
        const [date = "", time = ""] = clock.slice(0, 19).split("T");
        const [year, month, day] = date.split("-");
        for (const text of [
          `${date}T${time}`,
          `${date} ${time}`,
          `${day} ${month} ${year} ${time}`,
          `${day}-${month}-${year} ${time}`,
          `${date}T${time}.000`,
          `${date}T${time}+05:30`,
          moment.toISOString(),
        ]) {
          expect([text, readIndiaTime(text)?.occurred_at]).toEqual([text, moment.toISOString()]);
        }
        expect(readIndiaTime(`${date} ${time}`)?.local_time).toBe(`${date}T${time}+05:30`);
      }),
    );
  });

  it("never throws, and gives only moments that are dates", () => {
    const almost = fc.stringMatching(/^[0-9 T:.+/Z-]{0,30}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), (text) => {
        const read = readIndiaTime(text);
        if (read?.occurred_at != null) {
          expect(new Date(read.occurred_at).toISOString()).toBe(read.occurred_at);
          expect(Date.parse(read.local_time)).toBeLessThanOrEqual(Date.parse(read.occurred_at));
        }
      }),
    );
  });
});
