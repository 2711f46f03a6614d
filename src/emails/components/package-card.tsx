import { Heading } from "@react-email/heading";
import type { PackageContent } from "../content/email-content";
import { ItemList } from "./item-list";
import { LabelledLine, NumberLine } from "./labelled-line";
import { COLORS } from "./theme";
import { DirectedSection } from "./writing";

/** One package: carrier, number, contents, when it comes, what was last heard of it. */
export function PackageCard({ title, number, items, estimate, latest }: PackageContent) {
  return (
    <DirectedSection className="line" style={{ marginTop: "20px", borderTop: `1px solid ${COLORS.line}` }}>
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
        {title}
      </Heading>
      {number ? <NumberLine {...number} /> : null}
      {items ? <ItemList {...items} /> : null}
      {estimate ? <LabelledLine {...estimate} /> : null}
      {latest ? <LabelledLine {...latest} /> : null}
    </DirectedSection>
  );
}
