import { Fragment } from "react";
import type { EmailContent } from "../content/email-content";
import { Box } from "./box";

/** What somebody wrote, set apart from the shop's own words. Each line keeps its own direction. */
export function Quote({ label, lines }: NonNullable<EmailContent["quote"]>) {
  return (
    <Box label={label} style={{ fontSize: "16px", lineHeight: "24px" }}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: static markup, and two lines may read alike
        <Fragment key={index}>
          {index > 0 ? <br /> : null}
          <span dir="auto">{line}</span>
        </Fragment>
      ))}
    </Box>
  );
}
