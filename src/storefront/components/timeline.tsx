import type { PackageContent } from "../view/content";
import type { TimelineDay, TimelineEntry } from "../view/timeline";

type Level = 3 | 4 | 5;

/** What happened, newest first: the latest at once, the rest on demand. */
export function Timeline({
  title,
  empty,
  long_clocks,
  days,
  earlier,
  level,
}: PackageContent["timeline"] & { level: Level }) {
  if (days.length === 0) {
    return <p className="trk-empty">{empty}</p>;
  }
  return (
    // No landmark: an order has as many of these as packages, and they would all be called the same.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      className={long_clocks ? "trk-timeline trk-timeline-long-clocks" : "trk-timeline"}
      data-key="timeline"
      role="group"
      aria-label={title}
    >
      <Days days={days} level={level} />
      {earlier && (
        <details className="trk-details" data-key="earlier">
          <summary>{earlier.summary}</summary>
          <Days days={earlier.days} level={level} />
        </details>
      )}
    </div>
  );
}

function Days({ days, level }: { days: TimelineDay[]; level: Level }) {
  const Heading = `h${level}` as const;
  return days.map((day, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: between time zones a day may come twice
    <div key={index} className="trk-day">
      <Heading>{day.title}</Heading>
      <ol>
        {day.entries.map((entry) => (
          <Entry key={entry.number} {...entry} />
        ))}
      </ol>
    </div>
  ));
}

function Entry({ number, time, text, place, newest, handover }: TimelineEntry) {
  return (
    <li className={newest ? "trk-event trk-event-newest" : "trk-event"} data-key={number}>
      <span className="trk-event-time">{time}</span>
      <span className="trk-event-words">
        {handover && <span className="trk-event-handover">{handover}</span>}
        <bdi>{text}</bdi>
        {place && (
          <span className="trk-event-place">
            <bdi>{place}</bdi>
          </span>
        )}
      </span>
    </li>
  );
}
