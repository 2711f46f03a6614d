import type { CustomerMessageTexts } from "./texts";

// です・ます. Full-width punctuation, and no blanks.

const upTo = (limit: number) => `${limit}文字以内でご記入ください。`;

export const ja: CustomerMessageTexts = {
  instructions: {
    title: "お届けのご要望",
    standing:
      "ご要望を承っています。安全のため、ここには表示していません。新しいご要望をお送りいただくと、置き換わります。",
    waiting:
      "ご注文時のメールアドレスにリンクをお送りしました。リンク先で確定していただくと、ご要望が有効になります。",
    label: "お荷物をどのようにお届けすればよいですか？",
    hint: (limit) => `例：「車庫の裏に置いてください」。${upTo(limit)}`,
    readers: (shop, carrier) =>
      `ご要望の内容は${shop}が拝見します。${carrier ?? "配送会社"}には、当店からの要望を受け付けている場合にのみお伝えします。` +
      "ご要望に沿えない場合があります。",
    shop_reads: (shop) =>
      `ご要望の内容は${shop}のみが拝見し、ここから配送会社には伝わりません。ご要望に沿えない場合があります。`,
    how: "ご注文時のメールアドレスにリンクをお送りします。ご記入の内容は、リンク先で確定していただくまで有効になりません。",
    submit: "リンクを受け取る",
  },
  rating: {
    title: "お届けはいかがでしたか？",
    legend: "お客様の評価",
    values: ["とても悪い", "悪い", "ふつう", "良い", "とても良い"],
    comment: "コメント（任意）",
    hint: (limit, shop) => `${upTo(limit)}コメントは${shop}が拝見します。ここには表示されません。`,
    keeps_comment: "空欄のままにすると、以前のコメントがそのまま残ります。",
    submit: "評価を送信する",
    given: (rating) => `お客様の評価：5段階中${rating}。ありがとうございます。`,
    change: "変更する",
  },
  not_received: {
    title: "まだ見つかりませんか？",
    label: "メッセージ（任意）",
    hint: (limit) => `お探しになった場所や、お尋ねになった方をお知らせください。${upTo(limit)}`,
    submit: (shop) => `届いていないことを${shop}に知らせる`,
    reported: (shop) => `届いていないことを${shop}にお知らせいただきました。担当者が確認しています。`,
    add: "メッセージを追加する",
  },
  too_long: (limit) => `文字数が多すぎます。${upTo(limit)}`,
  problems: {
    text_missing: "お荷物をどのようにお届けすればよいか、ご記入ください。",
    text_with_address: "ウェブサイトのアドレスは記入しないでください。",
    rating_missing: "1から5の評価をお選びください。",
    instructions_off: "ここでは、お届けのご要望を受け付けていません。",
    instructions_too_late:
      "お荷物が配達中またはお届け済みのため、ご要望を承ることができません。当店へご連絡ください。",
    instructions_too_many:
      "本日お受けできる回数を超えました。明日もう一度お試しいただくか、当店へご連絡ください。",
    confirmation_impossible:
      "このご注文には、リンクをお送りできるメールアドレスがありません。当店へご連絡ください。",
    ratings_off: "ここでは、評価を受け付けていません。",
    rating_too_early: "ご注文の品がすべて届きましたら、評価していただけます。",
    rating_closed: "評価から30日を過ぎたため、変更できません。",
    rating_too_many: "評価の変更回数が上限に達したため、これ以上変更できません。",
    package_unknown: "このお荷物は、現在このご注文に含まれていません。",
    package_not_delivered: "このお荷物は、まだお届け済みになっていません。現在配送中です。",
    report_too_many: "すでに承っています。追加のご連絡は、当店までお願いいたします。",
  },
  confirm: {
    ask: {
      headline: "お届けのご要望の確定",
      sentence:
        "内容は、このページのリンクをお送りしたメールに記載されています。確定していただくと有効になります。",
      submit: "ご要望を確定する",
    },
    done: {
      headline: "お届けのご要望を承りました",
      sentence: "ありがとうございます。ただいまから有効です。",
    },
    ended: {
      headline: "このリンクは無効になりました",
      sentence:
        "ご要望を確定できるのは24時間以内で、最新のものに限ります。ご注文のページからもう一度お送りください。",
    },
    too_late: {
      headline: "お届けのご要望は締め切りました",
      sentence: "お荷物は配達中またはお届け済みです。お困りのことがありましたら、当店へご連絡ください。",
    },
    follow: "配送状況を確認する",
  },
};
