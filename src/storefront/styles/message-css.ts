/** What a reader may say of the order: instructions, a rating, that a package is not there. */
export const MESSAGE_CSS = `
.trk-messages { display: grid; gap: 1rem; margin-top: 1rem; }
.trk-messages:empty { display: none; }
.trk-message h2 { display: inline; font-size: 1.125rem; line-height: 1.35; }
.trk-message summary { min-height: 2.75rem; padding-block: 0.5rem; }
.trk-message > details > summary { margin-block: -0.5rem; }
.trk-message .trk-form { margin-top: 0.75rem; }
.trk-message .trk-field { max-width: none; }
.trk-answer .trk-form { margin-top: 1rem; }
.trk-message-title { margin-top: 0.75rem; font-weight: 600; }
.trk-standing { margin-top: 0.5rem; }
.trk-notice { display: flex; align-items: center; gap: 0.625rem; margin-top: 0.5rem; padding: 0.75rem 1rem; border: 1px solid var(--trk-ink); border-radius: 0.5rem; background: var(--trk-tint); font-weight: 600; }
.trk-notice .trk-icon { color: var(--trk-ink); }
.trk-field textarea { display: block; width: 100%; min-height: 5.5rem; margin-top: 0.375rem; padding: 0.5rem 0.75rem; border: 1px solid var(--trk-muted); border-radius: 0.5rem; background: var(--trk-card); color: var(--trk-text); font: inherit; resize: vertical; }
.trk-page .trk-field textarea:focus-visible { border-radius: 0.5rem; }
.trk-field-wrong textarea { border: 2px solid var(--trk-trouble-ink); }
.trk-choices { width: 100%; min-width: 0; margin: 0; padding: 0; border: 0; }
.trk-choices legend { padding: 0; font-weight: 600; }
.trk-choice-row { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 0.5rem; margin-top: 0.375rem; }
.trk-choice { display: grid; justify-items: center; align-content: start; gap: 0.125rem; min-height: 2.75rem; padding: 0.5rem 0.25rem; border: 1px solid var(--trk-muted); border-radius: 0.5rem; background: var(--trk-card); text-align: center; cursor: pointer; }
.trk-choice input { width: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--trk-link); }
.trk-choice-value { font-weight: 700; }
.trk-choice-label { color: var(--trk-muted); font-size: 0.8125rem; line-height: 1.25; overflow-wrap: anywhere; }
.trk-choice:has(:checked) { border-color: var(--trk-link); box-shadow: inset 0 0 0 1px var(--trk-link); }
.trk-choice:has(:focus-visible) { outline: 3px solid var(--trk-link); outline-offset: 2px; }
.trk-choice input:focus-visible { outline: none; }
.trk-missing .trk-message { margin-top: 0.5rem; }
@media (max-width: 30rem) {
  .trk-choice-row { grid-template-columns: minmax(0, 1fr); }
  .trk-choice { display: flex; align-items: center; gap: 0.625rem; padding: 0.5rem 0.75rem; text-align: start; }
  .trk-choice-label { font-size: 1rem; }
}
@media print { .trk-message .trk-form { display: none; } }
`;
