import { withBlanks } from "../../i18n/blanks-in-chinese";
import { fullStop } from "../../i18n/full-stop";
import { type EmailTexts, type Facts, several } from "./texts";

// 您. Full-width punctuation; a blank stands between Chinese and Latin letters or digits.

const carrier = (facts: Facts) => (facts.carrier ? withBlanks(facts.carrier) : "快递公司");
/** At the beginning of a sentence. */
const Carrier = (facts: Facts) => carrier(facts).trimStart();
const It = (facts: Facts) => `订单 ${facts.order} 的${several(facts) ? "一个" : ""}包裹`;

const NOTHING_TO_DO = "您无需任何操作。";
const BRING_AN_ID = "取件时请携带身份证件。包裹只保留几天。";
const triesTomorrow = (facts: Facts) => `${Carrier(facts)}通常会在下一个工作日再次派送。`;
const triesAgain = (facts: Facts) =>
  `${Carrier(facts)}通常会在下一个工作日再次派送，或留下写有取件地点的通知单。`;

function shippedHeadline(facts: Facts): string {
  return facts.more_to_ship ? `您的订单 ${facts.order} 已部分发货` : `您的订单 ${facts.order} 已发货`;
}

function comingToday(facts: Facts): string {
  return several(facts) ? `今日送达：${It(facts)}` : `今日送达：您的订单 ${facts.order}`;
}

function delivery(facts: Facts): string {
  const details = [facts.when, facts.place].filter(Boolean).join("，");
  return details ? fullStop(`送达：${details}`, "。") : "包裹已送达。";
}

const firstScan = (facts: Facts) => (facts.scanned ? "" : "首条物流信息通常会在发货后一天内出现。");
const moreToCome = (facts: Facts) => (facts.more_to_ship ? "其余商品发货后，我们会再次通知您。" : "");

export const zhCN: EmailTexts = {
  colon: "：",
  situations: {
    shipped: {
      subject: shippedHeadline,
      preheader: (facts) =>
        facts.estimate
          ? fullStop(`预计送达：${facts.estimate}`, "。") + NOTHING_TO_DO
          : `${several(facts) ? `${facts.packages} 个包裹已发出。` : "您的包裹已发出。"}${NOTHING_TO_DO}`,
      headline: shippedHeadline,
      sentence: (facts) =>
        (several(facts) ? `本次发货共 ${facts.packages} 个包裹。` : `由${carrier(facts)}为您配送。`) +
        NOTHING_TO_DO +
        firstScan(facts) +
        moreToCome(facts),
    },
    shipped_without_number: {
      subject: shippedHeadline,
      preheader: () => "商品已发出。本次发货没有运单号。",
      headline: shippedHeadline,
      sentence: (facts) =>
        `商品已发出。本次发货没有运单号，途中无法查询物流。${NOTHING_TO_DO}${moreToCome(facts)}`,
    },
    out_for_delivery: {
      subject: comingToday,
      preheader: (facts) => `${Carrier(facts)}正在派送您的包裹，请确保有人签收。`,
      headline: comingToday,
      sentence: () => "包裹正在派送，今天送达。请确保有人签收。",
    },
    available_for_pickup: {
      subject: (facts) => (facts.place ? `${It(facts)}待取：${facts.place}` : `${It(facts)}可以取件了`),
      preheader: () => BRING_AN_ID,
      headline: (facts) => `${It(facts)}可以取件了`,
      sentence: (facts) =>
        (facts.place
          ? fullStop(`取件地点：${facts.place}`, "。")
          : `请到${carrier(facts)}指定的取件点取件。`) + BRING_AN_ID,
    },
    nobody_in: {
      subject: (facts) => `无人签收：${It(facts)}未能送达`,
      preheader: triesTomorrow,
      headline: (facts) => `无人签收：${It(facts)}未能送达`,
      sentence: triesAgain,
    },
    attempt_failed: {
      subject: (facts) => `${It(facts)}暂未送达`,
      preheader: triesTomorrow,
      headline: (facts) => `${It(facts)}暂未送达`,
      sentence: triesAgain,
    },
    bad_address: {
      subject: (facts) => `请尽快处理：找不到订单 ${facts.order} 的收货地址`,
      preheader: () => "请在今天把正确的地址发给我们。",
      headline: (facts) => `地址有问题：${It(facts)}`,
      sentence: (facts) => `${Carrier(facts)}找不到收货地址。请在今天把完整的地址发给我们。`,
    },
    customs_needs_recipient: {
      subject: (facts) => `请尽快处理：海关等待您对订单 ${facts.order} 的回复`,
      preheader: () => "如果没有您的回复，包裹将被退回。",
      headline: (facts) => `海关等待您的回复：${It(facts)}`,
      sentence: (facts) => `请回复海关或${carrier(facts)}发给您的消息，否则包裹将被退回。`,
    },
    refused: {
      subject: (facts) => `${It(facts)}被拒收`,
      preheader: () => "包裹正在退回。如有误会，请联系我们。",
      headline: (facts) => `${It(facts)}被拒收`,
      sentence: () => "包裹被拒收，正在退回。如有误会，请联系我们。",
    },
    returning: {
      subject: (facts) => `${It(facts)}正在退回`,
      preheader: () => "您无需任何操作，我们会与您联系。",
      headline: (facts) => `${It(facts)}正在退回`,
      sentence: () => "包裹正在退回给我们。我们会与您联系。",
    },
    returned: {
      subject: (facts) => `${It(facts)}已退回`,
      preheader: () => "您无需任何操作，我们会与您联系。",
      headline: (facts) => `${It(facts)}已退回`,
      sentence: () => "包裹已回到我们这里。我们会与您联系。",
    },
    damaged: {
      subject: (facts) => `${It(facts)}在运输途中损坏`,
      preheader: () => "非常抱歉。请联系我们，我们会妥善处理。",
      headline: (facts) => `${It(facts)}在运输途中损坏`,
      sentence: () => "非常抱歉。请联系我们，我们会妥善处理。",
    },
    lost: {
      subject: (facts) => `${It(facts)}在运输途中丢失`,
      preheader: () => "请联系我们，我们会为您补发或退款。",
      headline: (facts) => `${It(facts)}在运输途中丢失`,
      sentence: (facts) => `非常抱歉，${Carrier(facts)}丢失了包裹。请联系我们，我们会为您补发或退款。`,
    },
    problem: {
      subject: (facts) => `${It(facts)}出现问题`,
      preheader: () => "我们正在处理。",
      headline: (facts) => `${It(facts)}出现问题`,
      sentence: (facts) => `${Carrier(facts)}报告了一个问题。我们正在处理。`,
    },
    delivered: {
      subject: (facts) => `已送达：订单 ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `您的订单 ${facts.order} 已送达`,
      sentence: (facts) => `${delivery(facts)}如果找不到包裹，请先问问邻居，再联系我们。`,
    },
    delivered_in_part: {
      subject: (facts) => `${facts.packages} 个包裹中已送达 ${facts.delivered} 个：订单 ${facts.order}`,
      preheader: () => "其余包裹仍在途中。",
      headline: (facts) => `${facts.packages} 个包裹中已送达 ${facts.delivered} 个：订单 ${facts.order}`,
      sentence: (facts) =>
        `${delivery(facts)}订单的其余包裹仍在途中。如果找不到这个包裹，请先问问邻居，再联系我们。`,
    },
    delivered_all: {
      subject: (facts) => `已送达：订单 ${facts.order} 的全部 ${facts.packages} 个包裹`,
      preheader: (facts) => `最后一个包裹到了。${delivery(facts)}`,
      headline: (facts) => `订单 ${facts.order} 的全部 ${facts.packages} 个包裹已送达`,
      sentence: (facts) =>
        `最后一个包裹到了。${delivery(facts)}如果找不到某个包裹，请先问问邻居，再联系我们。`,
    },
    part_delivered: {
      subject: (facts) => `已部分送达：您的订单 ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `您的订单 ${facts.order} 已部分送达`,
      sentence: (facts) =>
        `${delivery(facts)}${moreToCome(facts) || "订单的其余包裹仍在途中。"}如果找不到某个包裹，请先问问邻居，再联系我们。`,
    },
  },
  status: {
    pending: "准备中",
    info_received: "即将交给快递公司",
    in_transit: "运输中",
    out_for_delivery: "今日送达",
    available_for_pickup: "待取件",
    failed_attempt: "暂未送达",
    delivered: "已送达",
    exception: "需要关注",
    expired: "长时间没有更新",
  },
  estimate: {
    window: (text) => text,
    day: (text) => text,
    until: (text) => `最晚 ${text}`,
    from: (text) => `最早 ${text}`,
  },
  labels: {
    estimated_delivery: "预计送达",
    items: "包裹内容",
    tracking_number: "运单号",
    latest: "最新动态",
    other_packages: "您的其他包裹",
    quantity: (quantity, title) => `${title} × ${quantity}`,
    package_position: (position, total) => `包裹 ${position}/${total}`,
    package: "包裹",
    follow_order: "查看订单物流",
    see_details: "查看详情",
    follow_at_carrier: (name) => `在${name ? withBlanks(name) : "快递公司"}网站查看物流`,
    questions: (address) => `如有疑问：${address}`,
    questions_without_address: (shop) => fullStop(`如有疑问，请联系${withBlanks(shop).trimEnd()}`, "。"),
    why: (order, shop) => `您收到此邮件，是因为您在${withBlanks(shop)}下了订单 ${order}。`,
    utc: (time) => `${time}（UTC）`,
  },
};
