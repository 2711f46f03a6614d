/// <reference lib="dom" />
import type { Locator, Page } from "playwright-core";

/** More than any of our pages has. */
const MOST_STOPS = 200;

/** Whether the keyboard would act on this element. */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.ownerDocument.activeElement === element);
}

/** Presses Tab until the element is reached that the keyboard would act on. */
export async function tabTo(target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if (await hasFocus(target)) {
      return;
    }
    await target.page().keyboard.press("Tab");
  }
  throw new Error("The keyboard does not get there.");
}

/** One place where Tab stops. */
export interface Stop {
  /** What is read out of it, roughly: its name, or its label, or its words. */
  name: string;
  /** Whether one sees that the keyboard is there. */
  visible: boolean;
}

/** Every place where Tab stops, from the page's beginning to its end. */
export async function tabStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) {
        return null;
      }
      const label = (element as HTMLInputElement).labels?.[0];
      const around = [element, element.closest("label")].filter((each) => each !== null);
      const { top, bottom } = element.getBoundingClientRect();
      return {
        name: (element.ariaLabel ?? label?.textContent ?? element.textContent ?? "").trim(),
        visible:
          around.some((each) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(each);
            return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
          }) &&
          top >= 0 &&
          bottom <= window.innerHeight,
      };
    });
    if (stop === null) {
      return stops;
    }
    stops.push(stop);
  }
  throw new Error("Tab never comes to the end of the page.");
}
