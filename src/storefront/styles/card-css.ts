/** A package's card: head, items, timeline, foot. Links that stand alone are high enough for a finger. */
export const CARD_CSS = `
.trk-card { padding: 1.5rem; border: 1px solid var(--trk-line); border-radius: 1rem; background: var(--trk-card); }
.trk-card-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem 1rem; }
.trk-card-head h2, .trk-card-head h3 { font-size: 1.125rem; line-height: 1.35; }
.trk-badge { display: inline-flex; align-items: center; gap: 0.375rem; padding-block: 0.1875rem; padding-inline: 0.5rem 0.75rem; border-radius: 1rem; background: var(--trk-tint); color: var(--trk-ink); font-size: 0.875rem; font-weight: 600; }
.trk-number { margin-top: 0.25rem; }
.trk-number-value { color: var(--trk-muted); font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.9375rem; user-select: all; }
.trk-copy { display: inline-grid; place-items: center; width: 2rem; height: 2rem; margin-inline-start: 0.25rem; padding: 0; border: 0; border-radius: 0.375rem; background: none; color: var(--trk-link); vertical-align: middle; cursor: pointer; }
.trk-copy[hidden] { display: none; }
.trk-copy:hover { background: var(--trk-tint); }
.trk-copy[data-done] { color: var(--trk-arrived-ink); }
.trk-copy .trk-icon { width: 1.125rem; height: 1.125rem; }
.trk-card-sentence { margin-top: 0.75rem; }
.trk-items { display: flex; flex-wrap: wrap; gap: 0.75rem 1.25rem; margin-top: 1rem; }
.trk-item { display: flex; align-items: center; gap: 0.625rem; min-width: 0; }
.trk-item img { flex: none; width: 3rem; height: 3rem; border-radius: 0.5rem; background: var(--trk-page); object-fit: cover; }

.trk-timeline { --trk-time: 4.5rem; margin-top: 1.25rem; padding-top: 1.25rem; border-top: 1px solid var(--trk-line); }
.trk-day + .trk-day { margin-top: 1rem; }
.trk-day h3, .trk-day h4 { font-size: 0.9375rem; line-height: 1.4; }
.trk-day ol { margin-top: 0.375rem; }
.trk-event { position: relative; display: grid; grid-template-columns: var(--trk-time) 1fr; gap: 1.5rem; padding-bottom: 0.75rem; }
.trk-event::before { content: ""; position: absolute; top: 0.5rem; inset-inline-start: calc(var(--trk-time) + 0.4375rem); width: 0.625rem; height: 0.625rem; border-radius: 50%; background: var(--trk-line); box-shadow: 0 0 0 3px var(--trk-card); z-index: 1; }
.trk-event::after { content: ""; position: absolute; top: 0.75rem; bottom: -0.5rem; inset-inline-start: calc(var(--trk-time) + 0.75rem - 1px); width: 2px; background: var(--trk-line); }
.trk-event:last-child { padding-bottom: 0; }
.trk-event:last-child::after { display: none; }
.trk-event-newest::before { background: var(--trk-ink); }
.trk-event-newest .trk-event-words > bdi { font-weight: 600; }
.trk-event-time { color: var(--trk-muted); font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.trk-event-words { min-width: 0; }
.trk-event-handover { display: block; width: fit-content; margin-bottom: 0.25rem; padding: 0.0625rem 0.5rem; border-radius: 0.75rem; background: var(--trk-page); color: var(--trk-muted); font-size: 0.8125rem; font-weight: 600; }
.trk-event-place { display: block; color: var(--trk-muted); font-size: 0.875rem; }
.trk-empty { margin-top: 1rem; color: var(--trk-muted); }

.trk-details { margin-top: 1rem; }
.trk-details > summary { width: fit-content; padding: 0.375rem 0; color: var(--trk-link); font-size: 0.9375rem; }
.trk-details > .trk-day:first-of-type { margin-top: 0.75rem; }
.trk-card-foot { display: grid; gap: 0.25rem; margin-top: 1.25rem; padding-top: 1rem; border-top: 1px solid var(--trk-line); color: var(--trk-muted); font-size: 0.9375rem; }
.trk-card-foot a, .trk-missing a { padding-block: 0.25rem; }
.trk-missing ol { padding-inline-start: 1.375rem; list-style: decimal; }
.trk-missing li { margin-top: 0.375rem; }
.trk-returns { display: grid; gap: 0.75rem; }
.trk-returns > h2 { margin-top: 0.5rem; font-size: 1.25rem; }

@media (max-width: 30rem) {
  .trk-card { padding: 1.25rem 1rem; border-radius: 0.75rem; }
  .trk-header, .trk-main, .trk-footer { padding-inline: 0.625rem; }
  .trk-timeline:not(.trk-timeline-long-clocks) { --trk-time: 3.25rem; }
}
`;
