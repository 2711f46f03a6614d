import { Heading, Section } from "@react-email/components";
import type { PackageContent } from "../content/email-content";
import { ItemList } from "./item-list";
import { LabelledLine } from "./labelled-line";
import { COLORS } from "./theme";

/** One package: carrier, number, contents, when it comes, what was last heard of it. */
export function PackageCard({ title, status, number, items, estimate, latest }: PackageContent) {
  return (
    <Section className="line" style={{ marginTop: "20px", borderTop: `1px solid ${COLORS.line}` }}>
      <Heading
        as="h2"
        className="text"
        style={{
          margin: "16px 0 0",
          color: COLORS.text,
          fontSize: "16px",
          lineHeight: "22px",
          fontWeight: 600,
        }}
      >
        {status ? `${title}: ${status.text}` : title}
      </Heading>
      {number ? <LabelledLine {...number} /> : null}
      {items ? <ItemList {...items} /> : null}
      {estimate ? <LabelledLine {...estimate} /> : null}
      {latest ? <LabelledLine {...latest} /> : null}
    </Section>
  );
}
