/**
 * Dark colours for mail programs that follow the reader's setting. Styles stand inline for the others, so these need
 * `!important`. (The body's own cell repeats the body's colour, without a class.) A constant: nothing from outside may ever stand in a style sheet.
 */
export const DARK_MODE_CSS = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background-color: #18181b !important; }
  .card { background-color: #27272a !important; border-color: #3f3f46 !important; }
  .text { color: #fafafa !important; }
  .muted { color: #c4c4cc !important; }
  .line { border-color: #3f3f46 !important; }
  .box { background-color: #3f3f46 !important; }
  .link { color: #93c5fd !important; }
  .button { border-color: #a1a1aa !important; }
}
@media (max-width: 480px) {
  .inner { padding: 20px 18px !important; }
  .button { display: block !important; text-align: center !important; }
}
`;
