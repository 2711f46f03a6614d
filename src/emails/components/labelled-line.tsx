import { Link } from "@react-email/link";
import { Text } from "@react-email/text";
import type { ReactNode } from "react";
import type { Labelled } from "../content/email-content";
import { COLORS } from "./theme";
import { Colon } from "./writing";

/** A small label above its value. */
export function LabelledLine({ label, value }: Labelled) {
  return <Line label={label}>{value}</Line>;
}

/**
 * A tracking number under its label, linked when there is an address. Its direction is markup, so that nothing but
 * the number is copied.
 */
export function NumberLine({ label, value, url }: Labelled & { url: string | null }) {
  return (
    <Line label={label}>
      {url ? (
        <Link
          href={url}
          dir="ltr"
          className="link"
          style={{ color: COLORS.link, textDecoration: "underline" }}
        >
          {value}
        </Link>
      ) : (
        <span dir="ltr">{value}</span>
      )}
    </Line>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Text
      className="text"
      style={{ margin: "8px 0 0", color: COLORS.text, fontSize: "15px", lineHeight: "22px" }}
    >
      <span className="muted" style={{ color: COLORS.muted, fontSize: "13px" }}>
        {label}
        <Colon />
      </span>
      <br />
      {children}
    </Text>
  );
}
