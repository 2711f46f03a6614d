import type { AskingTexts } from "./texts";

// です・ます. Full-width punctuation, and no blanks: the order's number stands in brackets of its own.

export const ja: AskingTexts = {
  mails: {
    confirm_instructions: {
      subject: ({ order }) => `ご確認のお願い：ご注文（${order}）のお届けのご要望`,
      preheader: () => "確定していただくまで有効になりません。",
      headline: ({ order }) => `ご注文（${order}）のお届けのご要望`,
      sentence: () =>
        "このご注文の配送状況を確認できるリンクをお持ちの方が、お荷物のお届けについてのご要望を記入されました。" +
        "24時間以内に確定していただいた場合にのみ有効になります。お心当たりがない場合、お手続きは必要ありません。",
      button: "ご要望を確定する",
    },
    rate_delivery: {
      subject: ({ order }) => `ご注文（${order}）のお届けはいかがでしたか？`,
      preheader: () => "1から5の評価と、よろしければコメントをお寄せください。",
      headline: () => "お届けはいかがでしたか？",
      sentence: ({ order, shop }) =>
        `ご注文（${order}）の品をお届けしました。お届けはいかがでしたか。ご感想は${shop}の参考にさせていただきます。` +
        "届いていないものがある場合は、同じページでお知らせください。",
      button: "お届けを評価する",
    },
  },
  written: "記入された内容",
};
