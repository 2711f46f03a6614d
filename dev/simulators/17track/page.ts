import { PAGE_STYLE } from "../http/page-style";

const STYLE = `
.buttons { white-space: nowrap; width: 1%; } .buttons select { width: 9.5rem; }
td:nth-child(4) { min-width: 14rem; }
`;

/** The page for people: every number, where it is, and buttons that move it. */
export function indexPage(): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>17TRACK simulator</title><style>${PAGE_STYLE}${STYLE}</style></head>
<body>
<h1>17TRACK simulator</h1>
<p class="hint">The numbers this shop registered. “Next event” makes the carrier scan the package once more;
the shop hears of it at once.</p>
<p id="state" role="status"></p>
<table><thead><tr><th>Number</th><th>Carrier</th><th>Status</th><th>Latest event</th><th>Webhook</th><th></th></tr></thead>
<tbody id="numbers"></tbody></table>
<script>${SCRIPT}</script>
</body></html>`;
}

/** Builds the table from text nodes only: descriptions may contain anything. */
const SCRIPT = `
const body = document.getElementById("numbers");
const state = document.getElementById("state");
let journeys = [];
let shown = "";
async function call(method, path, json) {
  const response = await fetch("_control" + path, {
    method,
    headers: json ? { "content-type": "application/json" } : {},
    body: json ? JSON.stringify(json) : undefined,
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}
function element(tag, text) {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  return made;
}
function button(label, work) {
  const made = element("button", label);
  made.onclick = async () => {
    made.disabled = true;
    try { await work(); state.textContent = ""; } catch (error) { state.textContent = error.message; }
    made.disabled = false;
    refresh();
  };
  return made;
}
function row(line) {
  const number = "/numbers/" + encodeURIComponent(line.number);
  const made = element("tr");
  made.dataset.number = line.number;
  const journey = element("select");
  journey.setAttribute("aria-label", "Journey of " + line.number);
  journey.append(new Option("start a journey…", ""), ...journeys.map((j) => new Option(j.title, j.name)));
  journey.onchange = () => call("POST", number + "/journey", { journey: journey.value }).then(refresh);
  const buttons = element("td");
  buttons.className = "buttons";
  buttons.append(button("Next event", () => call("POST", number + "/next")), " ", journey);
  const name = element("td");
  name.append(element("code", line.number), element("br"), element("small", line.order_no ? "Order " + line.order_no : ""));
  made.append(
    name,
    element("td", line.carrier_name ?? "not registered"),
    element("td", (line.status ?? "") + (line.stopped ? " (stopped)" : "")),
    element("td", line.latest_event ?? ""),
    element("td", line.push_status ?? ""),
    buttons,
  );
  return made;
}
async function refresh() {
  try {
    const { numbers } = await call("GET", "/numbers");
    const now = JSON.stringify(numbers.slice(0, 200));
    if (now === shown || body.contains(document.activeElement) && document.activeElement.tagName === "SELECT") return;
    shown = now;
    body.replaceChildren(...numbers.slice(0, 200).map(row));
    state.textContent = numbers.length > 200 ? "The newest 200 of " + numbers.length + " numbers." : numbers.length ? "" : "No numbers yet. Ship an order in the shop's admin.";
  } catch (error) { state.textContent = "The simulator does not answer: " + error.message; }
}
call("GET", "/journeys").then((answer) => { journeys = answer.journeys; refresh(); setInterval(refresh, 2000); });
`;
