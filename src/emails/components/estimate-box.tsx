import type { Labelled } from "../content/email-content";
import { Box } from "./box";

/** When it comes: the largest text after the answer. */
export function EstimateBox({ label, value }: Labelled) {
  return (
    <Box label={label} style={{ fontSize: "18px", lineHeight: "26px", fontWeight: 600 }}>
      {value}
    </Box>
  );
}
