import type { OrderContent } from "../view/content";
import { Icon } from "./icon";

/** How far it has come: done, present and coming steps differ by picture, filling and words, not colour alone. */
export function StepBar({ label, done, steps }: NonNullable<OrderContent["steps"]>) {
  return (
    <ol className="trk-steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.key}
          className={`trk-step trk-step-${step.state}`}
          aria-current={step.state === "current" ? "step" : undefined}
        >
          <span className="trk-step-dot">
            <Icon name={step.state === "done" ? "delivered" : step.icon} />
          </span>
          <span className="trk-step-label">
            {step.label}
            {step.state === "done" && <span className="trk-unseen">{done}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
