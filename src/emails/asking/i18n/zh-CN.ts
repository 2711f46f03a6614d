import { withBlanks } from "../../../i18n/blanks-in-chinese";
import type { AskingTexts } from "./texts";

// 您. Full-width punctuation; a blank stands between Chinese and Latin letters or digits.

export const zhCN: AskingTexts = {
  mails: {
    confirm_instructions: {
      subject: ({ order }) => `请您确认：订单 ${order} 的派送要求`,
      preheader: () => "您确认后才会生效。",
      headline: ({ order }) => `订单 ${order} 的派送要求`,
      sentence: () =>
        "有人通过此订单的物流链接，写下了希望如何处理包裹。" +
        "只有您在 24 小时内确认，才会生效。如果不是您本人所写，您无需任何操作。",
      button: "确认派送要求",
    },
    rate_delivery: {
      subject: ({ order }) => `订单 ${order} 的配送怎么样？`,
      preheader: () => "一到五分，也欢迎写下评论。",
      headline: () => "这次配送怎么样？",
      sentence: ({ order, shop }) =>
        `您的订单 ${order} 已送达。请告诉我们这次配送怎么样，这对${withBlanks(shop)}很有帮助。` +
        "如果缺少东西，请在同一页面告诉我们。",
      button: "为配送评分",
    },
  },
  written: "所写内容",
};
