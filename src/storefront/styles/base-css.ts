const MOODS = ["waiting", "moving", "attention", "trouble", "arrived"];

const MOOD_CSS = MOODS.map(
  (mood) => `.trk-${mood} { --trk-ink: var(--trk-${mood}-ink); --trk-tint: var(--trk-${mood}-tint); }`,
).join("\n");

/**
 * What every component stands on, alone in a shop's page or on the hosted one: type, links, focus, pictures. Titles in
 * Japanese, which is written without blanks, end their lines between phrases where the browser knows how.
 */
export const BASE_CSS = `
${MOOD_CSS}
.trk, .trk *, .trk-page, .trk-page * { box-sizing: border-box; }
.trk, .trk-page {
  color: var(--trk-text);
  font: 16px/1.5 var(--trk-font, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif);
  overflow-wrap: anywhere;
}
:is(.trk, .trk-page) :is(h1, h2, h3, h4, label, button, summary):lang(ja) { word-break: auto-phrase; }
:where(.trk, .trk-page) :where(h1, h2, h3, h4, p, ol, ul) { margin: 0; padding: 0; }
:where(.trk, .trk-page) :where(ol, ul) { list-style: none; }
:where(.trk a, .trk-page a) { color: var(--trk-link); text-underline-offset: 0.15em; }
:is(.trk, .trk-page) :focus-visible { outline: 3px solid var(--trk-link); outline-offset: 2px; border-radius: 4px; }
:where(.trk, .trk-page) :where(summary) { cursor: pointer; }
.trk-icon { width: 1.25em; height: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
:is(.trk[dir="rtl"], [dir="rtl"] > .trk-page) .trk-points { display: inline-block; transform: scaleX(-1); }
.trk-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.trk-order-view, .trk-loading { display: grid; gap: 1rem; }
.trk-status-icon { color: var(--trk-ink); }
.trk-bone { display: block; border-radius: 1rem; background: linear-gradient(90deg, var(--trk-line) 25%, var(--trk-page) 50%, var(--trk-line) 75%) 0 0 / 200% 100%; opacity: 0.5; animation: trk-wait 1.6s linear infinite; }
.trk-bone-answer { height: 11rem; }
.trk-bone-card { height: 18rem; }
@keyframes trk-wait { to { background-position: -200% 0; } }
@media (prefers-reduced-motion: reduce) { .trk-bone { animation: none; } }
`;
