/**
 * The address when it may stand in a mail: absolute, `http` or `https`, no user name in it. Null for everything
 * else, e.g. the `"#"` of Medusa's stock form or a `javascript:` address.
 */
export function safeUrl(raw: string | null | undefined): string | null {
  if (!raw || !URL.canParse(raw)) {
    return null;
  }
  const url = new URL(raw);
  const web = url.protocol === "https:" || url.protocol === "http:";
  return web && url.username === "" && url.password === "" ? url.href : null;
}
