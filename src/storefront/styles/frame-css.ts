/** The page around everything: measure, type, shop, languages, foot. */
export const FRAME_CSS = `
.trk-page {
  margin: 0;
  font-size: 1rem;
  border-top: 4px solid var(--trk-accent);
  background: var(--trk-page);
  -webkit-text-size-adjust: 100%;
}

.trk-header, .trk-main, .trk-footer { max-width: 44rem; margin: 0 auto; padding: 0 1rem; }
.trk-header { display: flex; align-items: center; justify-content: space-between; gap: 1rem; padding-top: 1rem; padding-bottom: 1rem; }
.trk-shop { display: flex; align-items: center; gap: 0.75rem; font-size: 1.125rem; font-weight: 600; min-width: 0; }
.trk-logo { display: block; max-width: 10rem; height: 2.25rem; object-fit: contain; }
.trk-footer { padding-top: 1.5rem; padding-bottom: 2.5rem; color: var(--trk-muted); text-align: center; }
.trk-footer a { padding-block: 0.25rem; }

.trk-languages { position: relative; flex: none; }
.trk-languages summary { padding: 0.5rem 0.25rem; color: var(--trk-muted); font-size: 0.9375rem; }
.trk-languages summary { list-style: none; }
.trk-languages summary::-webkit-details-marker { display: none; }
.trk-languages summary::after { content: " ▾" / ""; }
.trk-languages ul { position: absolute; z-index: 1; inset-inline-end: 0; min-width: 9rem; padding: 0.25rem; border: 1px solid var(--trk-line); border-radius: 0.5rem; background: var(--trk-card); box-shadow: 0 4px 16px rgb(0 0 0 / 0.15); }
.trk-languages a { display: block; padding: 0.5rem 0.75rem; color: var(--trk-text); text-decoration: none; }
.trk-languages a:hover { text-decoration: underline; }
@media print { .trk-languages, .trk-button { display: none; } }
`;
