import { newId } from "./new-id";

describe("newId", () => {
  it("makes ids as Medusa does", () => {
    expect(newId("trev")).toMatch(/^trev_[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  it("writes the time in front, so that later ids sort later", () => {
    jest.useFakeTimers({ now: Date.UTC(2026, 0, 31) });
    const earlier = newId("trev");
    jest.setSystemTime(Date.now() + 1);
    expect(newId("trev") > earlier).toBe(true);
    // The time of a ULID: 48 bits, most significant first.
    expect(earlier.slice(5, 15)).toBe("01KG8NJW00");
    jest.useRealTimers();
  });

  it("never makes the same twice", () => {
    const ids = Array.from({ length: 20_000 }, () => newId("trev"));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
