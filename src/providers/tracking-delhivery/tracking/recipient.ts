import { type JsonObject, objectAt, textOf } from "../../wire/fields";
import type { NamesRecipient } from "./read-scan";

/** What is written where a name belongs, without being one. */
const NOBODY = new Set(
  "self consignee customer other others security guard neighbour neighbor reception family none".split(" "),
);
const SHORTEST_NAME = 3;

/**
 * Who gets the shipment, which is nobody's business here: a scan whose words name them (`Delivered to …`) is told in
 * Delhivery's own word for it. `RecievedBy` is Delhivery's spelling.
 */
export function namesRecipientOf(shipment: JsonObject): NamesRecipient {
  const consignee = objectAt(shipment, "Consignee");
  const names = [objectAt(shipment, "Status").RecievedBy, consignee.Name].flatMap((name) =>
    wordsOf(name).split(" "),
  );
  const { Address1, Address2, Address3, Telephone1, Telephone2 } = consignee;
  const lines = [Address1, Address2, Address3, Telephone1, Telephone2].flat().map(wordsOf);
  const theirs = [...names, ...lines].filter((word) => word.length >= SHORTEST_NAME && !NOBODY.has(word));
  return (text) => {
    const said = ` ${wordsOf(text)} `;
    return theirs.some((word) => said.includes(` ${word} `));
  };
}

/** Lower case, one blank between words. */
function wordsOf(value: unknown): string {
  const text = textOf(value, 2_000) ?? "";
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
