/** The answer at the top, its button, and the step bar. */
export const ANSWER_CSS = `
.trk-answer { padding: 1.5rem; border: 1px solid color-mix(in srgb, var(--trk-ink) 25%, transparent); border-radius: 1rem; background: var(--trk-tint); }
.trk-order { color: var(--trk-muted); font-size: 0.9375rem; }
.trk-answer-head { display: flex; align-items: center; gap: 0.875rem; margin-top: 0.5rem; }
.trk-answer-icon { display: grid; place-items: center; flex: none; width: 3rem; height: 3rem; border-radius: 50%; background: var(--trk-ink); color: var(--trk-tint); }
.trk-answer-icon .trk-icon { width: 1.625rem; height: 1.625rem; }
.trk-answer h1 { font-size: 1.875rem; line-height: 1.2; font-weight: 700; text-wrap: balance; }
.trk-sentence { margin-top: 0.75rem; font-size: 1.0625rem; }
.trk-note { margin-top: 0.25rem; color: var(--trk-muted); }
.trk-action { margin-top: 1rem; }
.trk-button { display: inline-block; padding: 0.75rem 1.25rem; border-radius: 0.5rem; background: var(--trk-accent); color: var(--trk-on-accent); font-weight: 600; text-decoration: none; }
.trk-action > a:not(.trk-button) { padding-block: 0.25rem; }
.trk-button:hover { text-decoration: underline; }

.trk-steps { display: flex; margin-top: 1.5rem; }
.trk-step { position: relative; flex: 1 1 0; min-width: 0; display: flex; flex-direction: column; align-items: center; gap: 0.375rem; text-align: center; font-size: 0.8125rem; line-height: 1.25; color: var(--trk-muted); }
.trk-step::before { content: ""; position: absolute; top: calc(1rem - 1.5px); inset-inline-end: calc(50% + 1rem); width: calc(100% - 2rem); height: 3px; background: var(--trk-line); }
.trk-step:first-child::before { display: none; }
.trk-step-done::before, .trk-step-current::before { background: var(--trk-ink); }
.trk-step-dot { position: relative; display: grid; place-items: center; width: 2rem; height: 2rem; border: 2px solid var(--trk-line); border-radius: 50%; background: var(--trk-card); color: var(--trk-muted); font-size: 0.8125rem; }
.trk-step-done .trk-step-dot, .trk-step-current .trk-step-dot { border-color: var(--trk-ink); }
.trk-step-done .trk-step-dot { color: var(--trk-ink); }
.trk-step-current .trk-step-dot { background: var(--trk-ink); color: var(--trk-tint); box-shadow: 0 0 0 4px color-mix(in srgb, var(--trk-ink) 22%, transparent); }
.trk-step-current { color: var(--trk-text); font-weight: 700; }
.trk-step-label { overflow-wrap: normal; }

.trk-milestones { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin: 1.25rem 0 0; padding-top: 1rem; border-top: 1px solid color-mix(in srgb, var(--trk-ink) 18%, transparent); font-size: 0.875rem; }
.trk-milestones div { min-width: 0; }
.trk-milestones dt { color: var(--trk-muted); }
.trk-milestones dd { margin: 0; font-weight: 600; }

@media (max-width: 30rem) {
  .trk-answer { padding: 1.25rem 1rem; border-radius: 0.75rem; }
  .trk-answer-icon { width: 2.5rem; height: 2.5rem; }
  .trk-answer-icon .trk-icon { width: 1.375rem; height: 1.375rem; }
  .trk-answer-head { gap: 0.75rem; }
  .trk-answer h1 { font-size: 1.5rem; }
  .trk-step { font-size: 0.6875rem; }
  .trk-milestones { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media (max-width: 22.5rem) {
  .trk-step:not(.trk-step-current) .trk-step-label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .trk-step-current .trk-step-label { font-size: 0.8125rem; white-space: nowrap; }
}
`;
