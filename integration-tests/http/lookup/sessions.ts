import type { StoreLookupResponse } from "../../../src/api/http-types";
import { askStore } from "../support/ask";
import { knownOf, lookUp } from "../support/lookup";
import type { Story } from "../support/story";

export function sessionStories(story: Story): void {
  async function open(body: unknown): Promise<StoreLookupResponse> {
    return JSON.parse((await lookUp(story, body)).body);
  }

  const read = (token: string) => askStore(story, `/store/tracking/${token}`);

  /** No public way makes time pass. */
  async function minutesPass(minutes: number): Promise<void> {
    await story.sql(
      `update tracking_lookup_session set expires_at = expires_at - make_interval(mins => ?),
              created_at = created_at - make_interval(mins => ?)`,
      [minutes, minutes],
    );
  }

  it("reads what was found again, as it is then", async () => {
    const order = await story.order();
    const { session, ...found } = await open(knownOf(order));
    const again = await read(session.token);
    expect([again.status, again.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect(JSON.parse(again.body)).toMatchObject(found);
    await story.admin.post(`/admin/orders/${order.id}/cancel`);
    expect(JSON.parse((await read(session.token)).body)).toMatchObject({
      view: "full",
      tracking: { order: { status: "cancelled" } },
    });
  });

  it("lasts for half an hour after it was last used, and two hours in all", async () => {
    const { session } = await open(knownOf(await story.order()));
    for (const minutes of [29, 29, 29, 29]) {
      await minutesPass(minutes);
      expect((await read(session.token)).status).toBe(200);
    }
    await minutesPass(5);
    const never = await read("trs_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    const ended = await read(session.token);
    expect([ended.status, ended.body]).toEqual([404, never.body]);

    const { session: idle } = await open(knownOf(await story.order()));
    await minutesPass(31);
    expect((await read(idle.token)).status).toBe(404);
    await story.tracking.purge();
    expect(await story.sql("select id from tracking_lookup_session")).toEqual([]);
  });

  it("is kept so that the table opens nothing", async () => {
    const { session } = await open(knownOf(await story.order()));
    const rows = JSON.stringify(await story.sql("select * from tracking_lookup_session"));
    expect(rows).not.toContain(session.token.slice(4));
    const [row] = await story.sql<{ token_hash: string }>("select token_hash from tracking_lookup_session");
    expect((await read(row?.token_hash ?? "")).status).toBe(404);
  });

  it("is one of ten for an order; a further one ends the oldest", async () => {
    const [order, other] = [await story.order(), await story.order()];
    const { session: others } = await open(knownOf(other));
    const sessions = [];
    for (let count = 0; count < 11; count += 1) {
      sessions.push((await open(knownOf(order))).session.token);
    }
    const [oldest = "", second = ""] = sessions;
    expect((await read(oldest)).status).toBe(404);
    for (const token of [second, ...sessions.slice(-2), others.token]) {
      expect((await read(token)).status).toBe(200);
    }
  });

  it("answers every guess alike", async () => {
    const { session } = await open(knownOf(await story.order()));
    const reference = await read("x");
    for (const guess of [
      session.token.slice(4),
      `${session.token}A`,
      session.token.toLowerCase(),
      "trs_",
      "%00",
    ]) {
      const answer = await read(guess);
      expect([guess, answer.status, answer.body]).toEqual([guess, 404, reference.body]);
    }
  });
}
