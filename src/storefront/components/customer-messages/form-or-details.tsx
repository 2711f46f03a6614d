import type { ReactNode } from "react";

/** A form as it is, or, where something was said already, behind the words that offer to say more. */
export function FormOrDetails({
  summary,
  open,
  children,
}: {
  /** Null shows the form as it is. */
  summary: string | null;
  open: boolean;
  children: ReactNode;
}) {
  return summary === null ? (
    children
  ) : (
    <details className="trk-details" data-key="more" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
