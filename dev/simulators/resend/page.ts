import { PAGE_STYLE } from "../http/page-style";

const STYLE = `${PAGE_STYLE}
main { display: grid; grid-template-columns: minmax(16rem, 26rem) 1fr; gap: 1rem; align-items: start; }
@media (max-width: 50rem) { main { grid-template-columns: 1fr; } }
#list { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: .5rem; overflow: hidden; }
#list button { display: block; width: 100%; text-align: left; border: 0; border-bottom: 1px solid var(--line); border-radius: 0; background: none; padding: .6rem .8rem; }
#list button:hover { background: var(--soft); } #list button[aria-current=true] { background: var(--soft); box-shadow: inset 3px 0 var(--accent); }
#list small { display: block; overflow-wrap: anywhere; }
iframe { width: 100%; height: 70vh; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: .5rem; padding: .8rem; margin: 0; }
#tabs { margin: .6rem 0; display: flex; gap: .4rem; } #tabs button[aria-pressed=true] { border-color: var(--accent); }
`;

/** The mailbox for people: newest first, refreshing by itself, each mail as HTML, plain text and headers. */
export function indexPage(): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Mailbox</title><style>${STYLE}</style></head>
<body>
<h1>Mailbox</h1>
<p class="hint" id="hint" role="status">Every mail the shop sent. New ones appear by themselves.</p>
<main>
<ul id="list" aria-label="Mails"></ul>
<article id="mail" hidden>
<h1 id="subject"></h1>
<p class="hint" id="facts"></p>
<div id="tabs"></div>
<iframe id="html" title="The mail as its reader sees it" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<pre id="text"></pre>
</article>
</main>
<script>${SCRIPT}</script>
</body></html>`;
}

/** Everything from a mail is set as text; its HTML only ever lives in the sandboxed frame. */
const SCRIPT = `
const $ = (id) => document.getElementById(id);
let shown = "", open = location.hash.slice(1), mail = null, tab = "HTML";
async function get(path) {
  const response = await fetch("_control" + path);
  if (!response.ok) throw new Error((await response.json()).error);
  return response.json();
}
function element(tag, text) { const made = document.createElement(tag); made.textContent = text; return made; }
function entry(line) {
  const button = document.createElement("button");
  button.setAttribute("aria-current", String(line.id === open));
  button.append(element("strong", line.subject), element("small", "to " + line.to.join(", ")),
    element("small", new Date(line.at).toLocaleString() + (line.mails_with_key > 1 ? " · sent " + line.mails_with_key + " times!" : "")));
  button.onclick = () => { location.hash = line.id; };
  const item = document.createElement("li");
  item.dataset.id = line.id;
  item.append(button);
  return item;
}
function details(m) {
  const headers = Object.entries(m.headers).map(([name, value]) => name + ": " + value);
  const lines = ["From: " + m.from, "To: " + m.to.join(", ")];
  for (const field of ["cc", "bcc", "reply_to"]) if (m[field].length) lines.push(field + ": " + m[field].join(", "));
  lines.push("Subject: " + m.subject, "Id: " + m.id, ...headers);
  if (m.tags.length) lines.push("Tags: " + m.tags.map((tag) => tag.name + "=" + tag.value).join(", "));
  if (m.attachments.length) lines.push("Attachments: " + m.attachments.join(", "));
  if (m.idempotency_key) lines.push("Idempotency-Key: " + m.idempotency_key,
    "Mails with this key: " + m.mails_with_key, "Requests with this key: " + m.requests_with_key);
  return lines.join("\\n");
}
function show() {
  $("mail").hidden = mail === null;
  if (mail === null) return;
  $("subject").textContent = mail.subject;
  $("facts").textContent = mail.from + " → " + mail.to.join(", ") + " · " + new Date(mail.at).toLocaleString();
  $("html").hidden = tab !== "HTML";
  $("text").hidden = tab === "HTML";
  $("text").textContent = tab === "Plain text" ? (mail.text ?? "This mail has no plain text.") : details(mail);
  $("tabs").replaceChildren(...["HTML", "Plain text", "Headers"].map((name) => {
    const button = element("button", name);
    button.setAttribute("aria-pressed", String(name === tab));
    button.onclick = () => { tab = name; show(); };
    return button;
  }));
}
async function choose() {
  open = location.hash.slice(1);
  try { mail = open ? await get("/mails/" + encodeURIComponent(open)) : null; } catch { mail = null; }
  if (mail) $("html").src = "mails/" + encodeURIComponent(mail.id) + "/html";
  shown = "";
  show();
  refresh();
}
async function refresh() {
  try {
    const { mails, count } = await get("/mails?summary=1&limit=300");
    const now = JSON.stringify(mails);
    $("hint").textContent = count ? count + (count === 1 ? " mail" : " mails") + " so far. New ones appear by themselves." : "No mail yet. Ship an order in the shop's admin.";
    if (now !== shown) { shown = now; $("list").replaceChildren(...mails.map(entry)); }
  } catch (error) { $("hint").textContent = "The simulator does not answer: " + error.message; }
}
addEventListener("hashchange", choose);
choose();
setInterval(refresh, 2000);
`;
