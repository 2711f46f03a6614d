/** The forms in which people find their order. What can be pressed or filled in is 44 pixels high at least. */
export const FORM_CSS = `
.trk-lookup { display: grid; gap: 1rem; }
.trk-form { display: grid; gap: 1rem; justify-items: start; }
.trk-form h2 { font-size: 1.125rem; line-height: 1.35; }
.trk-form .trk-note { margin-top: 0; }
.trk-form .trk-button { min-height: 2.75rem; border: 0; font: inherit; font-weight: 600; cursor: pointer; }
.trk-field { width: 100%; max-width: 26rem; }
.trk-field label { font-weight: 600; }
.trk-hint { color: var(--trk-muted); font-size: 0.9375rem; }
.trk-field input { display: block; width: 100%; min-height: 2.75rem; margin-top: 0.375rem; padding: 0.5rem 0.75rem; border: 1px solid var(--trk-muted); border-radius: 0.5rem; background: var(--trk-card); color: var(--trk-text); font: inherit; }
.trk-page .trk-field input:focus-visible { border-radius: 0.5rem; }
.trk-field-wrong input { border: 2px solid var(--trk-trouble-ink); }
.trk-field-problem { display: flex; align-items: center; gap: 0.375rem; margin-top: 0.25rem; color: var(--trk-trouble-ink); font-weight: 600; }
.trk-problem { display: flex; gap: 0.875rem; border: 2px solid var(--trk-ink); }
.trk-problem > .trk-icon { width: 1.5rem; height: 1.5rem; color: var(--trk-ink); }
.trk-problem-headline { color: var(--trk-ink); font-size: 1.0625rem; font-weight: 700; }
.trk-problem ul { margin-top: 0.25rem; }
.trk-problem a { display: inline-block; min-height: 1.5rem; color: var(--trk-text); font-weight: 600; }
@media (forced-colors: active) { .trk-form .trk-button { border: 1px solid; } }
`;
