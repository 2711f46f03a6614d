import type { MilestonesContent } from "../view/content";

/** When the order was placed, paid, packed, shipped and delivered. */
export function Milestones({ title, milestones }: MilestonesContent) {
  return (
    <dl className="trk-milestones" aria-label={title}>
      {milestones.map(({ key, label, day, at }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <time dateTime={at} data-local-day="">
              {day}
            </time>
          </dd>
        </div>
      ))}
    </dl>
  );
}
