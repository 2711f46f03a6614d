import { reasonProblem } from "../../modules/tracking/domain/reasons";
import { checkEventForm, type EventDraft, eventRequestOf, openEventForm, RECORDABLE } from "./event-form";
import { statusLook } from "./status-look";

const draft = (changes: Partial<EventDraft> = {}): EventDraft => ({
  ...openEventForm(),
  description: " Handed over at the door ",
  ...changes,
});
const now = new Date("2026-11-24T12:00:00Z");

describe("recording what happened", () => {
  it("is a note for the customer until a status is chosen", () => {
    expect(eventRequestOf(draft({ notify: true }))).toEqual({
      description: "Handed over at the door",
      public: true,
      notify: false,
    });
  });

  it("sends status and reason, place and moment", () => {
    const lost = { status: "exception", reason: "lost" } as const;
    expect(
      eventRequestOf(
        draft({ state: lost, location: " Berlin ", occurred_at: "2026-11-24T10:30", notify: true }),
      ),
    ).toEqual({
      description: "Handed over at the door",
      status: "exception",
      reason: "lost",
      location: "Berlin",
      occurred_at: new Date("2026-11-24T10:30").toISOString(),
      public: true,
      notify: true,
    });
  });

  it("mails nobody about what customers do not see", () => {
    const state = { status: "delivered", reason: null } as const;
    expect(eventRequestOf(draft({ state, public: false, notify: true }))).toMatchObject({ notify: false });
  });

  it("refuses silence, and what has not happened yet", () => {
    expect(checkEventForm(draft(), now)).toEqual({});
    expect(checkEventForm(draft({ occurred_at: "2026-11-20T08:00" }), now)).toEqual({});
    expect(checkEventForm(draft({ description: " ", occurred_at: "2026-11-27T08:00" }), now)).toEqual({
      description: { text: "invalid.description" },
      occurred_at: { text: "invalid.moment" },
    });
  });

  it("offers nothing that the server refuses", () => {
    expect(RECORDABLE.map(({ status, reason }) => reasonProblem(status, reason))).toEqual(
      RECORDABLE.map(() => null),
    );
  });

  it("offers each status under a name of its own", () => {
    const names = RECORDABLE.map(({ status, reason }) => statusLook(status, reason).text);
    expect(new Set(names).size).toBe(RECORDABLE.length);
  });
});
