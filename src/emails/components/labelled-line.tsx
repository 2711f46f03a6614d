import { Link, Text } from "@react-email/components";
import type { Labelled } from "../content/email-content";
import { COLORS } from "./theme";

/** A small label above its value, e.g. a tracking number; linked when there is an address. */
export function LabelledLine({ label, value, url }: Labelled & { url?: string | null }) {
  return (
    <Text
      className="text"
      style={{ margin: "8px 0 0", color: COLORS.text, fontSize: "15px", lineHeight: "22px" }}
    >
      <span className="muted" style={{ color: COLORS.muted, fontSize: "13px" }}>
        {label}
        {": "}
      </span>
      <br />
      {url ? (
        <Link href={url} className="link" style={{ color: COLORS.link, textDecoration: "underline" }}>
          {value}
        </Link>
      ) : (
        value
      )}
    </Text>
  );
}
