/** The look shared by the simulators' pages; follows the reader's light or dark setting. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8882; --accent: #3b6ee0; }
* { box-sizing: border-box; }
body { font: 15px/1.45 system-ui, sans-serif; margin: 0 auto; padding: 1.2rem; max-width: 76rem; }
h1 { font-size: 1.25rem; margin: 0 0 .3rem; } p.hint { margin: 0 0 1rem; opacity: .75; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
button, select { font: inherit; padding: .2rem .6rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--soft); color: inherit; cursor: pointer; }
button:hover, button:focus-visible { border-color: var(--accent); }
code { font-family: ui-monospace, monospace; font-size: .92em; }
small { opacity: .75; }
`;
