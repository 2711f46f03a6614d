import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import Medusa from "@medusajs/js-sdk";
import { build } from "esbuild";
import type { ReactElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { retrieveOrderTracking } from "../../../src/storefront";
import { TrackingMap } from "../../../src/storefront/map";
import { kitStylesheet } from "../../../src/storefront/styles/stylesheet";
import type { BrowserSettings } from "./main";
import { TrackingPage, type TrackingPageProps } from "./page";

/** A shop's storefront: a React app of its own, bundled for browsers, on another origin than its Medusa server. */
export class Storefront {
  private backend: Pick<BrowserSettings, "backend" | "publishable_key"> = {
    backend: "",
    publishable_key: "",
  };
  private readonly server = createServer((request, response) => {
    this.answer(new URL(request.url ?? "/", "http://storefront"))
      .then(([type, body]) => response.writeHead(200, { "content-type": type }).end(body))
      .catch((error) => response.writeHead(500).end(String(error)));
  });

  private constructor(private readonly files: ReadonlyMap<string, Uint8Array>) {}

  /** Bundles it, and opens it on a free port. */
  static async open(): Promise<Storefront> {
    const { outputFiles } = await build({
      entryPoints: [path.join(__dirname, "main.tsx")],
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "browser",
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"development"' },
      outdir: "/",
      write: false,
      logLevel: "silent",
    });
    const storefront = new Storefront(new Map(outputFiles.map((file) => [file.path, file.contents])));
    await new Promise<void>((resolve) => storefront.server.listen(0, "127.0.0.1", resolve));
    return storefront;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Names the Medusa server that its pages ask. */
  sellFor(backend: string, publishable_key: string): void {
    this.backend = { backend, publishable_key };
  }

  /** Address of a page that its browser makes; or its server, with what it has fetched itself. */
  page(props: TrackingPageProps, rendered: "in the browser" | "on the server" = "in the browser"): string {
    const query = new URLSearchParams({ props: JSON.stringify(props), rendered });
    return `${this.origin}/?${query}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer({ pathname, searchParams }: URL): Promise<[type: string, body: string | Uint8Array]> {
    if (pathname === "/styles.css") {
      return ["text/css", kitStylesheet(null)];
    }
    if (pathname === "/") {
      const props = JSON.parse(searchParams.get("props") ?? "") as TrackingPageProps;
      return ["text/html; charset=utf-8", await this.document(props, searchParams.get("rendered"))];
    }
    const file = this.files.get(pathname);
    if (file === undefined) {
      throw new Error(`There is no ${pathname}.`);
    }
    return ["text/javascript", file];
  }

  private async document(props: TrackingPageProps, rendered: string | null): Promise<string> {
    const [first] = props.orders;
    const sdk = new Medusa({
      baseUrl: this.backend.backend,
      publishableKey: this.backend.publishable_key,
      auth: { type: "jwt", jwtTokenStorageMethod: "nostore" },
    });
    const fetched =
      rendered === "on the server" && first !== undefined
        ? { initial: await retrieveOrderTracking(sdk, first), at: new Date().toISOString() }
        : undefined;
    const settings: BrowserSettings = { ...this.backend, ...props, fetched };
    const html =
      fetched === undefined
        ? ""
        : await rendering(<TrackingPage {...settings} sdk={sdk} map={TrackingMap} />);
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My purchases</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles.css"><script type="module" src="/main.js"></script></head>
<body><div id="root">${html}</div>
<script type="application/json" id="settings">${JSON.stringify(settings).replaceAll("<", "\\u003c")}</script></body></html>`;
  }
}

/** HTML of a page, with everything that it waits for. */
function rendering(page: ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const html = new PassThrough();
    const { pipe } = renderToPipeableStream(page, { onAllReady: () => pipe(html), onError: reject });
    text(html).then(resolve, reject);
  });
}
