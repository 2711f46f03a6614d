import fc from "fast-check";
import { isolatesAreClosed } from "../../../i18n/__fixtures__/isolates";
import { LANGUAGE_CODES, LANGUAGES } from "../../../i18n/languages";
import { CUSTOMER_REFUSALS } from "../../../modules/tracking/domain/customer-refusals";
import { TEXT_LIMITS } from "../../../modules/tracking/domain/customer-text";
import { CUSTOMER_MESSAGE_TEXTS } from "../../i18n/customer-messages";
import type { PageRefusal } from "../../i18n/customer-messages/texts";
import { renderConfirmPage, renderTrackingPage } from "../../render";
import { reading, SHOP, sampleTracker, sampleTracking } from "../../testing/samples";
import type { CustomerMessages, Shop } from "../../types";
import { composeTrackingPage } from "../compose";
import { type CustomerFormProblem, type CustomerMessagesInput, withCustomerMessages } from "./compose";
import { composeConfirmPage } from "./confirm";

const ASSETS = { stylesheet: "assets/x.css", script: "assets/x.js" };
const OPEN: CustomerMessages = {
  delivery_instructions: {
    open: true,
    set_at: null,
    awaits_confirmation: false,
    passed_on: true,
    text: null,
  },
  rating: { open: true, rating: null, has_comment: false, comment: null, changeable_until: null },
  delivered_packages: [{ tracker_id: "trk_1", reported_at: null, open: true }],
};

/** An order's page with its forms; one package has arrived, another is on its way. */
function render(
  changes: Partial<CustomerMessagesInput> = {},
  { shop = SHOP, language = "en" }: { shop?: Shop; language?: string } = {},
): string {
  const carrier = { code: "100002", name: shop === SHOP ? "UPS" : shop.name, url: null };
  const tracking = sampleTracking([
    sampleTracker({ status: "delivered" }),
    sampleTracker({ id: "trk_2", status: "in_transit", carrier }),
  ]);
  const context = reading(language);
  const page = composeTrackingPage({ tracking, shop }, context);
  const input: CustomerMessagesInput = {
    tracking,
    shop,
    messages: OPEN,
    limits: TEXT_LIMITS,
    page: { address: "./token", query: "" },
    done: null,
    done_package: "trk_1",
    problem: null,
    ...changes,
  };
  return renderTrackingPage(withCustomerMessages(page, input, context), ASSETS, "v1");
}

const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");

function problem(changes: Partial<CustomerFormProblem>): CustomerFormProblem {
  return {
    form: "instructions",
    refusal: "text_too_long",
    tracker_id: null,
    typed: { text: "Behind the garage", rating: null },
    ...changes,
  };
}

describe("the forms on an order's page", () => {
  it("say honestly who reads instructions, and what becomes of them", () => {
    expect(text(render())).toContain(
      "Demo shop reads this. UPS gets it only if it takes instructions from us; it does not promise to follow them. " +
        "We send a link to the e-mail address of this order. What you write counts only once it is confirmed there.",
    );
  });

  it("are sent to addresses below the page's own, in its language", () => {
    const html = render({ page: { address: "../token", query: "?lang=de" } }, { language: "de" });
    const actions = [...html.matchAll(/<form [^>]*action="([^"]*)"/g)].map(([, action]) => action);
    expect(actions.sort()).toEqual([
      "../token/instructions?lang=de",
      "../token/not-received?lang=de",
      "../token/rating?lang=de",
    ]);
    expect(html).toContain("Wie war die Lieferung?");
  });

  it("never hold what was said before", () => {
    const said: CustomerMessages = {
      delivery_instructions: {
        open: true,
        set_at: "2026-11-20T10:00:00Z",
        awaits_confirmation: true,
        passed_on: false,
        text: "SECRET",
      },
      rating: { open: true, rating: 4, has_comment: true, comment: "SECRET", changeable_until: null },
      delivered_packages: [{ tracker_id: "trk_1", reported_at: "2026-11-20T10:00:00Z", open: true }],
    };
    const html = render({ messages: said });
    expect(html).not.toContain("SECRET");
    const words = text(html);
    expect(words).toContain("Instructions from you are with us.");
    expect(words).toContain("You rated it 4 of 5.");
    expect(words).toContain("You have told Demo shop that it did not arrive.");
    expect(words).toContain("Leave it empty to keep what you wrote before.");
    expect(html).toMatch(/<input type="radio" name="rating" checked="" value="4"\/>|value="4" checked=""/);
  });

  it("are not there when nothing may be said", () => {
    const nothing: CustomerMessages = { delivery_instructions: null, rating: null, delivered_packages: [] };
    const closed: CustomerMessages = {
      delivery_instructions: {
        open: false,
        set_at: null,
        awaits_confirmation: false,
        passed_on: true,
        text: null,
      },
      rating: { open: false, rating: null, has_comment: false, comment: null, changeable_until: null },
      delivered_packages: [],
    };
    for (const messages of [nothing, closed]) {
      const html = render({ messages });
      expect(html).not.toContain("<form");
      // Then the shop's address serves.
      expect(html).toContain("mailto:support@shop.example");
    }
  });

  it.each([
    ["instructions", "with us", { done: "instructions" as const }],
    ["rating", "You rated it 5 of 5. Thank you!", { done: "rating" as const }],
    ["not-received", "Somebody looks into it.", { done: "not-received" as const }],
  ])("tell whoever sent %s that it arrived, where the keyboard begins", (_form, expected, { done }) => {
    const messages: CustomerMessages = {
      delivery_instructions: {
        open: true,
        set_at: "2026-11-20T10:00:00Z",
        awaits_confirmation: true,
        passed_on: false,
        text: null,
      },
      rating: { open: true, rating: 5, has_comment: false, comment: null, changeable_until: null },
      delivered_packages: [{ tracker_id: "trk_1", reported_at: "2026-11-20T10:00:00Z", open: true }],
    };
    const html = render({ messages, done });
    expect(text(html)).toContain(expected);
    expect(html.match(/role="status" tabindex="-1" autofocus=""/gi)).toHaveLength(1);
    expect(render({ messages })).not.toMatch(/autofocus/i);
  });

  it("tell it at the package that was reported, when another one was reported before", () => {
    const reported = { reported_at: "2026-11-20T10:00:00Z", open: true };
    const context = reading("en");
    const tracking = sampleTracking(
      ["trk_1", "trk_2"].map((id) => sampleTracker({ id, status: "delivered" })),
      "delivered",
    );
    const { tracking: shown } = withCustomerMessages(
      composeTrackingPage({ tracking, shop: SHOP }, context),
      {
        tracking,
        shop: SHOP,
        messages: {
          ...OPEN,
          delivered_packages: ["trk_1", "trk_2"].map((tracker_id) => ({ tracker_id, ...reported })),
        },
        limits: TEXT_LIMITS,
        page: { address: "./token", query: "" },
        done: "not-received",
        done_package: "trk_2",
        problem: null,
      },
      context,
    );
    expect(shown.packages.map(({ missing }) => missing?.report?.notice ?? null)).toEqual([
      null,
      expect.stringContaining("did not arrive"),
    ]);
    expect(shown.packages[0]?.missing?.report?.standing).toContain("did not arrive");
  });

  it("tell what is wrong at the field, with what was typed, and open", () => {
    const html = render({ problem: problem({}) });
    expect(html).toMatch(/<details data-key="more" open=""><summary><h2>Delivery instructions/);
    expect(html).toMatch(
      /<p class="trk-field-problem" id="trk-instructions-text-problem" role="alert">.*?That is too long: at most 300 characters\./s,
    );
    const [textarea = ""] = html.match(/<textarea id="trk-instructions-text".*?<\/textarea>/s) ?? [];
    expect(textarea).toContain('aria-describedby="trk-instructions-text-hint trk-instructions-text-problem"');
    expect(textarea).toMatch(/aria-invalid="true"/);
    expect(textarea).toContain(">Behind the garage</textarea>");
    expect(html.match(/autofocus/gi)).toHaveLength(1);
  });

  it("tell what is wrong with the package that it is about, and with no other", () => {
    const refused = problem({ form: "not-received", refusal: "report_too_many", tracker_id: "trk_1" });
    expect(text(render({ problem: refused }))).toContain("We know of it.");
    const another = problem({ form: "not-received", refusal: "report_too_many", tracker_id: "trk_9" });
    expect(text(render({ problem: another }))).not.toContain("We know of it.");
  });

  it("tell that a choice is missing at the choice", () => {
    const html = render({
      problem: problem({ form: "rating", refusal: "rating_missing", typed: { text: "Fine", rating: null } }),
    });
    expect(html).toMatch(/<fieldset class="trk-choices" aria-describedby="trk-rating-choice-problem">/);
    expect(text(html)).toContain("Choose a rating from 1 to 5.");
    expect(html).toContain(">Fine</textarea>");
  });

  it("have a label, a limit and a hint for every field, and names that are not used twice", () => {
    const html = render();
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [field, id] of html.matchAll(/<textarea id="([^"]+)"[^>]*>/g)) {
      expect(html).toContain(`<label for="${id}">`);
      expect(field).toMatch(/maxlength="(300|1000)"/i);
      expect(field).toContain(`aria-describedby="${id}-hint"`);
    }
    expect(html).toMatch(/<fieldset[^>]*><legend>/);
    expect([...html.matchAll(/<(?:h[1-6])/g)].length).toBeGreaterThan(0);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });
});

/** Every tag with the names of its attributes, in order: what a text must never change. */
function skeletonOf(html: string): string[] {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, ""));
}

const hostile = fc
  .oneof(
    fc.constantFrom(
      "</textarea><script>alert(1)</script>",
      '"><form action="https://evil.example">',
      "' onfocus='alert(1)",
      "</p></form></main>",
      "\u202egnp.exe",
      "&lt;/textarea&gt;",
    ),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
  )
  .map((value) => `.${value}`);

it("lets no text of strangers change the markup, on the page nor behind the confirming link", () => {
  const forms = [
    problem({}),
    problem({ form: "rating", refusal: "comment_too_long" }),
    problem({ form: "not-received", refusal: "message_too_long", tracker_id: "trk_1" }),
  ];
  const page = (value: string) =>
    forms.map((form) =>
      render(
        { problem: { ...form, typed: { text: value, rating: null } } },
        { shop: { name: value, support_email: null, logo_url: null } },
      ),
    );
  const confirm = (value: string) =>
    renderConfirmPage(
      composeConfirmPage(
        { shop: { ...SHOP, name: value }, state: "ask", passed_on: true, order_page: null },
        reading("en").language,
      ),
      ASSETS,
    );
  const skeletons = (value: string) => [...page(value), confirm(value)].map(skeletonOf);
  const expected = skeletons("plain");
  fc.assert(fc.property(hostile, (value) => expect(skeletons(value)).toEqual(expected)));
});

describe("the page behind the confirming link", () => {
  it.each([
    ["ask", true],
    ["done", false],
    ["ended", false],
    ["too_late", false],
  ] as const)("says where it stands when it is %s, and confirms only by a button", (state, hasForm) => {
    const content = composeConfirmPage(
      { shop: SHOP, state, passed_on: true, order_page: null },
      reading("en").language,
    );
    const html = renderConfirmPage(content, ASSETS);
    expect(html).toContain(`<h1>${CUSTOMER_MESSAGE_TEXTS.en.confirm[state].headline}</h1>`);
    expect(html.includes('<form class="trk-form" method="post">')).toBe(hasForm);
    expect(html).not.toContain("<script");
  });
});

const SAID: CustomerMessages = {
  delivery_instructions: {
    open: true,
    set_at: "2026-11-20T10:00:00Z",
    awaits_confirmation: true,
    passed_on: false,
    text: null,
  },
  rating: { open: true, rating: 4, has_comment: true, comment: null, changeable_until: null },
  delivered_packages: [{ tracker_id: "trk_1", reported_at: "2026-11-20T10:00:00Z", open: true }],
};

/** The page before anything was said, after everything was, and behind the confirming link. */
function pagesIn(language: string, shop: Shop = SHOP): string[] {
  const reader = reading(language).language;
  return [
    render({}, { shop, language }),
    render({ messages: SAID }, { shop, language }),
    ...(["ask", "done", "ended", "too_late"] as const).map((state) =>
      renderConfirmPage(
        composeConfirmPage({ shop, state, passed_on: true, order_page: "../t" }, reader),
        ASSETS,
      ),
    ),
  ];
}

/** What is written on a page, and what its elements are called. */
function saidOn(pages: string[]): Set<string> {
  const names = [...pages.join().matchAll(/ (?:aria-label|alt|title|data-copied)="([^"]*)"/g)];
  const texts = pages.flatMap((page) => page.split(/<[^>]*>/));
  return new Set([...names.map(([, name = ""]) => name), ...texts].map((text) => text.trim()));
}

/** Names, numbers and what the carrier wrote: the same in every language. */
const FROM_OUTSIDE = [
  "Demo shop",
  "UPS",
  "Linen shirt",
  "Left the sorting centre",
  "Hamburg, DE",
  "1Z999AA10123456784",
  ...Object.values(LANGUAGES).map(({ name }) => name),
];

describe("every language", () => {
  it("says all of a page in its own words", () => {
    const english = saidOn(pagesIn("en"));
    const wordsIn = (text: string) =>
      FROM_OUTSIDE.reduce((rest, outside) => rest.replace(outside, ""), text).match(/\p{L}{2,}/gu);
    for (const code of LANGUAGE_CODES.filter((other) => other !== "en")) {
      const left = [...saidOn(pagesIn(code))].filter((text) => english.has(text) && wordsIn(text) !== null);
      expect([code, left]).toEqual([code, []]);
    }
  });

  it("has a whole sentence for every refusal, with the limits that hold", () => {
    const unheard = ["report_unknown", "confirmation_ended"];
    const refusals = Object.keys(CUSTOMER_REFUSALS).filter(
      (code) => !unheard.includes(code),
    ) as PageRefusal[];
    for (const language of LANGUAGE_CODES) {
      for (const refusal of refusals) {
        const form = /^(text|instructions|confirmation)_/.test(refusal)
          ? "instructions"
          : /^(rating|comment)/.test(refusal)
            ? "rating"
            : "not-received";
        const html = render({ problem: problem({ form, refusal, tracker_id: "trk_1" }) }, { language });
        const [, said = ""] = html.match(/<p class="trk-field-problem".*?<\/svg>(.*?)<\/p>/s) ?? [];
        expect([language, refusal, said]).toEqual([language, refusal, expect.stringMatching(/^\S.*[.。।]$/)]);
        if (refusal.endsWith("_too_long")) {
          expect(said).toMatch(refusal === "text_too_long" ? /(?<!\d)300(?!\d)/ : /(?<!\d)1000(?!\d)/);
        }
      }
    }
  });

  it("puts any name and limit in whole, and still ends its sentences once", () => {
    const name = fc.oneof(
      fc.stringMatching(/^[A-Z][a-z]{1,8}( & [A-Z][a-z])?\.?$/),
      fc.constantFrom("متجر النيل", "亚麻 & Co.", "#1", "Zażółć!", "顺丰", "ऊन"),
    );
    const limit = fc.integer({ min: 2, max: 100_000 });
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGE_CODES), name, name, limit, (code, shop, carrier, most) => {
        const { instructions, rating, not_received, too_long } = CUSTOMER_MESSAGE_TEXTS[code];
        const said: [text: string, inserted: (string | number)[]][] = [
          [instructions.hint(most), [most]],
          [instructions.readers(shop, carrier), [shop, carrier]],
          [instructions.readers(shop, null), [shop]],
          [instructions.shop_reads(shop), [shop]],
          [rating.hint(most, shop), [most, shop]],
          [not_received.hint(most), [most]],
          [not_received.submit(shop), [shop]],
          [not_received.reported(shop), [shop]],
          [too_long(most), [most]],
        ];
        for (const [text, inserted] of said) {
          for (const value of inserted) {
            expect(text).toContain(String(value));
          }
          expect(text).not.toMatch(/\.[.。।]|\. [.。।]|^\s|\s$| {2}|null|undefined|NaN/);
        }
      }),
    );
  });

  it("leaves no blank between sentences where none is written", () => {
    for (const language of ["ja", "zh-CN"]) {
      const shop = { ...SHOP, name: "亜麻店" };
      expect(pagesIn(language, shop).flatMap((page) => page.match(/[。！？] [^<]{0,20}/g) ?? [])).toEqual([]);
    }
  });
});

it("keeps names from moving the words around them where these go from right to left", () => {
  const apart =
    /\u2068Linum &amp; Co\.\u2069|<bdi>Linum &amp; Co\.<\/bdi>|dir="ltr">Linum &amp; Co\.<\/span>/g;
  for (const page of pagesIn("ar", { ...SHOP, name: "Linum & Co." })) {
    const shown = page.replace(/ (?:data-[\w-]+|href)="[^"]*"/g, "");
    expect(shown.replace(apart, "")).not.toContain("Linum");
    expect(page.split(/[<>"]/).filter((line) => !isolatesAreClosed(line))).toEqual([]);
  }
});
