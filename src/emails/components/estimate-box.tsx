import { Text } from "@react-email/components";
import type { Labelled } from "../content/email-content";
import { COLORS } from "./theme";
import { Colon, DirectedSection } from "./writing";

/** When it comes: the largest text after the answer. */
export function EstimateBox({ label, value }: Labelled) {
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
          style={{ margin: 0, color: COLORS.text, fontSize: "18px", lineHeight: "26px", fontWeight: 600 }}
        >
          {value}
        </Text>
      </DirectedSection>
    </DirectedSection>
  );
}
