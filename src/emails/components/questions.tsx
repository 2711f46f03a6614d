import { Link } from "@react-email/link";
import { Text } from "@react-email/text";
import { useContext } from "react";
import { isolate } from "../../i18n/isolate";
import type { EmailContent } from "../content/email-content";
import { COLORS } from "./theme";
import { Writing } from "./writing";

/** Where to ask; the address, when there is one, can be tapped, and has its direction by markup. */
export function Questions({ text, email }: EmailContent["questions"]) {
  const { direction } = useContext(Writing);
  const [before, after] = email === null ? [text, ""] : splitAt(text, isolate(email, direction));
  return (
    <Text
      className="muted line"
      style={{
        margin: "24px 0 0",
        paddingTop: "16px",
        borderTop: `1px solid ${COLORS.line}`,
        color: COLORS.muted,
        fontSize: "14px",
        lineHeight: "22px",
      }}
    >
      {before}
      {email === null ? null : (
        <Link
          href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}
          dir="ltr"
          className="link"
          style={{ color: COLORS.link, textDecoration: "underline" }}
        >
          {email}
        </Link>
      )}
      {after}
    </Text>
  );
}

function splitAt(text: string, part: string): [string, string] {
  const at = text.lastIndexOf(part);
  return at === -1 ? [`${text} `, ""] : [text.slice(0, at), text.slice(at + part.length)];
}
