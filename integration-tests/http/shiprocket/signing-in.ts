import type { AdminTrackingHealth } from "../../../src/api/http-types";
import { pollIsDue } from "../support/clock";
import type { Story } from "../support/story";
import { AWB, type Rocket } from "./support";

export function shiprocketSignInStories(story: Story, rocket: Rocket): void {
  it("goes on when the token ends in the middle of a journey", async () => {
    await rocket.control.webhookFault({ kind: "lost", times: null });
    const id = await rocket.ship(await story.order());
    await rocket.control.scans(AWB, [{ status: 42 }]);
    await story.tick();
    expect(await story.tracker(id)).toMatchObject({ status: "in_transit" });

    await rocket.control.revokeTokens();
    await rocket.control.scans(AWB, [{ status: 7 }]);
    await pollIsDue(story, id);
    await story.tick();
    expect(await story.tracker(id)).toMatchObject({ status: "delivered" });
    expect((await rocket.control.calls({ endpoint: "/auth/login" })).count).toBe(2);
    const health = await story.admin.get<AdminTrackingHealth>("/admin/tracking/health");
    expect(health.providers.find(({ id: one }) => one === "shiprocket")).toMatchObject({
      paused_until: null,
    });
  });

  it("keeps the token where no one can read it", async () => {
    await rocket.ship(await story.order());
    await story.tick();
    const rows = await story.sql<{ id: string; sealed: string }>(
      "select id, sealed from tracking_provider_token",
    );
    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^shiprocket:login:[0-9a-f]{16}$/),
        sealed: expect.stringMatching(/^s1\.story\./),
      },
    ]);
  });

  it("says on the health page when the password is wrong, and shipping works all the same", async () => {
    await rocket.control.settings({ password: "changed by somebody" });
    const id = await rocket.ship(await story.order());
    await story.tick();
    expect(await story.tracker(id)).toMatchObject({ status: "pending", provider_state: "registered" });
    const health = await story.admin.get<AdminTrackingHealth>("/admin/tracking/health");
    const provider = health.providers.find(({ id: one }) => one === "shiprocket");
    expect(JSON.stringify(provider)).toMatch(/Check e-mail and password/);
    expect(JSON.stringify(provider)).not.toMatch(/story-shiprocket-password|api-user@/);
    expect((await rocket.control.calls({ endpoint: "/auth/login" })).count).toBe(1);
    // Pushes need no password.
    await rocket.control.scans(AWB, [{ status: 17 }]);
    await rocket.quiet();
    expect(await story.tracker(id)).toMatchObject({ status: "out_for_delivery" });
  });
}
