import { Row } from "@react-email/row";
import { Section } from "@react-email/section";
import { type ComponentProps, createContext, useContext } from "react";
import type { EmailContent } from "../content/email-content";

/** How the mail's language is written. */
export const Writing = createContext<Pick<EmailContent, "direction" | "colon">>({
  direction: "ltr",
  colon: ": ",
});

/** A section that names its direction: some mail programs drop that of the document, or of an outer table. */
export function DirectedSection(props: ComponentProps<typeof Section>) {
  return <Section dir={useContext(Writing).direction} {...props} />;
}

/** A row whose first column stands where lines begin. */
export function DirectedRow(props: ComponentProps<typeof Row>) {
  return <Row dir={useContext(Writing).direction} {...props} />;
}

/** The colon behind a label that stands in a line of its own. */
export function Colon() {
  return useContext(Writing).colon.trimEnd();
}
