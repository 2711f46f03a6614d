"use client";

import { useEffect, useState } from "react";
import { readersDay } from "../../i18n/dates";
import type { MilestonesContent } from "../view/content";

/**
 * The day of a moment: that of UTC as a server sends it, the reader's own as soon as a script runs, React's in a
 * storefront or the page's own on the hosted page.
 */
export function LocalDay({
  at,
  day,
  locale,
}: Pick<MilestonesContent["milestones"][number], "at" | "day"> & Pick<MilestonesContent, "locale">) {
  const [shown, setShown] = useState(day);
  useEffect(() => setShown(readersDay(new Date(at), locale)), [at, locale]);
  return (
    <time dateTime={at} data-local-day="">
      {shown}
    </time>
  );
}
