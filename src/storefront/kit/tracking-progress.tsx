import { StepBar } from "../components/step-bar";
import type { OrderTracking } from "../types";
import { stepsOf } from "../view/steps";
import { contextOf, type KitProps, rootOf } from "./kit-props";

export interface TrackingProgressProps extends KitProps {
  tracking: OrderTracking;
}

/** How far an order has come, in five steps. Nothing for an order that is cancelled, or came back. */
export function TrackingProgress({ tracking, ...props }: TrackingProgressProps) {
  const context = contextOf(props);
  const { in_brackets, steps: words } = context.language.texts;
  const steps = stepsOf(tracking, context);
  return (
    steps && (
      <div {...rootOf(props, context, "trk-moving")}>
        <StepBar label={words.label} done={in_brackets(words.done)} steps={steps} />
      </div>
    )
  );
}
