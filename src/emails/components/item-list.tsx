import { Column } from "@react-email/column";
import { Img } from "@react-email/img";
import { Text } from "@react-email/text";
import type { ItemsContent } from "../content/email-content";
import { COLORS } from "./theme";
import { Colon, DirectedRow } from "./writing";

/** Items with their pictures. The title stands beside each picture, so the picture itself has nothing to tell. */
export function ItemList({ label, items }: ItemsContent) {
  return (
    <>
      <Text
        className="muted"
        style={{ margin: "8px 0 0", color: COLORS.muted, fontSize: "13px", lineHeight: "22px" }}
      >
        {label}
        <Colon />
      </Text>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: static markup, and two items may have one title
        <DirectedRow key={index}>
          {item.thumbnail ? (
            <Column style={{ width: "56px", padding: "4px 0", verticalAlign: "middle" }}>
              <Img
                src={item.thumbnail}
                alt=""
                width="48"
                height="48"
                style={{ borderRadius: "6px", objectFit: "cover" }}
              />
            </Column>
          ) : null}
          <Column style={{ padding: "2px 0", verticalAlign: "middle" }}>
            <Text
              className="text"
              style={{ margin: 0, color: COLORS.text, fontSize: "15px", lineHeight: "22px" }}
            >
              {item.text}
            </Text>
          </Column>
        </DirectedRow>
      ))}
    </>
  );
}
