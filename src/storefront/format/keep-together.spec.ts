import { keepDatesTogether } from "./keep-together";

/** Shows where no line may end. */
const kept = (text: string) => keepDatesTogether(text).replaceAll("\u00a0", "_").replaceAll("\u2060", "+");

it.each([
  ["Arriving Thu 26 – Sat 28 Nov", "Arriving Thu_26_– Sat_28 Nov"],
  ["Kommt heute, 14:00–16:00 Uhr", "Kommt heute,_14:00+–+16:00 Uhr"],
  ["Livraison aujourd’hui, 14:00 – 16:00", "Livraison aujourd’hui,_14:00_–_16:00"],
  ["お届け予定：11/26(木)～11/28(土)", "お届け予定：11+/+26+(+木+)+～11+/+28+(+土+)"],
  ["Livraison prévue\u202f: jeu. 26 nov.", "Livraison prévue\u202f: jeu._26 nov."],
  ["预计送达：11月26日周四 14:05", "预计送达：11+月+26+日+周+四_14:05"],
  ["预计送达：11/26周四至11/28周六", "预计送达：11+/+26+周+四至11+/+28+周+六"],
  ["お届け予定：11月26日(木)まで", "お届け予定：11+月+26+日+(+木+)まで"],
  ["2025年11月24日月曜日", "2025+年+11+月+24+日+月+曜+日"],
  ["保管期間は数日間です。", "保管期間は数日間です。"],
])("keeps the days in %s together", (text, expected) => {
  expect(kept(text)).toBe(expected);
});
