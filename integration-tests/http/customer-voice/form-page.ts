import { tokenOf } from "../support/order-page";
import type { Story } from "../support/story";

/** A page as a browser without scripts has it. */
export interface FormPage {
  status: number;
  /** After redirects. */
  url: string;
  html: string;
  /** What a reader sees, in one line. */
  text: string;
  headers: Headers;
}

/** The address of an order's page. */
export async function pageUrl(story: Story, orderId: string): Promise<string> {
  return `${story.baseUrl}/track/${await tokenOf(story, orderId)}`;
}

export async function readPage(url: string, headers: Record<string, string> = {}): Promise<FormPage> {
  return pageOf(await fetch(url, { headers: { "accept-language": "en", ...headers } }));
}

/** Sends the page's form whose address ends so, as a browser does; fails when the page has none. */
export async function sendForm(
  page: FormPage,
  form: "instructions" | "rating" | "not-received" | "confirm",
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<FormPage> {
  const forms = [...page.html.matchAll(/<form [^>]*>/g)].map(([tag]) => tag.match(/action="([^"]*)"/)?.[1]);
  const action =
    form === "confirm" && forms.includes(undefined)
      ? page.url
      : forms.find((address) => address?.replace(/\?.*/, "").endsWith(`/${form}`));
  if (action === undefined) {
    throw new Error(`The page ${page.url} has no form for ${form}; it has: ${forms.join(", ")}`);
  }
  const body = new URLSearchParams(fields);
  return pageOf(
    await fetch(new URL(action, page.url), {
      method: "POST",
      body,
      headers: { "accept-language": "en", ...headers },
    }),
  );
}

async function pageOf(response: Response): Promise<FormPage> {
  const html = await response.text();
  const main = html.match(/<main.*<\/main>/s)?.[0] ?? html;
  const text = main
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
  return { status: response.status, url: response.url, html, text, headers: response.headers };
}
