import { setTimeout as sleep } from "node:timers/promises";
import { callSlots } from "../../src/modules/tracking/call-slots";
import type { TrackingContext } from "../../src/modules/tracking/context";
import { withTrackingModule } from "./support/tracking-module";

withTrackingModule((service) => {
  const limitedTo = (perSecond: number, providerId: string) => {
    const inner = service() as unknown as { direct_: TrackingContext["direct"] };
    const context = {
      direct: inner.direct_.bind(inner),
      providers: { get: () => ({ limits: { batch_size: 1, calls_per_second: perSecond } }) },
    } as unknown as TrackingContext;
    return callSlots(context, providerId);
  };
  const mostIn = (windowMs: number, times: number[]) =>
    Math.max(...times.map((at) => times.filter((other) => other >= at && other - at < windowMs).length));

  it("never lets more calls arrive than the limit in any sliding second, however long each is on its way", async () => {
    const perSecond = 20;
    const arrived: number[] = [];
    const caller = async (index: number) => {
      const slots = limitedTo(perSecond, "memory");
      for (let call = 0; call < 15; call += 1) {
        await slots.limited(async () => {
          // Some are held up on the way out, some on the way back.
          await sleep((call * 37 + index * 11) % 90);
          arrived.push(performance.now());
          await sleep((call * 53 + index * 29) % 60);
        });
      }
    };
    await Promise.all([0, 1, 2, 3].map(caller));
    expect(arrived).toHaveLength(60);
    expect(mostIn(1000, arrived)).toBeLessThanOrEqual(perSecond);
  });

  it("keeps less than one call a second too", async () => {
    const arrived: number[] = [];
    const slots = limitedTo(0.8, "slow");
    const call = () =>
      slots.limited(async () => {
        arrived.push(performance.now());
      });
    await Promise.all([call(), call(), call()]);
    expect(mostIn(1250, arrived)).toBe(1);
  });

  it("gives a slot back when its call fails", async () => {
    const slots = limitedTo(1, "failing");
    await expect(slots.limited(() => Promise.reject(new Error("down")))).rejects.toThrow("down");
    await expect(slots.limited(async () => "answered")).resolves.toBe("answered");
  });
});
