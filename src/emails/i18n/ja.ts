import { fullStop } from "../../i18n/full-stop";
import { type EmailTexts, type Facts, several } from "./texts";

// です・ます. Full-width punctuation, and no blanks: the order's number stands in brackets of its own.

const carrier = (facts: Facts) => facts.carrier ?? "配送会社";
const Order = (facts: Facts) => `ご注文（${facts.order}）`;
const It = (facts: Facts) => `${Order(facts)}のお荷物${several(facts) ? "のうち1個" : ""}`;

const NOTHING_TO_DO = "お客様のお手続きは必要ありません。";
const BRING_AN_ID = "本人確認書類をお持ちください。保管期間は数日間です。";
const TAKE_IT_IN = "お受け取りいただけるようお願いいたします。";
const triesTomorrow = (facts: Facts) => `${carrier(facts)}は通常、翌営業日に再度お届けに伺います。`;
const triesAgain = (facts: Facts) =>
  `${carrier(facts)}は通常、翌営業日に再度お届けに伺うか、受取場所を記した不在連絡票を残します。`;

function shippedHeadline(facts: Facts): string {
  return `${Order(facts)}${facts.more_to_ship ? "の一部" : ""}を発送しました`;
}

function comingToday(facts: Facts): string {
  return `本日お届け：${several(facts) ? It(facts) : Order(facts)}`;
}

function delivery(facts: Facts): string {
  const details = [facts.when, facts.place].filter(Boolean).join("、");
  return details ? fullStop(`お届け：${details}`, "。") : "お荷物をお届けしました。";
}

const firstScan = (facts: Facts) =>
  facts.scanned ? "" : "最初の配送状況は、通常、発送後1日以内に表示されます。";
const moreToCome = (facts: Facts) =>
  facts.more_to_ship ? "残りの商品は、発送しだい改めてお知らせします。" : "";

export const ja: EmailTexts = {
  colon: "：",
  situations: {
    shipped: {
      subject: shippedHeadline,
      preheader: (facts) =>
        facts.estimate
          ? fullStop(`お届け予定：${facts.estimate}`, "。") + NOTHING_TO_DO
          : `${several(facts) ? `${facts.packages}個のお荷物を発送しました。` : "お荷物を発送しました。"}${NOTHING_TO_DO}`,
      headline: shippedHeadline,
      sentence: (facts) =>
        (several(facts)
          ? `${facts.packages}個のお荷物に分けてお届けします。`
          : `${carrier(facts)}がお届けします。`) +
        NOTHING_TO_DO +
        firstScan(facts) +
        moreToCome(facts),
    },
    shipped_without_number: {
      subject: shippedHeadline,
      preheader: () => "このお荷物には追跡番号がありません。",
      headline: shippedHeadline,
      sentence: (facts) =>
        "このお荷物には追跡番号がないため、途中の配送状況はご確認いただけません。" +
        NOTHING_TO_DO +
        moreToCome(facts),
    },
    out_for_delivery: {
      subject: comingToday,
      preheader: (facts) => `${carrier(facts)}が配達に向かっています。${TAKE_IT_IN}`,
      headline: comingToday,
      sentence: () => `お荷物は配達中で、本日お届けします。${TAKE_IT_IN}`,
    },
    available_for_pickup: {
      subject: (facts) =>
        facts.place
          ? `${It(facts)}をお受け取りいただけます：${facts.place}`
          : `${It(facts)}をお受け取りいただけます`,
      preheader: () => BRING_AN_ID,
      headline: (facts) => `${It(facts)}をお受け取りいただけます`,
      sentence: (facts) =>
        (facts.place
          ? fullStop(`受取場所：${facts.place}`, "。")
          : `${carrier(facts)}がご案内した受取場所でお受け取りください。`) + BRING_AN_ID,
    },
    nobody_in: {
      subject: (facts) => `ご不在：${It(facts)}をお届けできませんでした`,
      preheader: triesTomorrow,
      headline: (facts) => `ご不在：${It(facts)}をお届けできませんでした`,
      sentence: triesAgain,
    },
    attempt_failed: {
      subject: (facts) => `${It(facts)}をまだお届けできていません`,
      preheader: triesTomorrow,
      headline: (facts) => `${It(facts)}をまだお届けできていません`,
      sentence: triesAgain,
    },
    bad_address: {
      subject: (facts) => `ご対応のお願い：${Order(facts)}のお届け先住所が見つかりません`,
      preheader: () => "正しい住所を本日中にお知らせください。",
      headline: (facts) => `住所をご確認ください：${It(facts)}`,
      sentence: (facts) =>
        `${carrier(facts)}がお届け先の住所を見つけられませんでした。番地や部屋番号を含む住所を本日中にお知らせください。`,
    },
    customs_needs_recipient: {
      subject: (facts) => `ご対応のお願い：${Order(facts)}の通関にご回答が必要です`,
      preheader: () => "ご回答がない場合、お荷物は返送されます。",
      headline: (facts) => `通関にご回答が必要です：${It(facts)}`,
      sentence: (facts) =>
        `税関または${carrier(facts)}からの連絡にご回答ください。ご回答がない場合、お荷物は返送されます。`,
    },
    refused: {
      subject: (facts) => `${It(facts)}が受取辞退となりました`,
      preheader: () => "お荷物は当店へ返送中です。お心当たりがない場合はご連絡ください。",
      headline: (facts) => `${It(facts)}が受取辞退となりました`,
      sentence: () => "お荷物は受取辞退となり、当店へ返送中です。お心当たりがない場合はご連絡ください。",
    },
    returning: {
      subject: (facts) => `${It(facts)}は当店へ返送中です`,
      preheader: () => "お客様のお手続きは必要ありません。当店からご連絡します。",
      headline: (facts) => `${It(facts)}は当店へ返送中です`,
      sentence: () => "お荷物は当店に戻ってきます。当店からご連絡します。",
    },
    returned: {
      subject: (facts) => `${It(facts)}が当店に戻りました`,
      preheader: () => "お客様のお手続きは必要ありません。当店からご連絡します。",
      headline: (facts) => `${It(facts)}が当店に戻りました`,
      sentence: () => "お荷物は当店にあります。当店からご連絡します。",
    },
    damaged: {
      subject: (facts) => `${It(facts)}が配送中に破損しました`,
      preheader: () => "申し訳ございません。ご連絡いただければ対応いたします。",
      headline: (facts) => `${It(facts)}が配送中に破損しました`,
      sentence: () => "申し訳ございません。ご連絡いただければ対応いたします。",
    },
    lost: {
      subject: (facts) => `${It(facts)}が配送中に紛失しました`,
      preheader: () => "ご連絡ください。代わりの品をお送りするか、返金いたします。",
      headline: (facts) => `${It(facts)}が配送中に紛失しました`,
      sentence: (facts) =>
        `申し訳ございません。${carrier(facts)}がお荷物を紛失しました。` +
        "ご連絡ください。代わりの品をお送りするか、返金いたします。",
    },
    problem: {
      subject: (facts) => `${It(facts)}に問題が発生しました`,
      preheader: () => "当店で確認しています。",
      headline: (facts) => `${It(facts)}に問題が発生しました`,
      sentence: (facts) => `${carrier(facts)}から問題の報告がありました。当店で確認しています。`,
    },
    delivered: {
      subject: (facts) => `お届け済み：${Order(facts)}`,
      preheader: delivery,
      headline: (facts) => `${Order(facts)}をお届けしました`,
      sentence: (facts) =>
        `${delivery(facts)}見当たらない場合は、まずご近所の方にお尋ねのうえ、当店へご連絡ください。`,
    },
    delivered_in_part: {
      subject: (facts) => `お荷物${facts.packages}個中${facts.delivered}個をお届け済み：${Order(facts)}`,
      preheader: () => "残りのお荷物は現在配送中です。",
      headline: (facts) =>
        `お荷物${facts.packages}個のうち${facts.delivered}個をお届けしました：${Order(facts)}`,
      sentence: (facts) =>
        `${delivery(facts)}残りのお荷物は現在配送中です。` +
        "このお荷物が見当たらない場合は、まずご近所の方にお尋ねのうえ、当店へご連絡ください。",
    },
    delivered_all: {
      subject: (facts) => `お届け済み：${Order(facts)}のお荷物${facts.packages}個すべて`,
      preheader: (facts) => `最後のお荷物が届きました。${delivery(facts)}`,
      headline: (facts) => `${Order(facts)}のお荷物${facts.packages}個をすべてお届けしました`,
      sentence: (facts) =>
        `最後のお荷物が届きました。${delivery(facts)}` +
        "見当たらないお荷物がある場合は、まずご近所の方にお尋ねのうえ、当店へご連絡ください。",
    },
    part_delivered: {
      subject: (facts) => `お届け済み：${Order(facts)}の一部`,
      preheader: delivery,
      headline: (facts) => `${Order(facts)}の一部をお届けしました`,
      sentence: (facts) =>
        `${delivery(facts)}${moreToCome(facts) || "残りのお荷物は現在配送中です。"}` +
        "見当たらないお荷物がある場合は、まずご近所の方にお尋ねのうえ、当店へご連絡ください。",
    },
  },
  status: {
    pending: "準備中",
    info_received: "まもなく配送会社へ引き渡し",
    in_transit: "配送中",
    out_for_delivery: "本日お届け",
    available_for_pickup: "お受け取り可能",
    failed_attempt: "まだお届けできていません",
    delivered: "お届け済み",
    exception: "確認が必要です",
    expired: "長期間更新がありません",
  },
  estimate: {
    window: (text) => text,
    day: (text) => text,
    until: (text) => `${text}まで`,
    from: (text) => `${text}以降`,
  },
  labels: {
    estimated_delivery: "お届け予定",
    items: "内容",
    tracking_number: "追跡番号",
    latest: "最新の状況",
    other_packages: "ほかのお荷物",
    quantity: (quantity, title) => `${title} × ${quantity}`,
    package_position: (position, total) => `お荷物 ${position}/${total}`,
    package: "お荷物",
    follow_order: "配送状況を確認する",
    see_details: "詳細を見る",
    follow_at_carrier: (name) => `${name ?? "配送会社"}のサイトで確認する`,
    questions: (address) => `お問い合わせ：${address}`,
    questions_without_address: (shop) => `お問い合わせは${shop}までお願いいたします。`,
    why: (order, shop) => `このメールは、${shop}でのご注文（${order}）についてお送りしています。`,
    utc: (time) => `${time}（UTC）`,
  },
};
