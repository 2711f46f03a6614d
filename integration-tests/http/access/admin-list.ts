import type { AdminTrackersResponse } from "../../../src/api/http-types";
import { shipped, UPS } from "../support/shipped";
import type { Story } from "../support/story";

export function adminListStories(story: Story): void {
  it("lists packages, filtered and in pages", async () => {
    const first = await shipped(story, {
      trackers: [
        { tracking_number: "1Z999AA10000000001", carrier: "UPS" },
        { tracking_number: "VAN-20261", carrier: "Own van" },
      ],
    });
    const second = await shipped(story, {
      trackers: [{ tracking_number: "1Z999AA10000000002", carrier: "UPS" }],
    });
    await story.track17.events("1Z999AA10000000002", [{ status: "Exception", sub_status: "Lost" }]);
    await story.quiet();
    const list = async (query: string) => {
      const answer = await story.admin.get<AdminTrackersResponse>(`/admin/trackers${query}`);
      expect(answer.count_is_estimate).toBe(false);
      return {
        numbers: answer.trackers.map(({ tracking_number }) => tracking_number.slice(-5)),
        count: answer.count,
        offset: answer.offset,
        limit: answer.limit,
      };
    };
    const [one, van, two] = ["00001", "20261", "00002"];
    expect((await list("")).numbers[0]).toBe(two);
    expect(await list("")).toMatchObject({ count: 3, offset: 0, limit: 20 });
    const all = (await list("?order=created_at")).numbers;
    expect(all).toHaveLength(3);
    expect(await list("?order=created_at&limit=1&offset=2")).toEqual({
      numbers: [two],
      count: 3,
      offset: 2,
      limit: 1,
    });
    expect(await list("?offset=50")).toMatchObject({ numbers: [], count: 3 });
    const cases: [string, (string | undefined)[]][] = [
      [`order_id=${first.order.id}`, [one, van]],
      [`order_id[]=${first.order.id}&order_id[]=${second.order.id}`, [one, van, two]],
      [`fulfillment_id=${second.fulfillment_id}`, [two]],
      ["status=exception", [two]],
      ["status[]=exception&status[]=pending", [one, van, two]],
      ["status=exception&status=pending", [one, van, two]],
      ["status=delivered", []],
      [`carrier_code=${UPS}`, [one, two]],
      ["needs_attention=true", [two]],
      ["needs_attention=false", [one, van]],
      ["q=1z999 aa1 0000000001", [one]],
      ["q=VAN", [van]],
      ["q=%25", []],
      ["q=_", []],
      ["q=!", []],
      [`q=%23${second.order.display_id}`, [two]],
      [`q=VAN&order_id=${second.order.id}`, []],
      ["order_id=", []],
    ];
    for (const [query, numbers] of cases) {
      const found = await list(`?${query}`);
      expect([query, found.numbers.sort()]).toEqual([query, [...numbers].sort()]);
      expect([query, found.count]).toEqual([query, numbers.length]);
    }
  });

  it("orders by the last news, packages without any last", async () => {
    const numbers = ["1Z999AA10000000001", "1Z999AA10000000002", "1Z999AA10000000003"];
    await shipped(story, {
      trackers: numbers.map((tracking_number) => ({ tracking_number, carrier: "UPS" })),
    });
    await story.track17.events("1Z999AA10000000001", [{ status: "InTransit", hours_ago: 1 }]);
    await story.track17.events("1Z999AA10000000002", [{ status: "InTransit", hours_ago: 2 }]);
    await story.quiet();
    const order = async (by: string) =>
      (await story.admin.get<AdminTrackersResponse>(`/admin/trackers?order=${by}`)).trackers.map(
        ({ tracking_number }) => tracking_number.at(-1),
      );
    expect(await order("-last_event_at")).toEqual(["1", "2", "3"]);
    expect(await order("last_event_at")).toEqual(["2", "1", "3"]);
    expect(await order("-status_at")).toEqual(["1", "2", "3"]);
  });
}
