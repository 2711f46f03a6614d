/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/// <reference lib="dom.asynciterable" />
import type { Page } from "playwright-core";

/** What can be pressed or filled in. */
const TARGETS = "a[href], button, summary, input:not([type=hidden]), textarea, select";

/** Pixels that one would have to scroll to the side. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/**
 * What a finger would miss: WCAG 2.2 (2.5.8) wants 24 by 24 pixels, but of links within a sentence.
 * @param selector of what is looked at
 */
export function smallTargets(page: Page, atLeast = 24, selector = TARGETS): Promise<string[]> {
  return page.evaluate(
    ([least, targets]) =>
      [...document.querySelectorAll<HTMLElement>(targets)].flatMap((target) => {
        const { width, height } = (target.closest("label") ?? target).getBoundingClientRect();
        const around = target.parentElement?.textContent?.trim();
        const isInSentence =
          getComputedStyle(target).display === "inline" && around !== target.textContent?.trim();
        const isFine = isInSentence || (width >= least && height >= least) || !target.checkVisibility();
        return isFine ? [] : [`${width} × ${height}: ${target.outerHTML.slice(0, 200)}`];
      }),
    [atLeast, selector] as const,
  );
}

/** Texts that stand on top of one another. */
export function textsOnTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Said to screen readers only. */
    const isClipped = (element: Element | null): boolean =>
      element !== null && (element.clientWidth === 1 || isClipped(element.parentElement));
    const lines: { node: Node; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.checkVisibility() && !isClipped(parent) && node.nodeValue?.trim()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width > 1 && box.height > 1) {
            lines.push({ node, box });
          }
        }
      }
    }
    /** Pixels by which a font's signs may reach into what is around them. */
    const ROOM = 5;
    return lines.flatMap(({ node, box }, index) =>
      lines
        .slice(index + 1)
        .filter(
          ({ node: another, box: other }) =>
            another !== node &&
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > ROOM &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > ROOM,
        )
        .map(({ node: another }) => `${node.nodeValue} | ${another.nodeValue}`),
    );
  });
}

/**
 * Elements that do not stand mirrored when the page is turned from right-to-left to left-to-right with the same words:
 * each with where it stands, and where it would have to.
 */
export function unmirrored(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((parts) => {
    // A part in another language keeps the direction of that.
    const elements = [...document.querySelectorAll<HTMLElement>(parts)].filter(
      (one) => one.checkVisibility() && one.parentElement?.closest<HTMLElement>("[dir]")?.dir === "rtl",
    );
    const boxes = () => elements.map((element) => element.getBoundingClientRect());
    const width = document.documentElement.clientWidth;
    const turned = [...document.querySelectorAll<HTMLElement>('[dir="rtl"]')];
    const before = boxes();
    for (const element of turned) {
      element.dir = "ltr";
    }
    const after = boxes();
    for (const element of turned) {
      element.dir = "rtl";
    }
    return elements.flatMap((element, index) => {
      const [is, other] = [before[index], after[index]];
      const wanted = other && width - other.right;
      return is && wanted !== undefined && Math.abs(is.left - wanted) < 1.5
        ? []
        : [`${element.className || element.tagName}: ${is?.left}, not ${wanted}`];
    });
  }, selector);
}

/** Names and numbers whose signs do not stand from the left to the right, or that are not on the page at all. */
export function scrambled(page: Page, names: string[]): Promise<string[]> {
  return page.evaluate((wanted) => {
    const inOrder = new Map<string, boolean>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue ?? "";
      for (const name of node.parentElement?.checkVisibility() ? wanted : []) {
        for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
          const signs = [...name].map((_, index) => {
            const range = document.createRange();
            range.setStart(node as Text, start + index);
            range.setEnd(node as Text, start + index + 1);
            return range.getBoundingClientRect();
          });
          const fine = signs.every(({ left, top }, index) => {
            const before = signs[index - 1];
            return before === undefined || before.left <= left || before.top < top;
          });
          inOrder.set(name, fine && inOrder.get(name) !== false);
        }
      }
    }
    return wanted.filter((name) => inOrder.get(name) !== true);
  }, names);
}
