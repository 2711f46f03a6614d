import { withBlanks } from "../../../i18n/blanks-in-chinese";
import type { CustomerMessageTexts } from "./texts";

// 您. Full-width punctuation; a blank stands between Chinese and Latin letters or digits.

/** A name at the beginning of a sentence. */
const Name = (name: string) => withBlanks(name).trimStart();
const upTo = (limit: number) => `最多 ${limit} 个字符。`;

export const zhCN: CustomerMessageTexts = {
  instructions: {
    title: "派送要求",
    standing: "我们已收到您的派送要求。为了您的安全，这里不显示其内容；新的要求会取代原有的要求。",
    waiting: "我们已向此订单的电子邮箱发送了一个链接。通过该链接确认后，派送要求才会生效。",
    label: "您希望如何处理包裹？",
    hint: (limit) => `例如：“请放在车库后面。”${upTo(limit)}`,
    readers: (shop, carrier) =>
      `${Name(shop)}会阅读派送要求。${Name(carrier ?? "快递公司")}只有在接受我们转达的要求时才会收到，并且不保证一定照办。`,
    shop_reads: (shop) =>
      `只有${withBlanks(shop)}会阅读派送要求，不会从这里转达给快递公司，也不保证一定照办。`,
    how: "我们会向此订单的电子邮箱发送一个链接。您写的内容在通过该链接确认后才会生效。",
    submit: "给我发送链接",
  },
  rating: {
    title: "这次配送怎么样？",
    legend: "您的评分",
    values: ["很差", "较差", "一般", "好", "很好"],
    comment: "评论（选填）",
    hint: (limit, shop) => `${upTo(limit)}${Name(shop)}会阅读您的评论；这里不会再次显示。`,
    keeps_comment: "留空则保留您之前的评论。",
    submit: "提交评分",
    given: (rating) => `您的评分：${rating} 分（满分 5 分）。谢谢！`,
    change: "修改",
  },
  not_received: {
    title: "还是没有收到？",
    label: "留言（选填）",
    hint: (limit) => `您找过哪些地方，问过哪些人。${upTo(limit)}`,
    submit: (shop) => `告诉${withBlanks(shop)}包裹没有送到`,
    reported: (shop) => `您已告诉${withBlanks(shop)}包裹没有送到。已有人在处理。`,
    add: "补充留言",
  },
  too_long: (limit) => `内容太长：${upTo(limit)}`,
  problems: {
    text_missing: "请写明您希望如何处理包裹。",
    text_with_address: "请不要填写网址。",
    rating_missing: "请选择 1 到 5 分。",
    instructions_off: "这里不接受派送要求。",
    instructions_too_late: "现在提出派送要求已经太晚：包裹正在派送，或者已经送达。请直接联系我们。",
    instructions_too_many: "今天的次数已用完。请明天再试，或联系我们。",
    confirmation_impossible: "此订单没有可以接收链接的电子邮箱。请直接联系我们。",
    ratings_off: "这里不接受评分。",
    rating_too_early: "订单全部送达后，您就可以为配送评分。",
    rating_closed: "已经超过 30 天：评分不能再修改。",
    rating_too_many: "评分已修改多次，不能再修改。",
    package_unknown: "这个包裹已不属于此订单。",
    package_not_delivered: "这个包裹还没有显示已送达，仍在途中。",
    report_too_many: "我们已经知道了。如需补充，请联系我们。",
  },
  confirm: {
    ask: {
      headline: "确认派送要求",
      sentence: "具体内容写在带有此页面链接的邮件中。您确认后即生效。",
      submit: "确认派送要求",
    },
    done: { headline: "我们已收到您的派送要求", sentence: "谢谢。您的要求现在已经生效。" },
    ended: {
      headline: "此链接已失效",
      sentence: "派送要求须在 24 小时内确认，而且只能确认最新的一份。请在您的订单页面重新填写。",
    },
    too_late: {
      headline: "现在提出派送要求已经太晚",
      sentence: "包裹正在派送，或者已经送达。如有问题，请联系我们。",
    },
    follow: "查看订单物流",
  },
};
