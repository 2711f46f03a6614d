/** An address that may be linked: absolute, `http` or `https`, no user name in it. Null for everything else. */
export function linkUrl(raw: string | null): string | null {
  if (!raw || !URL.canParse(raw)) {
    return null;
  }
  const url = new URL(raw);
  const web = url.protocol === "https:" || url.protocol === "http:";
  return web && url.username === "" && url.password === "" ? url.href : null;
}

/** An address that may be shown as a picture: like a link, or inside the address itself, or on this server. */
export function imageUrl(raw: string | null): string | null {
  if (raw && (/^data:image\/[\w.+-]+[;,]/.test(raw) || /^\/(?![/\\])/.test(raw))) {
    return raw;
  }
  return linkUrl(raw);
}

/** Writes a mail; the address is one person's, whatever stands in it. */
export function mailUrl(address: string, subject: string): string {
  const [name = "", ...rest] = address.split("@");
  const to = [name, ...rest].map(encodeURIComponent).join("@");
  return `mailto:${to}?subject=${encodeURIComponent(subject)}`;
}
