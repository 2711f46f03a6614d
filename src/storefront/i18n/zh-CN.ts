import { withBlanks } from "../../i18n/blanks-in-chinese";
import { fullStop } from "../../i18n/full-stop";
import { LANGUAGES } from "../../i18n/languages";
import { orderNumber } from "../../i18n/order-number";
import type { Facts, StorefrontTexts } from "./texts";

// 您. Full-width punctuation; a blank stands between Chinese and Latin letters or digits.

const stop = (sentence: string) => fullStop(sentence, "。");
/** A name in the middle of a sentence. */
const carrier = (name: string | null) => (name ? withBlanks(name) : "快递公司");
/** An age or a wait, which formatters write without blanks: "12分钟前". */
const spaced = (text: string) => text.replace(/(?<=\d)(?=\p{sc=Han})/gu, " ");
/** At the beginning of a sentence. */
const Carrier = (facts: Facts) => carrier(facts.carrier).trimStart();

const NOTHING_TO_DO = "您无需任何操作。";
const BRING_AN_ID = "取件时请携带身份证件。包裹只保留几天。";
const WE_WATCH = "我们会持续关注。";
const WE_CONTACT_YOU = "我们会与您联系。";
const WE_FIND_OUT = "请联系我们，我们会查明情况。";
const tries = (facts: Facts) => `${Carrier(facts)}通常会在下一个工作日再次派送，或留下写有取件地点的通知单。`;
const lastSeen = ({ place }: Facts) => (place ? stop(`最新位置：${place}`) : "");

export const zhCN: StorefrontTexts = {
  ...LANGUAGES["zh-CN"],
  language: "语言",
  full_stop: "。",
  sentence_gap: "",
  colon: "：",
  in_brackets: (remark) => `（${remark}）`,
  order_number: (id) => `订单 ${orderNumber(id)}`,
  situations: {
    pending: {
      headline: () => "准备中",
      sentence: () => "快递公司还没有显示这个包裹。首条物流信息通常会在发货后一天内出现。",
    },
    info_received: {
      headline: () => "即将交给快递公司",
      sentence: () => "快递公司已收到信息，正在等待包裹。",
    },
    in_transit: {
      headline: () => "运输中",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    customs: {
      headline: () => "海关查验中",
      sentence: () => `海关正在查验包裹，通常需要 1 至 3 天。${NOTHING_TO_DO}`,
    },
    out_for_delivery: {
      headline: ({ hours }) => (hours ? `今日送达，${hours}` : "今日送达"),
      sentence: () => "包裹正在派送，今天送达。",
    },
    out_for_delivery_earlier: {
      headline: () => "派送中",
      sentence: (facts) =>
        `${Carrier(facts)}已开始派送${facts.when ? `（${facts.when}）` : ""}，但之后没有新的消息。` +
        "包裹通常会在下一个工作日送达。",
    },
    customs_needs_recipient: {
      headline: () => "海关等待您的回复",
      sentence: (facts) => `请回复海关或${carrier(facts.carrier)}发给您的消息，否则包裹将被退回。`,
    },
    available_for_pickup: {
      headline: () => "待取件",
      sentence: ({ place }) => (place ? stop(`取件地点：${place}`) : "包裹已到取件点。") + BRING_AN_ID,
    },
    recipient_absent: { headline: () => "无人签收", sentence: tries },
    attempt_failed: { headline: () => "暂未送达", sentence: tries },
    bad_address: {
      headline: () => "地址有问题",
      sentence: (facts) => `${Carrier(facts)}找不到收货地址。请在今天与我们联系。`,
    },
    refused: {
      headline: () => "被拒收",
      sentence: () => "包裹被拒收，正在退回。如有误会，请联系我们。",
    },
    delayed: {
      headline: () => "延误",
      sentence: () => `运输时间比计划的长。${WE_WATCH}`,
    },
    late: {
      headline: () => "晚于预计",
      sentence: (facts) =>
        (facts.estimate ? stop(`原预计送达：${facts.estimate}`) : "") + lastSeen(facts) + WE_WATCH,
    },
    security: {
      headline: () => "检查中",
      sentence: (facts) => `${Carrier(facts)}正在检查包裹。${WE_WATCH}`,
    },
    damaged: {
      headline: () => "在运输途中损坏",
      sentence: () => "非常抱歉。请联系我们，我们会妥善处理。",
    },
    lost: {
      headline: () => "在运输途中丢失",
      sentence: () => "快递公司丢失了包裹。请联系我们，我们会为您补发或退款。",
    },
    returning: {
      headline: () => "正在退回",
      sentence: () => `包裹正在退回给我们。${WE_CONTACT_YOU}`,
    },
    returned: {
      headline: () => "已退回",
      sentence: () => `包裹已回到我们这里。${WE_CONTACT_YOU}`,
    },
    problem: {
      headline: () => "出现问题",
      sentence: (facts) => `${Carrier(facts)}报告了一个问题。我们正在处理。`,
    },
    carrier_cancelled: {
      headline: () => "运单已取消",
      sentence: (facts) => `${Carrier(facts)}取消了此运单。${WE_FIND_OUT}`,
    },
    expired: {
      headline: () => "长时间没有更新",
      sentence: () => `快递公司不再提供消息。${WE_FIND_OUT}`,
    },
    delivered: {
      headline: () => "已送达",
      sentence: ({ when, place }) => {
        const details = [when, place].filter(Boolean).join("，");
        return details ? stop(details) : "包裹已送达。";
      },
    },
    return_announced: {
      headline: () => "退货尚未交给快递公司",
      sentence: () => "快递公司扫描后，这里就会显示。",
    },
    return_moving: {
      headline: () => "您的退货正在寄回途中",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    return_arrived: {
      headline: () => "您的退货已到达",
      sentence: () => `退货已回到我们这里。${WE_CONTACT_YOU}`,
    },
    return_problem: {
      headline: () => "您的退货出现问题",
      sentence: (facts) => `${Carrier(facts)}报告了一个问题。${WE_FIND_OUT}`,
    },
  },
  order_situations: {
    unpaid: { headline: "等待付款", sentence: "我们已收到您的订单，付款后即会发货。" },
    preparing: {
      headline: "准备中",
      sentence: `我们正在准备您的订单。发货后，您可以在这里查看物流。${NOTHING_TO_DO}`,
    },
    shipped_without_number: {
      headline: "运输中",
      sentence: `本次发货没有运单号，途中无法查询物流。${NOTHING_TO_DO}`,
    },
    delivered_without_number: { headline: "已送达", sentence: "您的订单已送达。" },
    marked_delivered: {
      headline: "已送达",
      sentence: "我们已将您的订单标记为已送达。快递公司尚未报告送达。",
    },
    returned: { headline: "已退回", sentence: `您的订单已回到我们这里。${WE_CONTACT_YOU}` },
    cancelled: { headline: "已取消", sentence: "此订单已取消。" },
  },
  arriving: {
    headline: ({ estimate }) => `预计送达：${estimate}`,
    sentence: ({ place }) => stop(`运输中${place ? `，最新位置：${place}` : ""}`) + NOTHING_TO_DO,
  },
  several: {
    arriving: (estimate) => `预计送达：${estimate}`,
    coming_today: (today, packages) =>
      today === packages ? `全部 ${packages} 个包裹今日送达` : `${packages} 个包裹中有 ${today} 个今日送达`,
    delivered: (delivered, packages) => `${packages} 个包裹中已送达 ${delivered} 个`,
    all_delivered: (packages) => `全部 ${packages} 个包裹已送达`,
    last_one: (delivery) => `最后一个包裹到了。${delivery}`,
    nothing_to_do: (packages) => `本次发货共 ${packages} 个包裹。${NOTHING_TO_DO}`,
    others_under_way: `其余包裹仍在途中。${NOTHING_TO_DO}`,
    other_one: (position, headline) => stop(`包裹 ${position}：${headline}`) + NOTHING_TO_DO,
    about: (position, sentence) => `包裹 ${position}：${sentence}`,
  },
  order_statuses: {
    pending: "等待付款",
    paid: "准备中",
    partially_shipped: "部分发货",
    shipped: "已发货",
    partially_delivered: "部分送达",
    delivered: "已送达",
    returned: "已退回",
    cancelled: "已取消",
  },
  states: {
    loading: "正在加载您的订单…",
    empty: { headline: "这里没有可查看的物流", sentence: "没有可显示的订单。下单后，您可以在这里查看物流。" },
  },
  more_to_ship: "订单的其余商品尚未发货。",
  part_delivered: "您的订单已部分送达",
  milestones: {
    title: "您的订单",
    placed: "下单",
    paid: "付款",
    packed: "打包",
    shipped: "发货",
    delivered: "送达",
  },
  steps: {
    label: "您的订单进度",
    done: "已完成",
    ordered: "已下单",
    shipped: "已发货",
    in_transit: "运输中",
    out_for_delivery: "派送中",
    delivered: "已送达",
    pickup: "待取件",
  },
  estimate: {
    label: "预计送达",
    was: "原预计送达",
    pending: "尚无送达日期。快递公司给出日期后，会立即显示在这里。",
    window: (text) => text,
    day: (text) => text,
    until: (text) => `最晚 ${text}`,
    from: (text) => `最早 ${text}`,
  },
  packages: {
    title: (position, total) => `包裹 ${position}/${total}`,
    only: "包裹",
    return_only: "退货",
    return: (position, total) => `退货 ${position}/${total}`,
    returns: "您寄回的包裹",
    number: "运单号",
    copy_number: "复制运单号",
    number_copied: "运单号已复制",
    items: "包裹内容",
    quantity: (quantity, title) => `${title} × ${quantity}`,
  },
  timeline: {
    title: "到目前为止的物流信息",
    today: "今天",
    yesterday: "昨天",
    undated: "日期不详",
    utc: (time) => `${time}（UTC）`,
    show_all: (events) => `查看全部 ${events} 条物流信息`,
    empty: "暂无物流信息。",
    handed_over: (name) => `转交${withBlanks(name).trimEnd()}`,
  },
  map: {
    way: (from, over, to) =>
      `从${withBlanks(from)}${over === null ? "" : `经${withBlanks(over)}`}到${withBlanks(to).trimEnd()}`,
    more: (places) => `另外 ${places} 个地点`,
    unnamed: "名称不详的地点",
    start: (place) => `起点：${place}`,
    over: (places) => `途经：${places}`,
    last_seen: (place) => `最新位置：${place}`,
    arrived: (place) => `已送达：${place}`,
    country_only: (countries) => `只知道国家或地区：${countries}`,
  },
  checked: (age) => `更新于 ${spaced(age)}`,
  checked_now: "刚刚更新",
  carrier_page: {
    follow: (name) => `在${carrier(name)}网站查看物流`,
    redirect: "在那里还可以更改派送安排",
    see: (name) => `在${carrier(name)}网站查看`,
  },
  remedies: {
    carrier: (name) => `打开${carrier(name)}网站`,
    contact: "联系我们",
  },
  missing: {
    summary: "显示已送达，但我没有收到",
    steps: [
      "请在周围找一找：信箱、门口、车库、垃圾桶或花盆后面。",
      "请问问家人、邻居，以及前台或物业。",
      "请查看快递公司的网站：上面往往写有放置地点或签收人。",
      "请等到明天晚上：有些快递公司会提前几小时报告送达。",
    ],
    contact: (shop) => `还是没有找到？请联系${withBlanks(shop)}，并提供您的订单号。`,
  },
  questions: (address) => `如有疑问：${address}`,
  questions_without_address: (shop) => stop(`如有疑问，请联系${withBlanks(shop).trimEnd()}`),
  link_ended: {
    headline: "此链接已失效或不完整",
    sentence:
      "请从我们最近的消息中重新打开，并确认已复制完整的链接。如果仍然打不开，请联系我们并提供您的订单号。",
  },
  unavailable: {
    headline: "页面暂时无法显示",
    sentence: "我们暂时无法显示您的订单。请过几分钟再试。",
  },
  lookup: {
    headline: "查找您的订单",
    sentence: "查看订单在哪里、什么时候送达。您也可以随时通过我们消息中的链接查看。",
    by_order: { title: "用订单号查找", submit: "显示我的订单" },
    by_number: {
      title: "用运单号查找",
      note: "只显示这个包裹在哪里，不显示所属订单的任何信息。",
      submit: "显示包裹",
    },
    fields: {
      order: { label: "订单号", hint: "在我们的订单确认信中。" },
      email: { label: "电子邮箱", hint: "您下单时使用的邮箱。" },
      postal_code: { label: "邮政编码", hint: "收货地址的邮政编码。" },
      tracking_number: { label: "运单号", hint: "在我们的发货通知中。" },
    },
    one_of_both: "电子邮箱或邮政编码，填写其中一项即可。用邮政编码查找，看到的信息较少。",
    title_of_problem: (problem) => `问题：${problem}`,
    missing: {
      headline: "还缺少一些信息",
      order: "请输入订单号。",
      email: "请输入下单时使用的电子邮箱。",
      postal_code: "请输入收货地址的邮政编码。",
      email_or_postal_code: "请输入电子邮箱或邮政编码。",
      tracking_number: "请输入运单号。",
    },
    order_not_found: {
      headline: "没有找到这个订单",
      sentence: "请检查每一项内容，它们必须属于同一个订单。",
    },
    package_not_found: {
      headline: "没有找到这个包裹",
      sentence: "请检查运单号。如果订单刚刚发货，请稍后再试。",
    },
    too_many: {
      headline: "尝试次数过多",
      sentence: (when) => `请在${withBlanks(spaced(when))}重试。我们消息中的链接随时可用。`,
    },
    unavailable: {
      headline: "暂时无法查询",
      sentence: "我们现在无法查询任何信息。请过几分钟再试。",
    },
    session_ended: {
      headline: "请重新查找您的订单",
      sentence: "为了您的安全，查到的内容只会短时间显示。",
    },
    no_cookies: {
      headline: "您的浏览器没有保存此页面的 Cookie",
      sentence:
        "已找到订单，但显示订单需要 Cookie。请允许此页面使用 Cookie 后重新查找，或打开我们消息中的链接，该链接不需要 Cookie。",
    },
    after_link_ended: "请从我们最近的消息中重新打开，并确认已复制完整的链接。您也可以在这里查找订单。",
    reduced_note: "只有知道订单电子邮箱的人才能看到包裹内容。",
    package_note: "地点只显示到城市。包裹内容只随订单显示。",
    scans: {
      pending: "已登记",
      info_received: "已通知快递公司",
      in_transit: "途中扫描",
      out_for_delivery: "派送中",
      available_for_pickup: "待取件",
      failed_attempt: "尝试派送",
      delivered: "已送达",
      exception: "已报告问题",
      expired: "长时间没有更新",
      customs: "海关查验中",
      delayed: "延误",
      returning: "正在退回",
      returned: "已退回寄件人",
      unknown: "已扫描",
    },
  },
};
