import { Badge, clx, Heading, Text } from "@medusajs/ui";
import type { AdminTrackingEvent } from "../../../api/http-types";
import { localDay } from "../../lib/dates";
import { type TimelineDay, type TimelineEntry, timelineDays } from "../../lib/timeline-days";
import { type Texts, useTexts } from "../../lib/use-texts";

const DAY_MS = 24 * 3_600_000;

/** Every scan of a package under its day, newest first. */
export function Timeline({ events, now }: { events: readonly AdminTrackingEvent[]; now: Date }) {
  const texts = useTexts();
  const days = timelineDays(events);
  return (
    <div className="flex flex-col gap-y-6">
      {days.map((day, index) => (
        <section key={`${day.day}-${day.entries[0]?.event.id}`} className="flex flex-col gap-y-3">
          <Heading level="h3">{dayTitle(day, now, texts)}</Heading>
          <ol className="flex flex-col">
            {day.entries.map((entry, position) => (
              <Entry key={entry.event.id} entry={entry} isNewest={index === 0 && position === 0} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function dayTitle({ day }: TimelineDay, now: Date, { t, locale }: Texts): string {
  if (day === null) {
    return t("timeline.noDate");
  }
  if (day === localDay(now)) {
    return t("timeline.today");
  }
  if (day === localDay(new Date(now.getTime() - DAY_MS))) {
    return t("timeline.yesterday");
  }
  const at = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" }).format(at);
}

function Entry({ entry: { event, clock }, isNewest }: { entry: TimelineEntry; isNewest: boolean }) {
  const { t } = useTexts();
  const words = event.description_translated ?? event.description;
  const place = [event.location, event.carrier_name].filter(Boolean).join(" · ");
  return (
    <li className="group flex gap-x-3">
      <span className="txt-compact-small text-ui-fg-subtle w-11 shrink-0 pt-px text-right tabular-nums">
        {clock}
      </span>
      <span aria-hidden="true" className="flex flex-col items-center">
        <span
          className={clx(
            "mt-1 size-2.5 shrink-0 rounded-full",
            isNewest ? "bg-ui-fg-interactive" : "bg-ui-border-strong",
          )}
        />
        <span className="bg-ui-border-base w-px flex-1 group-last:hidden" />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-y-0.5 pb-4 group-last:pb-0">
        <Text size="small" leading="compact" weight={isNewest ? "plus" : "regular"} className="break-words">
          {words}
        </Text>
        {place && (
          <Text size="xsmall" leading="compact" className="text-ui-fg-subtle break-words">
            {place}
          </Text>
        )}
        {event.description_translated && event.description_translated !== event.description && (
          <Text size="xsmall" leading="compact" className="text-ui-fg-subtle break-words">
            {t("timeline.carrierWords", { text: event.description })}
          </Text>
        )}
        {(event.source === "manual" || !event.public) && (
          <div className="flex flex-wrap gap-1 pt-1">
            {event.source === "manual" && <Badge size="2xsmall">{t("timeline.manual")}</Badge>}
            {!event.public && <Badge size="2xsmall">{t("timeline.private")}</Badge>}
          </div>
        )}
      </div>
    </li>
  );
}
