import { Button } from "@react-email/button";
import { buttonColors } from "./button-color";
import { DirectedSection } from "./writing";

/** The one button of a mail. The border shows its shape where the shop's colour is that of the background. */
export function ActionButton({ label, url, color }: { label: string; url: string; color: string | null }) {
  const { background, text } = buttonColors(color);
  return (
    <DirectedSection style={{ marginTop: "24px" }}>
      <Button
        href={url}
        className="button"
        style={{
          backgroundColor: background,
          color: text,
          border: `1px solid ${background}`,
          borderRadius: "8px",
          padding: "14px 24px",
          fontSize: "16px",
          fontWeight: 600,
        }}
      >
        {label}
      </Button>
    </DirectedSection>
  );
}
