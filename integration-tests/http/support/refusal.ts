import { HttpError } from "../../../dev/shop/http";

/** What a request was refused with; fails when it was not refused. */
export async function refusalOf(request: Promise<unknown>): Promise<{
  status: number;
  type: string | undefined;
  code: string | undefined;
  message: string | undefined;
}> {
  let answer: unknown;
  try {
    answer = await request;
  } catch (error) {
    if (error instanceof HttpError) {
      const { type, code, message } = error.body;
      return { status: error.status, type, code, message };
    }
    throw error;
  }
  throw new Error(`The request should have been refused, but was answered: ${JSON.stringify(answer)}`);
}
