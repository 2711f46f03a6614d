import { keepDatesTogether } from "../format/keep-together";
import type { OrderContent } from "../view/content";
import { Icon } from "./icon";
import { Milestones } from "./milestones";
import { StepBar } from "./step-bar";

/** The top of the page: when it comes, and whether there is anything to do. */
export function Answer({
  order,
  answer,
  steps,
  milestones,
  level,
}: Pick<OrderContent, "order" | "answer" | "steps" | "milestones"> & { level: 1 | 2 }) {
  const Heading = `h${level}` as const;
  return (
    <section className={`trk-answer trk-${answer.mood}`}>
      <p className="trk-order">{order}</p>
      <div className="trk-answer-head">
        <span className="trk-answer-icon">
          <Icon name={answer.icon} />
        </span>
        <Heading>{keepDatesTogether(answer.headline)}</Heading>
      </div>
      <p className="trk-sentence">{keepDatesTogether(answer.sentence)}</p>
      {answer.notes.map((note) => (
        <p key={note} className="trk-note">
          {note}
        </p>
      ))}
      {answer.action && (
        <p className="trk-action">
          <a className="trk-button" href={answer.action.href} rel="noreferrer noopener">
            {answer.action.text}
          </a>
        </p>
      )}
      {steps && <StepBar {...steps} />}
      {milestones && <Milestones {...milestones} />}
    </section>
  );
}
