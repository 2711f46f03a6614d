import { Heading } from "@react-email/heading";
import type { EmailContent, PackageContent } from "../content/email-content";
import { ActionButton } from "./action-button";
import { Answer } from "./answer";
import { EmailLayout } from "./email-layout";
import { EstimateBox } from "./estimate-box";
import { ItemList } from "./item-list";
import { PackageCard } from "./package-card";
import { Questions } from "./questions";
import { Quote } from "./quote";
import { COLORS } from "./theme";
import { DirectedSection } from "./writing";

/** Every mail: the answer, what is in it, when it comes, one button, where to ask. */
export function TrackingEmail({ content }: { content: EmailContent }) {
  const { other_packages: others } = content;
  return (
    <EmailLayout content={content}>
      <Answer {...content} />
      {content.quote ? <Quote {...content.quote} /> : null}
      {content.items ? (
        <DirectedSection
          className="line"
          style={{ marginTop: "20px", borderTop: `1px solid ${COLORS.line}` }}
        >
          <ItemList {...content.items} />
        </DirectedSection>
      ) : null}
      <PackageCards packages={content.packages} />
      {content.estimate ? <EstimateBox {...content.estimate} /> : null}
      {others ? (
        <>
          <Heading
            as="h2"
            className="text"
            style={{
              margin: "28px 0 0",
              color: COLORS.text,
              fontSize: "18px",
              lineHeight: "26px",
              fontWeight: 700,
            }}
          >
            {others.title}
          </Heading>
          <PackageCards packages={others.packages} />
        </>
      ) : null}
      {content.button ? <ActionButton {...content.button} color={content.shop.color} /> : null}
      <Questions {...content.questions} />
    </EmailLayout>
  );
}

function PackageCards({ packages }: { packages: PackageContent[] }) {
  return packages.map((parcel, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: static markup, rendered once
    <PackageCard key={index} {...parcel} />
  ));
}
