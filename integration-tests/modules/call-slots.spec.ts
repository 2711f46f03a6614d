import { callSlots } from "../../src/modules/tracking/call-slots";
import type { TrackingContext } from "../../src/modules/tracking/context";
import { withTrackingModule } from "./support/tracking-module";

withTrackingModule((service) => {
  it("never grants more calls than the limit in any sliding second, to however many callers", async () => {
    const perSecond = 20;
    const inner = service() as unknown as { direct_: TrackingContext["direct"] };
    const context = {
      direct: inner.direct_.bind(inner),
      providers: { get: () => ({ limits: { batch_size: 1, calls_per_second: perSecond } }) },
    } as unknown as TrackingContext;
    const granted: number[] = [];
    const caller = async () => {
      const slots = callSlots(context, "memory");
      for (let call = 0; call < 15; call += 1) {
        await slots.takeSlot();
        granted.push(performance.now());
      }
    };
    await Promise.all([caller(), caller(), caller(), caller()]);
    granted.sort((a, b) => a - b);
    for (const [index, at] of granted.entries()) {
      const inWindow = granted.slice(index).filter((other) => other - at < 1000).length;
      expect(inWindow).toBeLessThanOrEqual(perSecond);
    }
  });
});
