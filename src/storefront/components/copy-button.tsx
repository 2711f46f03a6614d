"use client";

import { useEffect, useState } from "react";
import type { PackageContent } from "../view/content";
import { Icon } from "./icon";

/** Milliseconds for which it shows that it has copied. */
const SHOWN_FOR = 2_000;

/** The browser's clipboard, as far as it is used here; none on a server, nor on a page without HTTPS. */
function clipboard(): { writeText(text: string): Promise<void> } | undefined {
  const { navigator } = globalThis as { navigator?: { clipboard?: ReturnType<typeof clipboard> } };
  return navigator?.clipboard;
}

/**
 * Copies a tracking number. It needs a script: React's in a storefront, the page's own on the hosted page. Until one of
 * them runs, it is hidden.
 */
export function CopyButton({ value, copy, copied }: NonNullable<PackageContent["number"]>) {
  const [offered, setOffered] = useState(false);
  const [done, setDone] = useState(false);

  useEffect(() => setOffered(clipboard() !== undefined), []);
  useEffect(() => {
    if (done) {
      const timer = setTimeout(() => setDone(false), SHOWN_FOR);
      return () => clearTimeout(timer);
    }
  }, [done]);

  return (
    <>
      <button
        type="button"
        className="trk-copy"
        hidden={!offered}
        data-copy={value}
        data-copied={copied}
        data-done={done ? "" : undefined}
        aria-label={copy}
        title={copy}
        onClick={() =>
          clipboard()
            ?.writeText(value)
            .then(() => setDone(true))
        }
      >
        <Icon name="copy" />
      </button>
      {offered && (
        <span className="trk-unseen" role="status">
          {done && copied}
        </span>
      )}
    </>
  );
}
