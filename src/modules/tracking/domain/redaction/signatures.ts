import { isEveryday } from "./everyday-words";
import { type FoldedText, foldText, isUnspaced } from "./folded-text";
import type { Span } from "./spans";

/**
 * Words behind which carriers name who took a package, or who brings it. A colon stands for one that has to be there:
 * without it the words say something else ("Recipient not at home").
 */
const MARKERS = `
  signed by | signed for by | signed off by | signed: | signature: | signature of | signatory: | signee: | pod: | proof of delivery:
  received by | receiver: | receiver name | recipient: | recipient name | recipient is | consignee: | consignee name | name:
  accepted by | collected by | picked up by | taken by | handed to | handed over to | given to | released to | left with
  delivered to | attn | c/o | contact person | on behalf of | courier: | courier name | driver: | driver name | rider: | postman:
  delivery agent: | delivery executive: | delivery boy: | delivery associate:
  unterschrift: | unterschrift von | unterschrieben von | unterschrieben durch | unterzeichnet von | quittiert von
  quittiert durch | angenommen von | angenommen durch | empfangen von | empfangen durch | entgegengenommen von | empfänger:
  übergeben an | ausgehändigt an | zugestellt an | abgegeben bei | abgeholt von | abgeholt durch | nachbar: | zusteller:
  signé par | signature par | signataire: | reçu par | réceptionné par | remis à | livré à | remise à | livrée à
  destinataire: | retiré par | nom: | livreur:
  firmado por | firmada por | firma: | firmante: | recibido por | recibida por | recibió: | recibe: | entregado a | entregada a
  destinatario: | receptor: | retirado por | retirada por | nombre: | aceptado por | repartidor: | mensajero:
  assinado por | assinada por | assinatura: | recebido por | recebida por | recebedor: | entregue a | entregue ao | entregue à
  entregue para | destinatário: | nome: | entregador:
  firmato da | firmata da | ricevuto da | ricevuta da | consegnato a | consegnata a | ritirato da | ritirata da | accettato da
  firmatario: | corriere:
  getekend door | ondertekend door | handtekening: | handtekening van | ontvangen door | afgeleverd bij | afgeleverd aan
  overhandigd aan | bezorgd bij | ontvanger: | opgehaald door | naam:
  podpisano przez | podpisana przez | podpisany przez | podpis: | odebrano przez | odebrana przez | odebrane przez
  odebrał: | odebrała: | odbiorca: | doręczono do rąk | wydano: | kurier:
  mottagen av | mottaget av | kvitterad av | utlämnad till | modtaget af | kvitteret af | underskrevet af | mottatt av
  signert av | převzal: | převzala: | teslim alan | imzalayan | alıcı: | teslim edilen kişi
  получатель: | вручено: | подписано: | подпись: | расписался | расписалась | курьер:
  المستلم: | اسم المستلم | استلمها | استلمه | استلم من قبل | تم التوقيع من قبل | وقع عليها | وقعها | التوقيع: | المندوب: | سلمت إلى
  प्राप्तकर्ता: | हस्ताक्षर: | हस्ताक्षरकर्ता | प्राप्तकर्ता का नाम
  签收人 | 收件人: | 收货人: | 代收人 | 代签人 | 签名: | 快递员: | 派件员: | 派送员: | 投递员: | 配送员: | 业务员: | 小哥: | 联系人:
  簽收人 | 代簽人 | 簽名: | 快遞員: | 派件員: | 投遞員: | 配送員: | 聯絡人:
  受取人: | 受取人名 | 署名: | サイン: | 受領者 | 担当者: | 配達担当:
  수령인: | 받는분: | 받는사람: | 서명: | 인수자: | 배송기사: | 담당기사:
`;

interface Marker {
  /** As they stand in the list, without a colon. */
  text: string;
  needs_colon: boolean;
}

const markers: Marker[] = MARKERS.split(/[|\n]/)
  .map((marker) => marker.trim())
  .filter((marker) => marker !== "")
  .map((marker) => ({ text: marker.replace(/:$/, ""), needs_colon: marker.endsWith(":") }));

interface SpacedMarker extends Pick<Marker, "needs_colon"> {
  words: string[];
}

/** Markers in folded words, by the first of them: nearly no word of a text begins one. */
const spaced = new Map<string, SpacedMarker[]>();
for (const { text, needs_colon } of markers.filter((marker) => !isUnspaced(marker.text))) {
  const words = foldText(text.normalize("NFC")).words.map(({ folded }) => folded);
  const [first = ""] = words;
  spaced.set(first, [...(spaced.get(first) ?? []), { words, needs_colon }]);
}

const COLON = /^\s{0,3}[:：=]/;
/** Where words are not parted a blank or a bracket says as much as a colon. */
const COLON_OR_GAP = String.raw`(?:\s{0,3}[:：=【［\[（(]|\s{1,3}|是|为|為)`;

const UNSPACED = new RegExp(
  markers
    .filter((marker) => isUnspaced(marker.text))
    .map(({ text, needs_colon }) => text + (needs_colon ? COLON_OR_GAP : ""))
    .join("|"),
  "gu",
);

/** Where markers end, in no order. */
function endsOfMarkers(text: string, { words }: FoldedText): number[] {
  const ends = words.flatMap(({ folded }, index) =>
    (spaced.get(folded) ?? []).flatMap((marker) => {
      const end = words[index + marker.words.length - 1]?.to;
      const isThere = marker.words.every((word, offset) => words[index + offset]?.folded === word);
      return isThere && end !== undefined && (!marker.needs_colon || COLON.test(text.slice(end, end + 5)))
        ? [end]
        : [];
    }),
  );
  const unspaced = isUnspaced(text) ? [...text.matchAll(UNSPACED)] : [];
  return [...ends, ...unspaced.map(({ index, 0: { length } }) => index + length)];
}

/** A point behind one or two letters belongs to a name or a title. */
const END_OF_SENTENCE = /[;|!?\n。！？；]|(?<!(?:^|\P{L})\p{L}{1,2})\.(?=\s|$)/u;

/**
 * Where it is said who took a package, or who brings it. Behind the words that say so, words that name nobody in particular
 * stay: "received by the carrier", "signed by: reception". From the first one on that may be a name all goes, to the end
 * of the text.
 * @param places folded words of places
 */
export function findSigners(text: string, folded: FoldedText, places: ReadonlySet<string>): Span[] {
  const names = endsOfMarkers(text, folded).flatMap((behind) => {
    const length = text.slice(behind).search(END_OF_SENTENCE);
    const name = folded.words.find(
      ({ from, to, folded: word }) =>
        from >= behind && (length === -1 || to <= behind + length) && !isEveryday(word) && !places.has(word),
    );
    return name === undefined ? [] : [name.from];
  });
  const bearers = findBearers(text);
  return names.length === 0 ? bearers : [...bearers, { from: Math.min(...names), to: text.length }];
}

/** Somebody with a title, and languages that put the name before what was done. The name stands in brackets. */
const BEARERS = [
  /(?<![\p{L}\p{N}])(?:Mrs?|Ms|Miss|Mme|Mlle|Monsieur|Madame|Herrn?|Frau|Sra?|Señora?|Sig(?:nora?|\.ra)?|Dhr|Mevr|MRS?|HERR|FRAU|SRA)(?:\.\s{0,2}|\s{1,2})((?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}\s{0,2}){1,4})/gu,
  /(?:由|被)\s?[【[]?([^，。,\s【】[\]]{1,12}?)[】\]]?\s?(?:代?签收|代?簽收|代收|领取|領取)/gu,
  /([\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{1,12})\s?(?<!お客|皆|同|仕|多|模|本人|家族|受取人|先)(?:様|さま)/gu,
  /((?:[\p{Script=Devanagari}]+\s){1,4})द्वारा\s(?:हस्ताक्षर|प्राप्त|स्वीकार)/gu,
  /((?:\p{L}+\s){1,4})tarafından\s(?:teslim al|imzalan)/giu,
];

function findBearers(text: string): Span[] {
  return BEARERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: whole, 1: name = "" }) => {
      const from = index + whole.indexOf(name);
      const to = from + name.trimEnd().length;
      const isNobody = foldText(name).words.every(({ folded }) => isEveryday(folded));
      return isNobody ? [] : [{ from, to }];
    }),
  );
}
