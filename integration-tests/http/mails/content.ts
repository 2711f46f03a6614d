import { openFulfillment } from "../support/fulfillments";
import { tokenOf } from "../support/order-page";
import { SECOND_UPS_NUMBER, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

const THIRD_UPS_NUMBER = "1Z999AA10123456802";

export function contentStories(story: Story): void {
  it("list the packages, what is in them, and lead to the order's own page", async () => {
    const order = await story.order();
    const [first, second] = order.items;
    await story.ship(order.id, {
      trackers: [
        { tracking_number: UPS_NUMBER, carrier: "UPS", items: [{ id: first?.id ?? "", quantity: 1 }] },
        {
          tracking_number: SECOND_UPS_NUMBER,
          carrier: "UPS",
          items: [{ id: second?.id ?? "", quantity: 1 }],
        },
      ],
    });
    await story.quiet();
    const [mail, ...others] = await story.resend.mails({ to: order.email });
    expect(others).toEqual([]);
    const token = await tokenOf(story, order.id);
    for (const text of [
      UPS_NUMBER,
      SECOND_UPS_NUMBER,
      "UPS",
      "Linen shirt",
      "Wool socks",
      `/track/${token}`,
    ]) {
      expect(mail?.text).toContain(text);
      expect(mail?.html).toContain(text);
    }
    expect(mail?.from).toBe("Demo shop <shop@example.com>");
    expect(mail?.text).toContain("Demo shop");
    for (const secret of ["Invalidenstra", story.track17Key]) {
      expect(mail?.html).not.toContain(secret);
    }
  });

  it("speak the order's language, also from right to left", async () => {
    const { order } = await shipped(story, { placed: { email: "layla@example.com", locale: "ar-EG" } });
    const [mail] = await story.resend.mails({ to: order.email });
    expect(mail?.subject).toBe(`طلبك \u2068#${order.display_id}\u2069 في الطريق إليك`);
    expect(mail?.html).toMatch(/<html dir="rtl" lang="ar">/);
    expect(mail?.text).toContain(UPS_NUMBER);
  });

  it("say when the package is expected, and which of several has come", async () => {
    const { order } = await shipped(story, {
      trackers: [UPS_NUMBER, SECOND_UPS_NUMBER].map((tracking_number) => ({
        tracking_number,
        carrier: "UPS",
      })),
    });
    await story.track17.parcel(UPS_NUMBER, {
      estimate: { source: "Official", from: "2027-03-01T00:00:00+01:00", to: "2027-03-03T00:00:00+01:00" },
    });
    await story.track17.events(UPS_NUMBER, [{ status: "DeliveryFailure", sub_status: "NoBody" }]);
    await story.quiet();
    const [attempt] = await story.resend.mails({ to: order.email });
    expect(attempt?.subject).toBe(
      `Nobody was in: a package of order #${order.display_id} could not be delivered`,
    );
    expect(attempt?.text).toMatch(/1 . .*3 Mar/);
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "InTransit" }]);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    const [last, before] = await story.resend.mails({ to: order.email });
    expect(before?.subject).toMatch(/1 of 2/);
    expect(last?.subject).toMatch(/both packages/i);
  });

  it("call a part of the order a part, while the rest is not shipped", async () => {
    const [shirt, socks] = story.shop.variants.map(({ id }) => id);
    const order = await story.order({
      items: [shirt ?? "", socks ?? ""].map((variant_id) => ({ variant_id, quantity: 1 })),
    });
    const items = order.items.slice(0, 1).map(({ id }) => ({ id, quantity: 1 }));
    const both = [UPS_NUMBER, SECOND_UPS_NUMBER].map((tracking_number) => ({
      tracking_number,
      carrier: "UPS",
    }));
    await story.ship(order.id, { trackers: both, items });
    await story.quiet();
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    const [second, first] = await story.resend.mails({ to: order.email });
    for (const mail of [first, second]) {
      expect(mail?.subject).toBe(`Delivered: part of your order #${order.display_id}`);
      expect(mail?.text).toContain(`Part of your order #${order.display_id} has arrived`);
      expect(mail?.text).toContain("We will write again when the rest is shipped.");
      expect(`${mail?.subject}${mail?.text}`).not.toMatch(/both packages|last one|has been delivered/i);
    }
    expect(first?.text).toMatch(/Your other packages[\s\S]*(On its way|Getting ready)/);
    expect(second?.text).not.toContain("Your other packages");

    await story.ship(order.id, { trackers: [{ tracking_number: THIRD_UPS_NUMBER, carrier: "UPS" }] });
    await story.quiet();
    await story.track17.events(THIRD_UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    const [last] = await story.resend.mails({ to: order.email });
    expect(last?.subject).toBe(`Delivered: all 3 packages of order #${order.display_id}`);
  });

  it("speak of one package, and of a part that arrived, while another went out without a number", async () => {
    const order = await story.order();
    const [numbered, plain] = order.items.map(({ id }) => [{ id, quantity: 1 }]);
    await story.ship(order.id, {
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
      items: numbered,
    });
    const open = await openFulfillment(story, order, undefined, plain);
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${open}/shipments`, { items: plain });
    await story.quiet();
    await story.track17.events(UPS_NUMBER, [{ status: "OutForDelivery" }]);
    await story.quiet();
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    const [delivered, today] = await story.resend.mails({ to: order.email });
    expect(today?.subject).toBe(`Coming today: a package of your order #${order.display_id}`);
    expect(delivered?.subject).toBe(`Delivered: part of your order #${order.display_id}`);
    expect(delivered?.text).toContain("The rest of your order is still under way.");
  });

  it("call the order delivered when a person says that the rest, without a number, is there", async () => {
    const order = await story.order();
    const [numbered, plain] = order.items.map(({ id }) => [{ id, quantity: 1 }]);
    await story.ship(order.id, {
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
      items: numbered,
    });
    const open = await openFulfillment(story, order, undefined, plain);
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${open}/shipments`, { items: plain });
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${open}/mark-as-delivered`);
    await story.quiet();
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    const [delivered] = await story.resend.mails({ to: order.email });
    expect(delivered?.subject).toBe(`Delivered: order #${order.display_id}`);
  });

  it("say once that all have come when two packages arrive at one moment", async () => {
    const { order } = await shipped(story, {
      trackers: [UPS_NUMBER, SECOND_UPS_NUMBER].map((tracking_number) => ({
        tracking_number,
        carrier: "UPS",
      })),
    });
    for (const number of [UPS_NUMBER, SECOND_UPS_NUMBER]) {
      await story.track17.events(number, [{ status: "InTransit" }]);
    }
    await story.quiet();
    await story.resend.clearMails();
    await Promise.all(
      [UPS_NUMBER, SECOND_UPS_NUMBER].map((number) =>
        story.track17.events(number, [{ status: "Delivered" }]),
      ),
    );
    await story.quiet();
    const subjects = (await story.resend.mails({ to: order.email })).map(({ subject }) => subject);
    expect(subjects.filter((subject) => /both packages/i.test(subject))).toHaveLength(1);
    expect(subjects.length).toBeLessThanOrEqual(2);
  });

  it.each(["before", "after"])(
    "say once that all have come when the second arrives just %s the first one's mail looked for others",
    async (when) => {
      const { order, trackers } = await shipped(story, {
        trackers: [UPS_NUMBER, SECOND_UPS_NUMBER].map((tracking_number) => ({
          tracking_number,
          carrier: "UPS",
        })),
      });
      await story.resend.clearMails();
      const [first, second] = trackers.map(({ id }) => id);
      const handOver = (id = "") =>
        story.admin.post(`/admin/trackers/${id}/events`, {
          status: "delivered",
          description: "Handed over",
          notify: true,
        });
      const find = story.tracking.findWaitingMails.bind(story.tracking);
      const look = jest
        .spyOn(story.tracking, "findWaitingMails")
        .mockImplementationOnce(async (orderId, kind) => {
          if (when === "before") {
            await handOver(second);
          }
          const found = await find(orderId, kind);
          if (when === "after") {
            await handOver(second);
          }
          return found;
        });
      await handOver(first);
      await story.quiet();
      expect(look).toHaveBeenCalled();
      look.mockRestore();
      const subjects = (await story.resend.mails({ to: order.email })).map(({ subject }) => subject);
      expect(subjects.filter((subject) => /both packages/i.test(subject))).toHaveLength(1);
      expect(subjects.length).toBeLessThanOrEqual(2);
    },
  );

  it("list what is in the package they tell of, whatever the order's other shipments hold", async () => {
    const [shirt] = story.shop.variants;
    const order = await story.order({ items: [{ variant_id: shirt?.id ?? "", quantity: 2 }] });
    const items = order.items.map(({ id }) => ({ id, quantity: 1 }));
    const ups = (tracking_number: string) => ({ tracking_number, carrier: "UPS" });
    await story.ship(order.id, { trackers: [ups(UPS_NUMBER)], items });
    await story.ship(order.id, { trackers: [{ ...ups(SECOND_UPS_NUMBER), items }], items });
    await story.quiet();
    for (const number of [UPS_NUMBER, SECOND_UPS_NUMBER]) {
      await story.track17.events(number, [{ status: "OutForDelivery" }]);
      await story.quiet();
      const [today] = await story.resend.mails({ to: order.email });
      expect(today?.subject).toMatch(/^Coming today/);
      expect(today?.text?.match(/1 × Linen shirt/g)).toHaveLength(1);
    }
  });

  it("escape what carriers write", async () => {
    const { order } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [
      {
        status: "AvailableForPickup",
        description: `<script>alert("1")</script>`,
        location: `<img src=x onerror="2">`,
      },
    ]);
    await story.quiet();
    const [mail] = await story.resend.mails({ to: order.email });
    expect(mail?.html).not.toMatch(/<script|<img src=x/);
    expect(mail?.subject).not.toContain("\n");
  });
}
