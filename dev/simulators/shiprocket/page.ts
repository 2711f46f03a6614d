import { PAGE_STYLE } from "../http/page-style";
import { JOURNEY_NAMES } from "./journeys";

/** The page for people: every shipment, where it is, and buttons that move it. */
export function indexPage(): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Shiprocket simulator</title><style>${PAGE_STYLE}</style></head>
<body>
<h1>Shiprocket simulator</h1>
<p class="hint">The shipments of this account. A button scans the shipment once more, on that journey; the shop hears of it at once.</p>
<p id="state" role="status"></p>
<table><thead><tr><th>AWB</th><th>Status</th><th>Latest scan</th><th>Next scan of</th></tr></thead>
<tbody id="shipments"></tbody></table>
<script>${SCRIPT.replace("JOURNEYS", JSON.stringify(JOURNEY_NAMES))}</script>
</body></html>`;
}

/** Builds the table from text nodes only: scans may contain anything. */
const SCRIPT = `
const body = document.getElementById("shipments");
const state = document.getElementById("state");
const journeys = JOURNEYS;
let shown = "";
async function call(method, path, json) {
  const response = await fetch("_control" + path, { method, body: json ? JSON.stringify(json) : undefined });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}
function element(tag, text) { const made = document.createElement(tag); made.textContent = text ?? ""; return made; }
function button(awb, journey) {
  const made = element("button", journey.replaceAll("_", " "));
  made.onclick = async () => {
    try { await call("POST", "/shipments/" + encodeURIComponent(awb) + "/next", { journey }); } catch (error) { state.textContent = error.message; }
    refresh();
  };
  return made;
}
function row({ awb, says }) {
  const made = element("tr");
  made.dataset.number = awb;
  const buttons = element("td");
  buttons.append(...journeys.flatMap((journey) => [button(awb, journey), " "]));
  const name = element("td");
  name.append(element("code", awb));
  made.append(name, element("td", says.status), element("td", says.scan), buttons);
  return made;
}
async function refresh() {
  try {
    const { shipments } = await call("GET", "/shipments");
    const now = JSON.stringify(shipments);
    state.textContent = shipments.length ? "" : "No shipments yet.";
    if (now !== shown) { shown = now; body.replaceChildren(...shipments.reverse().map(row)); }
  } catch (error) { state.textContent = "The simulator does not answer: " + error.message; }
}
refresh();
setInterval(refresh, 2000);
`;
