import type { IncomingMessage } from "node:http";
import { z } from "@medusajs/framework/zod";
import { type Answer, jsonAnswer } from "./answer";
import { parseJson, readText } from "./body";

/** A request to a simulator's own pages and control, taken apart. */
interface RouteInput {
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
}

export interface Route {
  method: string;
  pattern: string;
  /** Answers a JSON value, or a ready {@link Answer} (made with `page`). */
  handle: (input: RouteInput) => unknown;
}

/** Something a person asked of the control that cannot be done; the message says why. */
export class ControlError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = "ControlError";
  }
}

/** Marks a handler's result as a response of its own instead of JSON. */
export class ReadyAnswer {
  constructor(readonly answer: Answer) {}
}

export const page = (answer: Answer): ReadyAnswer => new ReadyAnswer(answer);

/** Runs the route that fits; undefined when none does. Bad input becomes a 400 that names the field. */
export async function dispatch(
  routes: readonly Route[],
  request: IncomingMessage,
  url: URL,
): Promise<Answer | undefined> {
  for (const route of routes) {
    const params = route.method === request.method ? matchPath(route.pattern, url.pathname) : null;
    if (params !== null) {
      return run(route, params, request, url);
    }
  }
  return undefined;
}

async function run(
  route: Route,
  params: Record<string, string>,
  request: IncomingMessage,
  url: URL,
): Promise<Answer> {
  const body = parseJson(await readText(request));
  if (!body.ok) {
    return jsonAnswer(400, { error: "The body is not JSON." });
  }
  try {
    const result = await route.handle({ params, query: url.searchParams, body: body.value });
    return result instanceof ReadyAnswer ? result.answer : jsonAnswer(200, result ?? { ok: true });
  } catch (error) {
    return errorAnswer(error);
  }
}

function errorAnswer(error: unknown): Answer {
  if (error instanceof z.ZodError) {
    const problems = error.issues.map((issue) => `${issue.path.join(".") || "body"}: ${issue.message}`);
    return jsonAnswer(400, { error: problems.join("; ") });
  }
  if (error instanceof ControlError) {
    return jsonAnswer(error.status, { error: error.message });
  }
  return jsonAnswer(500, { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}

/** `/a/:b` against `/a/x` gives `{ b: "x" }`; null when it does not fit. */
function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) {
    return null;
  }
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith(":") && value !== "") {
      params[part.slice(1)] = decodeURIComponent(value);
    } else if (part !== value) {
      return null;
    }
  }
  return params;
}
