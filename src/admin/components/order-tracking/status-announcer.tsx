import { useEffect, useRef, useState } from "react";
import type { AdminTracker } from "../../../api/http-types";
import { changedPackages } from "../../lib/status-changes";
import { statusLook } from "../../lib/status-look";
import { useTexts } from "../../lib/use-texts";

/** Tells screen readers when a package moved on by itself. */
export function StatusAnnouncer({ trackers }: { trackers: readonly AdminTracker[] | undefined }) {
  const { t } = useTexts();
  const before = useRef(trackers);
  const [news, setNews] = useState("");
  useEffect(() => {
    const changed = changedPackages(before.current, trackers);
    before.current = trackers;
    if (changed.length > 0) {
      setNews(
        changed
          .map(({ tracking_number, status, reason }) =>
            t("packages.updated", { number: tracking_number, status: t(statusLook(status, reason).text) }),
          )
          .join(". "),
      );
    }
  }, [trackers, t]);
  return (
    <span role="status" className="sr-only">
      {news}
    </span>
  );
}
