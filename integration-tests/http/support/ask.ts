import type { Story } from "./story";

export interface Answer {
  status: number;
  /** Byte for byte. */
  body: string;
  headers: Headers;
}

/** Asks the storefront's API as it is, without reading anything into the answer. */
export async function askStore(
  story: Story,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${story.baseUrl}${path}`, {
    headers: { "x-publishable-api-key": story.shop.publishable_key, ...headers },
  });
  return { status: response.status, body: await response.text(), headers: response.headers };
}
