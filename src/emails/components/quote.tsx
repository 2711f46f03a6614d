import { Text } from "@react-email/components";
import { Fragment } from "react";
import type { EmailContent } from "../content/email-content";
import { COLORS } from "./theme";
import { Colon, DirectedSection } from "./writing";

/** What somebody wrote, set apart from the shop's own words. Each line keeps its own direction. */
export function Quote({ label, lines }: NonNullable<EmailContent["quote"]>) {
  return (
    <DirectedSection
      className="box"
      style={{ marginTop: "20px", backgroundColor: COLORS.box, borderRadius: "8px" }}
    >
      <DirectedSection style={{ padding: "12px 16px" }}>
        <Text
          className="muted"
          style={{ margin: 0, color: COLORS.muted, fontSize: "13px", lineHeight: "20px" }}
        >
          {label}
          <Colon />
        </Text>
        <Text
          className="text"
          style={{ margin: 0, color: COLORS.text, fontSize: "16px", lineHeight: "24px" }}
        >
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: static markup, and two lines may read alike
            <Fragment key={index}>
              {index > 0 ? <br /> : null}
              <span dir="auto">{line}</span>
            </Fragment>
          ))}
        </Text>
      </DirectedSection>
    </DirectedSection>
  );
}
