import { Column } from "@react-email/column";
import { Heading } from "@react-email/heading";
import { Text } from "@react-email/text";
import { useContext } from "react";
import type { EmailContent } from "../content/email-content";
import { COLORS, MOODS, signOf } from "./theme";
import { DirectedRow, Writing } from "./writing";

/** The answer, and what to do. The sign in its coloured circle is decoration: the words say it all. */
export function Answer({ headline, sentence, mood }: Pick<EmailContent, "headline" | "sentence" | "mood">) {
  const { direction } = useContext(Writing);
  return (
    <>
      <DirectedRow>
        <Column style={{ width: "48px", verticalAlign: "top" }} aria-hidden="true">
          <div
            style={{
              width: "36px",
              height: "36px",
              borderRadius: "18px",
              backgroundColor: MOODS[mood].color,
              color: "#ffffff",
              fontSize: "20px",
              fontWeight: 700,
              lineHeight: "36px",
              textAlign: "center",
            }}
          >
            {signOf(mood, direction)}
          </div>
        </Column>
        <Column style={{ verticalAlign: "middle" }}>
          <Heading
            as="h1"
            className="text"
            style={{ margin: 0, color: COLORS.text, fontSize: "22px", lineHeight: "30px", fontWeight: 700 }}
          >
            {headline}
          </Heading>
        </Column>
      </DirectedRow>
      <Text
        className="text"
        style={{ margin: "16px 0 0", color: COLORS.text, fontSize: "16px", lineHeight: "24px" }}
      >
        {sentence}
      </Text>
    </>
  );
}
