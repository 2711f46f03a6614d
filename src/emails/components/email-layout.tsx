import { Body } from "@react-email/body";
import { Container } from "@react-email/container";
import { Head } from "@react-email/head";
import { Html } from "@react-email/html";
import { Img } from "@react-email/img";
import { Preview } from "@react-email/preview";
import { Text } from "@react-email/text";
import type { ReactNode } from "react";
import type { EmailContent } from "../content/email-content";
import { DARK_MODE_CSS } from "./dark-mode";
import { COLORS, FONT } from "./theme";
import { DirectedSection, Writing } from "./writing";

/** The frame of every mail: document, preheader, the shop's name or logo, the card, and why it was sent. */
export function EmailLayout({ content, children }: { content: EmailContent; children: ReactNode }) {
  const { lang, direction, shop, subject, preheader, why } = content;
  return (
    <Writing.Provider value={content}>
      <Html lang={lang} dir={direction}>
        <Head>
          <title>{subject}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant; React would escape its quotes */}
          <style dangerouslySetInnerHTML={{ __html: DARK_MODE_CSS }} />
        </Head>
        <Body
          className="page"
          dir={direction}
          style={{ backgroundColor: COLORS.page, margin: 0, padding: "24px 8px", fontFamily: FONT }}
        >
          <Preview>{preheader}</Preview>
          <Container
            dir={direction}
            style={{ maxWidth: "600px", textAlign: direction === "rtl" ? "right" : "left" }}
          >
            <DirectedSection style={{ padding: "0 4px 16px" }}>
              {shop.logo_url ? (
                <Img
                  src={shop.logo_url}
                  alt={shop.name}
                  height="40"
                  className="text"
                  style={{ maxWidth: "100%", color: COLORS.text, fontSize: "18px", fontWeight: 600 }}
                />
              ) : (
                <Text
                  className="text"
                  style={{ margin: 0, color: COLORS.text, fontSize: "18px", fontWeight: 600 }}
                >
                  {shop.name}
                </Text>
              )}
            </DirectedSection>
            <DirectedSection
              className="card"
              style={{
                backgroundColor: COLORS.card,
                border: `1px solid ${COLORS.line}`,
                borderRadius: "12px",
              }}
            >
              <DirectedSection className="inner" style={{ padding: "28px 32px", overflowWrap: "anywhere" }}>
                {children}
              </DirectedSection>
            </DirectedSection>
            <Text
              className="muted"
              style={{ margin: "16px 4px 0", color: COLORS.muted, fontSize: "12px", lineHeight: "18px" }}
            >
              {why}
            </Text>
          </Container>
        </Body>
      </Html>
    </Writing.Provider>
  );
}
