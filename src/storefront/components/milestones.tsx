import type { MilestonesContent } from "../view/content";
import { LocalDay } from "./local-day";

/** When the order was placed, paid, packed, shipped and delivered. */
export function Milestones({ title, locale, milestones }: MilestonesContent) {
  return (
    <dl className="trk-milestones" aria-label={title}>
      {milestones.map(({ key, label, day, at }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            {isDay(at) ? <time dateTime={at}>{day}</time> : <LocalDay at={at} day={day} locale={locale} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Where no more than the day is told, it is the same one everywhere. */
function isDay(at: string): boolean {
  return !at.includes("T");
}
