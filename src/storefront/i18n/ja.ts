import { fullStop } from "../../i18n/full-stop";
import { LANGUAGES } from "../../i18n/languages";
import { orderNumber } from "../../i18n/order-number";
import type { Facts, StorefrontTexts } from "./texts";

// です・ます. Full-width punctuation, and no blanks: the order's number stands in brackets of its own.

const stop = (sentence: string) => fullStop(sentence, "。");
const carrier = (name: string | null) => name ?? "配送会社";

const NOTHING_TO_DO = "お客様のお手続きは必要ありません。";
const BRING_AN_ID = "本人確認書類をお持ちください。保管期間は数日間です。";
const WE_WATCH = "当店でも引き続き確認いたします。";
const WE_CONTACT_YOU = "当店からご連絡します。";
const WE_FIND_OUT = "ご連絡いただければ、当店でお調べします。";
/** An age or a wait, which formatters write with a blank after its number: "12 分前". */
const unspaced = (text: string) => text.replace(/ /g, "");
const tries = (facts: Facts) =>
  `${carrier(facts.carrier)}は通常、翌営業日に再度お届けに伺うか、受取場所を記した不在連絡票を残します。`;
const lastSeen = ({ place }: Facts) => (place ? stop(`最終確認地点：${place}`) : "");

export const ja: StorefrontTexts = {
  ...LANGUAGES.ja,
  language: "言語",
  full_stop: "。",
  sentence_gap: "",
  colon: "：",
  in_brackets: (remark) => `（${remark}）`,
  order_number: (id) => `ご注文（${orderNumber(id)}）`,
  situations: {
    pending: {
      headline: () => "準備中",
      sentence: () =>
        "配送会社のサイトにはまだ表示されていません。最初の配送状況は、通常、発送後1日以内に表示されます。",
    },
    info_received: {
      headline: () => "まもなく配送会社へ引き渡し",
      sentence: () => "配送会社への登録が済み、お荷物の引き渡しを待っています。",
    },
    in_transit: {
      headline: () => "配送中",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    customs: {
      headline: () => "通関手続き中",
      sentence: () => `税関で確認を受けています。通常、1日から3日かかります。${NOTHING_TO_DO}`,
    },
    out_for_delivery: {
      headline: ({ hours }) => (hours ? `本日お届け（${hours}）` : "本日お届け"),
      sentence: () => "お荷物は配達中で、本日お届けします。",
    },
    out_for_delivery_earlier: {
      headline: () => "配達中",
      sentence: (facts) =>
        `${carrier(facts.carrier)}がお荷物を配達に持ち出しました${facts.when ? `（${facts.when}）` : ""}が、` +
        "その後の更新がありません。通常は翌営業日に届きます。",
    },
    customs_needs_recipient: {
      headline: () => "通関にご回答が必要です",
      sentence: (facts) =>
        `税関または${carrier(facts.carrier)}からの連絡にご回答ください。ご回答がない場合、お荷物は返送されます。`,
    },
    available_for_pickup: {
      headline: () => "お受け取り可能",
      sentence: ({ place }) =>
        (place ? stop(`受取場所：${place}`) : "受取場所でお受け取りいただけます。") + BRING_AN_ID,
    },
    recipient_absent: { headline: () => "ご不在でした", sentence: tries },
    attempt_failed: { headline: () => "まだお届けできていません", sentence: tries },
    bad_address: {
      headline: () => "住所をご確認ください",
      sentence: (facts) =>
        `${carrier(facts.carrier)}がお届け先の住所を見つけられませんでした。本日中に当店へご連絡ください。`,
    },
    refused: {
      headline: () => "受取辞退となりました",
      sentence: () => "お荷物は受取辞退となり、当店へ返送中です。お心当たりがない場合はご連絡ください。",
    },
    delayed: {
      headline: () => "お届けが遅れています",
      sentence: () => `予定より時間がかかっています。${WE_WATCH}`,
    },
    late: {
      headline: () => "予定より遅れています",
      sentence: (facts) =>
        (facts.estimate ? stop(`当初のお届け予定：${facts.estimate}`) : "") + lastSeen(facts) + WE_WATCH,
    },
    security: {
      headline: () => "検査中",
      sentence: (facts) => `${carrier(facts.carrier)}がお荷物を検査しています。${WE_WATCH}`,
    },
    damaged: {
      headline: () => "配送中に破損",
      sentence: () => "申し訳ございません。ご連絡いただければ対応いたします。",
    },
    lost: {
      headline: () => "配送中に紛失",
      sentence: () =>
        "配送会社がお荷物を紛失しました。ご連絡ください。代わりの品をお送りするか、返金いたします。",
    },
    returning: {
      headline: () => "当店へ返送中",
      sentence: () => `お荷物は当店に戻ってきます。${WE_CONTACT_YOU}`,
    },
    returned: {
      headline: () => "当店に戻りました",
      sentence: () => `お荷物は当店にあります。${WE_CONTACT_YOU}`,
    },
    problem: {
      headline: () => "問題が発生しました",
      sentence: (facts) => `${carrier(facts.carrier)}から問題の報告がありました。当店で確認しています。`,
    },
    carrier_cancelled: {
      headline: () => "配送が取り消されました",
      sentence: (facts) => `${carrier(facts.carrier)}が配送を取り消しました。${WE_FIND_OUT}`,
    },
    expired: {
      headline: () => "長期間更新がありません",
      sentence: () => `配送会社からの更新が途絶えています。${WE_FIND_OUT}`,
    },
    delivered: {
      headline: () => "お届け済み",
      sentence: ({ when, place }) => {
        const details = [when, place].filter(Boolean).join("、");
        return details ? stop(details) : "お荷物をお届けしました。";
      },
    },
    return_announced: {
      headline: () => "返品は引き渡し前です",
      sentence: () => "配送会社が受け付けると、ここに表示されます。",
    },
    return_moving: {
      headline: () => "返品のお荷物は当店へ配送中",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    return_arrived: {
      headline: () => "返品のお荷物が届きました",
      sentence: () => `当店でお預かりしています。${WE_CONTACT_YOU}`,
    },
    return_problem: {
      headline: () => "返品のお荷物に問題が発生しました",
      sentence: (facts) => `${carrier(facts.carrier)}から問題の報告がありました。${WE_FIND_OUT}`,
    },
  },
  order_situations: {
    unpaid: {
      headline: "お支払い待ち",
      sentence: "ご注文を承りました。お支払いを確認しだい発送します。",
    },
    preparing: {
      headline: "準備中",
      sentence: `ご注文の品を準備しています。発送後は、ここで配送状況をご確認いただけます。${NOTHING_TO_DO}`,
    },
    shipped_without_number: {
      headline: "配送中",
      sentence: `このお荷物には追跡番号がないため、途中の配送状況はご確認いただけません。${NOTHING_TO_DO}`,
    },
    delivered_without_number: { headline: "お届け済み", sentence: "ご注文の品をお届けしました。" },
    marked_delivered: {
      headline: "お届け済み",
      sentence: "当店ではご注文をお届け済みとして記録しています。配送会社からの報告はまだありません。",
    },
    returned: { headline: "当店に戻りました", sentence: `ご注文の品は当店にあります。${WE_CONTACT_YOU}` },
    cancelled: { headline: "キャンセル済み", sentence: "このご注文はキャンセルされました。" },
  },
  arriving: {
    headline: ({ estimate }) => `お届け予定：${estimate}`,
    sentence: (facts) => `配送中です。${lastSeen(facts)}${NOTHING_TO_DO}`,
  },
  several: {
    arriving: (estimate) => `お届け予定：${estimate}`,
    coming_today: (today, packages) =>
      today === packages
        ? `お荷物${packages}個すべてを本日お届け`
        : `お荷物${packages}個のうち${today}個を本日お届け`,
    delivered: (delivered, packages) => `お荷物${packages}個のうち${delivered}個をお届け済み`,
    all_delivered: (packages) => `お荷物${packages}個すべてをお届け済み`,
    last_one: (delivery) => `最後のお荷物が届きました。${delivery}`,
    nothing_to_do: (packages) => `${packages}個のお荷物に分けてお届けします。${NOTHING_TO_DO}`,
    others_under_way: `残りのお荷物は配送中です。${NOTHING_TO_DO}`,
    other_one: (position, headline) => stop(`お荷物${position}：${headline}`) + NOTHING_TO_DO,
    about: (position, sentence) => `お荷物${position}：${sentence}`,
  },
  order_statuses: {
    pending: "お支払い待ち",
    paid: "準備中",
    partially_shipped: "一部発送済み",
    shipped: "発送済み",
    partially_delivered: "一部お届け済み",
    delivered: "お届け済み",
    returned: "返送済み",
    cancelled: "キャンセル済み",
  },
  states: {
    loading: "ご注文を読み込んでいます…",
    empty: {
      headline: "表示できるご注文がありません",
      sentence: "ご注文いただくと、ここで配送状況をご確認いただけます。",
    },
  },
  more_to_ship: "残りの商品はまだ発送していません。",
  part_delivered: "ご注文の一部をお届け済み",
  milestones: {
    title: "ご注文",
    placed: "ご注文",
    paid: "お支払い",
    packed: "梱包",
    shipped: "発送",
    delivered: "お届け",
  },
  steps: {
    label: "ご注文の進み具合",
    done: "完了",
    ordered: "ご注文",
    shipped: "発送済み",
    in_transit: "配送中",
    out_for_delivery: "配達中",
    delivered: "お届け済み",
    pickup: "受取可能",
  },
  estimate: {
    label: "お届け予定",
    was: "当初のお届け予定",
    pending: "お届け予定日はまだ決まっていません。配送会社から連絡がありしだい、ここに表示します。",
    window: (text) => text,
    day: (text) => text,
    until: (text) => `${text}まで`,
    from: (text) => `${text}以降`,
  },
  packages: {
    title: (position, total) => `お荷物 ${position}/${total}`,
    only: "お荷物",
    return_only: "返品",
    return: (position, total) => `返品 ${position}/${total}`,
    returns: "返品するお荷物",
    number: "追跡番号",
    copy_number: "追跡番号をコピー",
    number_copied: "追跡番号をコピーしました",
    items: "内容",
    quantity: (quantity, title) => `${title} × ${quantity}`,
  },
  timeline: {
    title: "これまでの配送状況",
    today: "本日",
    yesterday: "昨日",
    undated: "日付不明",
    utc: (time) => `${time}（UTC）`,
    show_all: (events) => `履歴${events}件をすべて表示`,
    empty: "配送状況はまだありません。",
    handed_over: (name) => `${name}へ引き渡し`,
  },
  map: {
    way: (from, over, to) => `${from}から${over === null ? "" : `${over}を経由して`}${to}まで`,
    more: (places) => `ほか${places}か所`,
    unnamed: "名称不明の場所",
    start: (place) => `出発地：${place}`,
    over: (places) => `経由地：${places}`,
    last_seen: (place) => `最終確認地点：${place}`,
    arrived: (place) => `お届け：${place}`,
    country_only: (countries) => `国または地域のみ判明：${countries}`,
  },
  checked: (age) => `最終確認：${unspaced(age)}`,
  checked_now: "たった今確認しました",
  carrier_page: {
    follow: (name) => `${carrier(name)}のサイトで確認する`,
    redirect: "お届け日時や場所の変更もできます",
    see: (name) => `${carrier(name)}のサイトで見る`,
  },
  remedies: {
    carrier: (name) => `${carrier(name)}のサイトを開く`,
    contact: "お問い合わせ",
  },
  missing: {
    summary: "お届け済みと表示されているのに届いていない",
    steps: [
      "周りをご確認ください：郵便受け、宅配ボックス、玄関先、車庫、物置や植木鉢の陰など。",
      "ご家族や同居の方、ご近所の方、管理人室や受付があればそちらにもお尋ねください。",
      "配送会社のサイトをご覧ください。置き場所や受け取った方の名前が記載されていることがあります。",
      "明日の夜までお待ちください。実際にお届けする数時間前に配達完了と報告する配送会社もあります。",
    ],
    contact: (shop) => `それでも見つからない場合は、ご注文番号を添えて${shop}までご連絡ください。`,
  },
  questions: (address) => `お問い合わせ：${address}`,
  questions_without_address: (shop) => `お問い合わせは${shop}までお願いいたします。`,
  link_ended: {
    headline: "このリンクは期限が切れているか、途中で切れています",
    sentence:
      "当店からの最新のメッセージからもう一度開き、リンク全体がコピーされているかご確認ください。" +
      "それでも開けない場合は、ご注文番号を添えてご連絡ください。",
  },
  unavailable: {
    headline: "ただいまこのページを表示できません",
    sentence: "現在、ご注文を表示できません。数分後にもう一度お試しください。",
  },
  lookup: {
    headline: "ご注文を探す",
    sentence:
      "お荷物の現在の場所とお届け予定をご確認いただけます。当店からのメッセージにあるリンクからも、いつでもご覧いただけます。",
    by_order: { title: "ご注文番号で探す", submit: "注文を表示する" },
    by_number: {
      title: "追跡番号で探す",
      note: "このお荷物の場所だけを表示し、ご注文の内容は表示しません。",
      submit: "お荷物を表示する",
    },
    fields: {
      order: { label: "ご注文番号", hint: "ご注文の確認メールに記載されています。" },
      email: { label: "メールアドレス", hint: "ご注文時のメールアドレスです。" },
      postal_code: { label: "郵便番号", hint: "お届け先の郵便番号です。" },
      tracking_number: { label: "追跡番号", hint: "発送のお知らせに記載されています。" },
    },
    one_of_both:
      "メールアドレスと郵便番号のどちらか一方をご入力ください。郵便番号の場合、表示される情報は少なくなります。",
    title_of_problem: (problem) => `エラー：${problem}`,
    missing: {
      headline: "入力が足りない項目があります",
      order: "ご注文番号をご入力ください。",
      email: "ご注文時のメールアドレスをご入力ください。",
      postal_code: "お届け先の郵便番号をご入力ください。",
      email_or_postal_code: "メールアドレスまたは郵便番号をご入力ください。",
      tracking_number: "追跡番号をご入力ください。",
    },
    order_not_found: {
      headline: "このご注文は見つかりませんでした",
      sentence: "各項目をご確認ください。すべてが同じご注文のものである必要があります。",
    },
    package_not_found: {
      headline: "このお荷物は見つかりませんでした",
      sentence: "番号をご確認ください。発送直後の場合は、しばらくしてからもう一度お試しください。",
    },
    too_many: {
      headline: "試行回数が多すぎます",
      sentence: (when) =>
        `${unspaced(when)}にもう一度お試しください。当店からのメッセージにあるリンクはいつでもご利用いただけます。`,
    },
    unavailable: {
      headline: "ただいまご利用いただけません",
      sentence: "現在、検索できません。数分後にもう一度お試しください。",
    },
    session_ended: {
      headline: "もう一度ご注文をお探しください",
      sentence: "安全のため、検索結果は短い時間だけ表示されます。",
    },
    no_cookies: {
      headline: "ブラウザーがこのページのCookieを保存していません",
      sentence:
        "ご注文は見つかりましたが、表示にはCookieが必要です。このページのCookieを許可してもう一度お探しいただくか、当店からのメッセージ内のリンクを開いてください。リンクにはCookieは必要ありません。",
    },
    after_link_ended:
      "当店からの最新のメッセージからもう一度開き、リンク全体がコピーされているかご確認ください。" +
      "こちらからご注文を検索することもできます。",
    reduced_note: "内容は、ご注文時のメールアドレスをご存じの方にのみ表示されます。",
    package_note: "場所は市区町村までの表示です。内容はご注文のページにのみ表示されます。",
    scans: {
      pending: "登録済み",
      info_received: "配送会社へ連絡済み",
      in_transit: "配送途中で確認",
      out_for_delivery: "配達中",
      available_for_pickup: "お受け取り可能",
      failed_attempt: "配達を試みました",
      delivered: "お届け済み",
      exception: "問題の報告",
      expired: "長期間更新がありません",
      customs: "通関手続き中",
      delayed: "遅延",
      returning: "返送中",
      returned: "差出人に返送済み",
      unknown: "確認済み",
    },
  },
};
