import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe finds wrong with a page, as WCAG 2.2 AA and good practice see it: each rule with the elements that break it.
 * @param part a CSS selector, for the parts of a page that are ours; all of it by default
 * @param only the rules to look at; all by default
 */
export async function accessibilityProblems(
  page: Page,
  part = ":root",
  only: string[] | null = null,
): Promise<{ rule: string; elements: string[] }[]> {
  if (!(await page.evaluate("'axe' in window"))) {
    await page.evaluate(axe.source);
  }
  const options = {
    resultTypes: ["violations"],
    // What came with WCAG 2.2, axe leaves out unless it is asked.
    ...(only === null ? { rules: { "target-size": { enabled: true } } } : { runOnly: only }),
  };
  const results = (await page.evaluate(
    `axe.run(${JSON.stringify(part)}, ${JSON.stringify(options)})`,
  )) as axe.AxeResults;
  return results.violations.map(({ id, nodes }) => ({ rule: id, elements: nodes.map(({ html }) => html) }));
}
