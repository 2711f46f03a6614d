import { askStore } from "../support/ask";
import { lookUp } from "../support/lookup";
import { shipped, UPS_NUMBER } from "../support/shipped";
import { statementsOf } from "../support/statements";
import type { Story } from "../support/story";

export function missStories(story: Story): void {
  it("gives one answer for every cause", async () => {
    const order = await story.order();
    const { trackers, fulfillment_id } = await shipped(story);
    const draft = await makeDraft();
    const nobodys = await story.order();
    const gone = await story.order();
    // No public way takes an order's address from it, or deletes it.
    await story.sql('update "order" set email = null where id = ?', [nobodys.id]);
    await story.sql('update "order" set deleted_at = now() where id = ?', [gone.id]);
    await story.admin.delete(`/admin/trackers/${trackers[0]?.id}`);
    const { email } = order;
    const number = String(order.display_id);
    const causes: Record<string, unknown> = {
      "another address": { order: number, email: "bob@example.com" },
      "no address": { order: number, email: "" },
      "a pattern": { order: number, email: "%" },
      "another pattern": { order: number, email: "ada@example.c_m" },
      "half an address": { order: number, email: "ada@example" },
      "a NUL": { order: `${number}\u0000`, email: "\u0000" },
      "half a sign": { order: "\ud83d", email: "\udca9" },
      "an unknown number": { order: "999999", email },
      "no number": { order: "", email },
      "a word": { order: "mine", email },
      "a number that is too large": { order: "99999999999999999999", email },
      "a number below zero": { order: -1, email: "bob@example.com" },
      "a fraction": { order: 0.5, email },
      "a book": { order: "1".repeat(3_000), email },
      "its id": { order: order.id, email },
      "a draft": { order: String(draft.display_id), email: draft.email },
      "an order without address": { order: String(nobodys.display_id), email: "" },
      "an order that was deleted": { order: String(gone.display_id), email },
      "an unknown tracking number": { tracking_number: "1Z999AA10123456799" },
      "a malformed tracking number": { tracking_number: "?" },
      "no tracking number": { tracking_number: "" },
      "a pattern of tracking numbers": { tracking_number: "1Z%" },
      "a package that was removed": { tracking_number: UPS_NUMBER },
      "a fulfillment": { tracking_number: fulfillment_id },
    };
    const answers = [];
    for (const [cause, body] of Object.entries(causes)) {
      await forgetFailures();
      const { status, body: text, headers } = await lookUp(story, body);
      answers.push([cause, status, text, headers.get("cache-control"), headers.get("set-cookie")]);
    }
    const [, , text] = answers[0] ?? [];
    expect(JSON.parse(String(text))).toMatchObject({ type: "not_found" });
    expect(answers).toEqual(
      Object.keys(causes).map((cause) => [cause, 404, text, "private, no-store", null]),
    );
  });

  it("asks the database the same whether something is found or not", async () => {
    const { order } = await shipped(story);
    const { email } = order;
    const asked = async (body: unknown) => (await statementsOf(story, () => lookUp(story, body))).sort();
    const forOrder = await asked({ order: String(order.display_id), email });
    // Counted, found, settled; order and packages read.
    expect(forOrder).toHaveLength(5);
    for (const body of [
      { order: String(order.display_id), email: "bob@example.com" },
      { order: "999999", email },
      { order: "mine", email: "?" },
    ]) {
      expect(await asked(body)).toEqual(forOrder);
    }
    const forPackage = await asked({ tracking_number: UPS_NUMBER });
    // Counted, found, settled; package read, and its order, for what must not be shown of it.
    expect(forPackage).toHaveLength(5);
    for (const tracking_number of ["1Z999AA10123456799", "?"]) {
      expect(await asked({ tracking_number })).toEqual(forPackage);
    }
  });

  it("says what to send to whoever asks in another way, and repeats nothing of it", async () => {
    const wrong = [
      "",
      "{",
      "ada@example.com",
      "[]",
      "null",
      { order: "1" },
      { email: "ada@example.com" },
      { order: "1", email: null },
      { order: ["1"], email: "ada@example.com" },
      { order: "1", email: { $ne: "x" } },
      { order: "1", email: "ada@example.com", tracking_number: "x" },
      { order: "1", postal_code: "10115" },
      { order: "1", email: "ada@example.com", page: 2 },
      JSON.stringify({ order: "1", email: "a".repeat(10_000) }),
    ];
    for (const body of wrong) {
      const answer = await lookUp(story, body);
      expect([body, answer.status, JSON.parse(answer.body)]).toEqual([
        body,
        400,
        { type: "invalid_data", message: "Send { order, email } or { tracking_number }, and nothing else." },
      ]);
    }
    // None of these was a try.
    expect(await story.sql("select id from tracking_lookup_limit")).toEqual([]);
  });

  it("wants the shop's publishable key, like every route of the storefront", async () => {
    expect((await lookUp(story, {}, { headers: { "x-publishable-api-key": "" } })).status).toBe(400);
    // Looking at the address finds nothing.
    expect((await askStore(story, "/store/tracking/lookup")).status).toBe(404);
  });

  async function makeDraft(): Promise<{ display_id: number; email: string }> {
    const { draft_order } = await story.admin.post<{ draft_order: { display_id: number; email: string } }>(
      "/admin/draft-orders",
      {
        email: "ada@example.com",
        region_id: story.shop.region_id,
        sales_channel_id: story.shop.sales_channel_id,
      },
    );
    return draft_order;
  }

  /** So that every cause is a first try. */
  async function forgetFailures(): Promise<void> {
    await story.sql("delete from tracking_lookup_limit");
  }
}
