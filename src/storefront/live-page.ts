/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * What makes the hosted page better with a script than without: it stays up to date by itself, and copies numbers.
 * It is sent to the browser as the text of this function ({@link livePageScript}), so it may use nothing outside
 * of itself.
 *
 * The server tells through `<address of the page>/live` that there is something new; the page is then fetched
 * again, and what is different is put in place: focus, open parts and half-written answers stay as they are.
 */
function livePage(): void {
  /** Milliseconds between two looks when the server cannot tell by itself. */
  const LOOK_EVERY = 15_000;
  /** Milliseconds after which "12 minutes ago" is worth another look: a page left open says no wrong age for long. */
  const STALE_AFTER = 300_000;
  /** Failures of the stream in a row after which it is taken to be cut off. */
  const FAILURES = 3;
  /** Milliseconds within which the stream says something; one that some proxy holds back is of no use. */
  const FIRST_WORD_WITHIN = 5_000;

  const start = document.querySelector<HTMLElement>("main[data-version]");
  const news = document.querySelector("[data-news-region]");
  if (start === null || news === null) {
    return;
  }
  const main = start;
  const region = news;
  let fetchedAt = Date.now();
  let failures = 0;
  let stream: EventSource | undefined;
  let lookPlanned = false;
  let refreshing: Promise<void> | undefined;
  let newest: string | undefined;

  function isElement(node: Node): node is Element {
    return node.nodeType === Node.ELEMENT_NODE;
  }

  function takeAttributes(old: Element, fresh: Element): void {
    for (const { name } of [...old.attributes]) {
      // What the reader opened stays open.
      if (!fresh.hasAttribute(name) && name !== "open") {
        old.removeAttribute(name);
      }
    }
    for (const { name, value } of [...fresh.attributes]) {
      if (old.getAttribute(name) !== value && name !== "open") {
        old.setAttribute(name, value);
      }
    }
  }

  /** What tells a thing from its siblings; null for what only its kind and its place among them say. */
  function keyOf(node: Node): string | null {
    return isElement(node) ? node.id || node.getAttribute("data-key") : null;
  }

  function isSameThing(old: Node, fresh: Node): boolean {
    return old.nodeName === fresh.nodeName && keyOf(old) === keyOf(fresh);
  }

  /**
   * Makes `old` look like `fresh`. What is the same stays in its place, whatever comes or goes around it: a thing that
   * is made anew forgets what was written into it and opened, one that is moved loses the focus.
   */
  function take(old: Element, fresh: Element): void {
    takeAttributes(old, fresh);
    const keys = new Set([...fresh.childNodes].map(keyOf));
    const stays = (node: Node) => keyOf(node) !== null && keys.has(keyOf(node));
    let place = old.firstChild;
    for (const node of [...fresh.childNodes]) {
      const passed: ChildNode[] = [];
      let was = place;
      while (was !== null && !isSameThing(was, node)) {
        passed.push(was);
        // Things without a key are not worth that one with a key is moved.
        was = keyOf(node) === null && stays(was) ? null : was.nextSibling;
      }
      if (was === null) {
        old.insertBefore(node, place);
        continue;
      }
      if (passed.some(stays)) {
        old.insertBefore(was, place);
      } else {
        for (const gone of passed) {
          gone.remove();
        }
        place = was.nextSibling;
      }
      if (isElement(was) && isElement(node)) {
        take(was, node);
      } else if (was.nodeValue !== node.nodeValue) {
        was.nodeValue = node.nodeValue;
      }
    }
    while (place !== null) {
      const gone = place;
      place = place.nextSibling;
      gone.remove();
    }
  }

  async function refresh(): Promise<void> {
    const response = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (response.status === 404) {
      // The link has ended meanwhile; the server says what can be done.
      location.reload();
      return;
    }
    const fresh = response.ok
      ? new DOMParser().parseFromString(await response.text(), "text/html")
      : undefined;
    const content = fresh?.querySelector<HTMLElement>("main[data-version]");
    if (fresh === undefined || !content) {
      throw new Error(`The page answered ${response.status}.`);
    }
    const toldBefore = newsOf(main);
    const focused = document.activeElement;
    take(main, content);
    if (focused instanceof HTMLElement && focused !== document.activeElement && main.contains(focused)) {
      focused.focus({ preventScroll: true });
    }
    document.title = fresh.title;
    fetchedAt = Date.now();
    enhance();
    const told = newsOf(main).filter((sentence) => !toldBefore.includes(sentence));
    if (told.length > 0) {
      region.textContent = told.join(" ");
    }
  }

  function newsOf({ dataset }: HTMLElement): string[] {
    return JSON.parse(dataset.news ?? "[]");
  }

  /** One at a time; what fails is tried again with the next look. */
  function refreshOnce(): Promise<void> {
    refreshing ??= refresh()
      .catch(() => lookLater())
      .finally(() => {
        refreshing = undefined;
      });
    return refreshing;
  }

  /** The server named a version. A page that was asked for before that may come without what is new. */
  async function catchUpWith(version: string | undefined): Promise<void> {
    newest = version;
    await refreshing;
    if (newest === version && version !== main.dataset.version) {
      await refreshOnce();
    }
  }

  function lookLater(): void {
    if (lookPlanned) {
      return;
    }
    lookPlanned = true;
    window.setTimeout(async () => {
      lookPlanned = false;
      await refreshOnce();
      if (stream === undefined && document.visibilityState === "visible") {
        lookLater();
      }
    }, LOOK_EVERY);
  }

  function listen(): void {
    stream?.close();
    const opened = new EventSource(`${location.pathname.replace(/\/+$/, "")}/live`);
    stream = opened;
    const silence = window.setTimeout(() => cutOff(opened), FIRST_WORD_WITHIN);
    opened.addEventListener("version", async ({ data }) => {
      window.clearTimeout(silence);
      failures = 0;
      await catchUpWith(data);
    });
    opened.addEventListener("error", () => {
      failures += 1;
      if (opened.readyState === EventSource.CLOSED || failures >= FAILURES) {
        cutOff(opened);
      }
    });
  }

  /** Ages and "today" are wrong after a while, also when nothing happens. */
  function refreshWhatIsOld(): void {
    if (document.visibilityState === "visible" && Date.now() - fetchedAt > STALE_AFTER) {
      refreshOnce();
    }
  }

  /** The stream does not come through: from now on the page looks by itself. */
  function cutOff(cut: EventSource): void {
    cut.close();
    if (stream === cut) {
      stream = undefined;
      lookLater();
    }
  }

  /** Moments of the shop's, whose clock the server does not know, on the reader's own calendar. */
  function showLocalDays(): void {
    const format = new Intl.DateTimeFormat(document.documentElement.dataset.locale, {
      weekday: "short",
      day: "numeric",
      month: "short",
    });
    for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-local-day]")) {
      time.textContent = format.format(new Date(time.dateTime));
    }
  }

  function offerCopying(): void {
    for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
      button.hidden = navigator.clipboard === undefined;
    }
  }

  function enhance(): void {
    offerCopying();
    showLocalDays();
  }

  document.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button[data-copy]") : null;
    if (button !== null) {
      await navigator.clipboard.writeText(button.dataset.copy ?? "");
      region.textContent = button.dataset.copied ?? "";
      button.dataset.done = "";
      window.setTimeout(() => delete button.dataset.done, 2_000);
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      stream?.close();
      stream = undefined;
    } else {
      listen();
      refreshWhatIsOld();
    }
  });
  window.setInterval(refreshWhatIsOld, LOOK_EVERY);
  enhance();
  if (document.visibilityState === "visible") {
    listen();
  }
}

/** The script of the hosted page: needs no other file, and a browser that ignores it shows the page as it is. */
export function livePageScript(): string {
  return `(${livePage.toString()})();\n`;
}
