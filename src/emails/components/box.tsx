import { Text } from "@react-email/text";
import type { CSSProperties, ReactNode } from "react";
import { COLORS } from "./theme";
import { Colon, DirectedSection } from "./writing";

/** Something with a label, set apart from the words around it. */
export function Box({
  label,
  style,
  children,
}: {
  label: string;
  /** How large its text is. */
  style: Pick<CSSProperties, "fontSize" | "lineHeight" | "fontWeight">;
  children: ReactNode;
}) {
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
        <Text className="text" style={{ margin: 0, color: COLORS.text, ...style }}>
          {children}
        </Text>
      </DirectedSection>
    </DirectedSection>
  );
}
