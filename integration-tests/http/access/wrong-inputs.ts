import { refusalOf } from "../support/refusal";
import { shipped } from "../support/shipped";
import type { Story } from "../support/story";

export function wrongInputStories(story: Story): void {
  it("are told what is wrong with a query, and never get a stack trace", async () => {
    const paths = [
      "/admin/trackers?status=arrived",
      "/admin/trackers?status[]=delivered&status[]=arrived",
      "/admin/trackers?status[a]=delivered",
      "/admin/trackers?needs_attention=maybe",
      "/admin/trackers?limit=0",
      "/admin/trackers?limit=101",
      "/admin/trackers?limit=many",
      "/admin/trackers?limit=1.5",
      "/admin/trackers?offset=-1",
      "/admin/trackers?offset=NaN",
      "/admin/trackers?order=tracking_number",
      "/admin/trackers?order=created_at;drop table tracker",
      "/admin/trackers?colour=red",
      "/admin/trackers?q=%00",
      `/admin/trackers?q=${"x".repeat(201)}`,
      "/admin/trackers?q[a]=b",
      "/admin/trackers?order_id=%00",
      "/admin/trackers?order_id[a]=b",
      "/admin/trackers?fulfillment_id=%00",
      "/admin/trackers?carrier_code=%00",
      "/admin/tracking/carriers?limit=0",
      "/admin/tracking/carriers?country=germany",
      "/admin/tracking/carriers?q=%00",
      "/admin/tracking/carriers?colour=red",
      "/admin/tracking/failures?limit=-1",
      "/admin/tracking/failures?colour=red",
    ];
    for (const path of paths) {
      const refusal = await refusalOf(story.admin.get(path));
      expect([path, refusal]).toEqual([
        path,
        { status: 400, type: "invalid_data", message: expect.stringMatching(/^Invalid request: ./) },
      ]);
    }
  });

  it("are told that a package is not there", async () => {
    const ids = ["trk_nobody", "%00", "trk_%00", "%25", "..%2f..", "x".repeat(2_000)];
    for (const id of ids) {
      const requests = [
        () => story.admin.get(`/admin/trackers/${id}`),
        () => story.admin.post(`/admin/trackers/${id}`, { carrier: "UPS" }),
        () => story.admin.delete(`/admin/trackers/${id}`),
        () => story.admin.post(`/admin/trackers/${id}/refresh`),
        () => story.admin.post(`/admin/trackers/${id}/stop`),
        () => story.admin.post(`/admin/trackers/${id}/retrack`),
        () => story.admin.post(`/admin/trackers/${id}/events`, { description: "Hello" }),
      ];
      for (const request of requests) {
        expect(await refusalOf(request())).toMatchObject({ status: 404, type: "not_found" });
      }
    }
  });

  it("must be administrators, at every address", async () => {
    const { order, tracker } = await shipped(story);
    const requests: [method: "GET" | "POST" | "DELETE", path: string][] = [
      ["GET", "/admin/trackers"],
      ["GET", `/admin/trackers/${tracker.id}`],
      ["POST", `/admin/trackers/${tracker.id}`],
      ["DELETE", `/admin/trackers/${tracker.id}`],
      ["POST", `/admin/trackers/${tracker.id}/refresh`],
      ["POST", `/admin/trackers/${tracker.id}/stop`],
      ["POST", `/admin/trackers/${tracker.id}/retrack`],
      ["POST", `/admin/trackers/${tracker.id}/events`],
      ["POST", `/admin/orders/${order.id}/ship`],
      ["POST", `/admin/orders/${order.id}/trackers`],
      ["POST", `/admin/orders/${order.id}/tracking-link`],
      ["DELETE", `/admin/orders/${order.id}/tracking-link`],
      ["GET", "/admin/tracking/carriers"],
      ["GET", "/admin/tracking/health"],
      ["GET", "/admin/tracking/failures"],
      ["POST", "/admin/tracking/failures/trin_x/retry"],
    ];
    for (const [method, path] of requests) {
      const request = story.store.request(path, { method, ...(method === "GET" ? {} : { body: {} }) });
      expect([method, path, (await refusalOf(request)).status]).toEqual([method, path, 401]);
    }
    expect(await story.tracker(tracker.id)).toMatchObject({ provider_state: "registered" });
  });

  it("are told that a body is not JSON", async () => {
    const { order } = await shipped(story);
    const { token } = await story.admin.post<{ token: string }>("/auth/user/emailpass", {
      email: "admin@example.com",
      password: "supersecret",
    });
    for (const body of ["{", "null", "[]", '"ship"', "5"]) {
      const response = await fetch(`${story.baseUrl}/admin/orders/${order.id}/ship`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
        body,
      });
      expect([body, response.status]).toEqual([body, 400]);
    }
  });
}
