import { confirmDeliveryInstructionsWorkflow } from "../../../src/workflows/confirm-delivery-instructions";
import { customerWithOrder } from "../support/customers";
import { tokenOf } from "../support/order-page";
import { refusalOf } from "../support/refusal";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";
import { confirmingLink, listening, said, sayable, signedIn } from "./support";

const GARAGE = "Behind the garage,\nplease.";

export function deliveryInstructionStories(story: Story): void {
  const ask = (orderId: string, token: string, text = GARAGE) =>
    story.store.post(`/store/orders/${orderId}/delivery-instructions?token=${token}`, { text });
  const secretIn = (link: string) => link.match(/\/track\/([^/]+)\/confirm/)?.[1] ?? "";

  it("count at once from the signed-in customer, who alone reads them again", async () => {
    await listening(story, async (heard) => {
      const { token, order } = await customerWithOrder(story, "grace@example.com");
      const grace = signedIn(story, token);
      expect((await sayable(grace, order.id)).delivery_instructions).toEqual({
        open: true,
        set_at: null,
        awaits_confirmation: false,
        // 17TRACK tells no carrier.
        passed_on: false,
        text: null,
      });
      const text = " Behind the garage,\r\n\r\n please.\u0000\u202e ";
      await grace.post(`/store/orders/${order.id}/delivery-instructions`, { text });
      await story.quiet();
      const own = await sayable(grace, order.id);
      expect(own.delivery_instructions).toMatchObject({ text: GARAGE, set_at: expect.any(String) });
      const link = await sayable(story.store, order.id, `?token=${await tokenOf(story, order.id)}`);
      expect(link.delivery_instructions).toEqual({ ...own.delivery_instructions, text: null });
      const [told] = (await said(story, order.id)).delivery_instructions;
      expect(told).toMatchObject({ text: GARAGE, given_by: "customer", replaced_at: null, handed_over: [] });
      expect(heard).toEqual([
        { name: "delivery_instructions.set", data: { id: told?.id, order_id: order.id } },
      ]);
    });
  });

  it("are replaced by later ones, and keep who wanted what, when", async () => {
    await listening(story, async (heard) => {
      const { token, order } = await customerWithOrder(story, "grace@example.com");
      const set = (text: string) =>
        signedIn(story, token).post(`/store/orders/${order.id}/delivery-instructions`, { text });
      await set("With the neighbours");
      // A double click.
      await Promise.all([set(GARAGE), set(GARAGE)]);
      await story.quiet();
      const { delivery_instructions: told } = await said(story, order.id);
      expect(told.map(({ text, replaced_at }) => [text, replaced_at === null])).toEqual([
        [GARAGE, true],
        ["With the neighbours", false],
      ]);
      expect(told[0]?.customer_id).toMatch(/^cus_/);
      expect(heard).toHaveLength(2);
    });
  });

  it("are nobody else's to give", async () => {
    const order = await story.order();
    const { token } = await customerWithOrder(story, "eve@example.com");
    for (const client of [story.store, signedIn(story, token)]) {
      for (const query of ["", "?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"]) {
        const path = `/store/orders/${order.id}/delivery-instructions${query}`;
        expect(await refusalOf(client.post(path, { text: GARAGE }))).toMatchObject({ status: 404 });
        const reading = client.get(`/store/orders/${order.id}/customer-messages${query}`);
        expect(await refusalOf(reading)).toMatchObject({ status: 404 });
      }
    }
    expect(await said(story, order.id)).toEqual({
      delivery_instructions: [],
      rating: null,
      not_received: [],
    });
  });

  it("count from the order's link only after they were confirmed from the order's own mailbox", async () => {
    const { order } = await shipped(story);
    await ask(order.id, await tokenOf(story, order.id));
    await story.quiet();
    expect((await said(story, order.id)).delivery_instructions).toEqual([]);
    const [mail] = await story.resend.mails({ to: order.email });
    expect(mail?.subject).toBe(`Please confirm: delivery instructions for order #${order.display_id}`);
    expect(mail?.text).toContain("| Behind the garage,\n| please.");

    const token = await tokenOf(story, order.id);
    const link = await sayable(story.store, order.id, `?token=${token}`);
    expect(link.delivery_instructions).toMatchObject({ set_at: null, awaits_confirmation: true, text: null });

    const secret = secretIn(await confirmingLink(story, order.email));
    const confirm = () => confirmDeliveryInstructionsWorkflow(story.container).run({ input: { secret } });
    await confirm();
    // One use: again it changes nothing, and is no error for whoever clicks twice.
    await confirm();
    expect((await said(story, order.id)).delivery_instructions).toMatchObject([
      { text: GARAGE, given_by: "link", customer_id: null, replaced_at: null },
    ]);
    expect(JSON.stringify(await sayable(story.store, order.id, `?token=${token}`))).not.toContain("garage");
  });

  it("cannot be confirmed by whoever reads the database, nor after a day, nor once others count", async () => {
    const { order } = await shipped(story);
    const token = await tokenOf(story, order.id);
    await ask(order.id, token, "First");
    await story.quiet();
    const first = secretIn(await confirmingLink(story, order.email));
    const kept = await story.sql(
      "select to_jsonb(o) as outbox, to_jsonb(i) as instruction from tracking_outbox o, tracking_delivery_instruction i",
    );
    expect(JSON.stringify(kept)).not.toContain(first);
    const confirm = (secret: string) =>
      confirmDeliveryInstructionsWorkflow(story.container).run({ input: { secret } });
    const isOver = async (secret: string) =>
      expect(confirm(secret)).rejects.toMatchObject({ type: "not_allowed", code: "confirmation_ended" });
    await isOver("x".repeat(43));
    await isOver("%00");

    // No public way makes a day pass.
    await story.sql("update tracking_delivery_instruction set expires_at = now() - interval '1 second'");
    await isOver(first);

    await ask(order.id, token, "Second");
    await story.quiet();
    const second = secretIn(await confirmingLink(story, order.email));
    await ask(order.id, token, "Third");
    await story.quiet();
    await confirm(secretIn(await confirmingLink(story, order.email)));
    await isOver(second);
    expect((await said(story, order.id)).delivery_instructions.map(({ text }) => text)).toEqual(["Third"]);
  });

  it("set off no more than a handful of mails a day, however often and at once they are typed", async () => {
    const { order } = await shipped(story);
    const token = await tokenOf(story, order.id);
    const answers = await Promise.allSettled(
      Array.from({ length: 9 }, (_, index) => ask(order.id, token, `Text ${index}`)),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    expect(await refusalOf(ask(order.id, token))).toEqual({
      status: 400,
      code: "instructions_too_many",
      type: "not_allowed",
      message:
        "This order was given too many delivery instructions today. Try again tomorrow, or write to the shop.",
    });
    await story.quiet();
    const mails = await subjectsTo(story, order.email);
    expect(mails.filter((subject) => subject.startsWith("Please confirm"))).toHaveLength(5);

    // No public way makes a day pass.
    await story.sql("update tracking_delivery_instruction set created_at = created_at - interval '1 day'");
    await ask(order.id, token);
  });

  it("are refused with what to mend", async () => {
    const { token, order } = await customerWithOrder(story, "grace@example.com");
    const set = (body: unknown) =>
      refusalOf(signedIn(story, token).post(`/store/orders/${order.id}/delivery-instructions`, body));
    expect(await set({ text: " \u200b\n " })).toMatchObject({
      status: 400,
      type: "invalid_data",
      message: "Write what is to be done with the package.",
    });
    expect(await set({ text: "x".repeat(301) })).toMatchObject({
      message: expect.stringMatching(/at most 300 characters/),
    });
    expect(await set({ text: "see https://evil.example" })).toMatchObject({
      message: expect.stringMatching(/address of the web/),
    });
    expect(await set({ text: 5 })).toMatchObject({ status: 400, type: "invalid_data" });
    expect(await set({ text: "a", email: "eve@example.com" })).toMatchObject({ status: 400 });
    expect((await said(story, order.id)).delivery_instructions).toEqual([]);
    // What cannot be read is not repeated, neither in the answer nor in the log.
    const answer = await fetch(`${story.baseUrl}/store/orders/${order.id}/delivery-instructions`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-publishable-api-key": story.shop.publishable_key,
        authorization: `Bearer ${token}`,
      },
      body: '{ "text": My secret place',
    });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { type: "invalid_data", message: "The body must be JSON, and not a large one." },
    ]);
  });

  it("are taken before the package is out for delivery, and not when it is", async () => {
    const { order } = await shipped(story);
    const token = await tokenOf(story, order.id);
    await ask(order.id, token);
    await story.quiet();
    const secret = secretIn(await confirmingLink(story, order.email));
    await story.track17.events(UPS_NUMBER, [{ status: "OutForDelivery" }]);
    await story.quiet();
    expect((await sayable(story.store, order.id, `?token=${token}`)).delivery_instructions?.open).toBe(false);
    expect(await refusalOf(ask(order.id, token))).toMatchObject({
      type: "not_allowed",
      message: expect.stringMatching(/at the door already, or at their end/),
    });
    const late = confirmDeliveryInstructionsWorkflow(story.container).run({ input: { secret } });
    await expect(late).rejects.toMatchObject({ code: "instructions_too_late" });

    // It was not delivered: now they can do something again.
    await story.track17.events(UPS_NUMBER, [{ status: "DeliveryFailure", sub_status: "NoBody" }]);
    await story.quiet();
    await confirmDeliveryInstructionsWorkflow(story.container).run({ input: { secret } });
    expect((await said(story, order.id)).delivery_instructions).toHaveLength(1);
  });

  it("are not offered by a shop that takes none", async () => {
    const { order } = await shipped(story);
    const token = await tokenOf(story, order.id);
    story.tracking.options.delivery_instructions = false;
    try {
      expect((await sayable(story.store, order.id, `?token=${token}`)).delivery_instructions).toBeNull();
      expect(await refusalOf(ask(order.id, token))).toMatchObject({ type: "not_allowed" });
    } finally {
      story.tracking.options.delivery_instructions = true;
    }
  });

  it("are forgotten with the retention period", async () => {
    const { token, order } = await customerWithOrder(story, "grace@example.com");
    await signedIn(story, token).post(`/store/orders/${order.id}/delivery-instructions`, { text: GARAGE });
    // No public way makes months pass.
    const age = (days: number) =>
      story.sql(
        `update tracking_delivery_instruction set created_at = now() - make_interval(days => ${days})`,
      );
    await age(89);
    await story.tracking.purge();
    expect((await said(story, order.id)).delivery_instructions).toHaveLength(1);
    await age(91);
    await story.tracking.purge();
    expect((await said(story, order.id)).delivery_instructions).toEqual([]);
  });
}
