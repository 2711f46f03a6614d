/** Asks one after the other; milliseconds for each answer. */
export async function timeRequests(
  url: string,
  headers: Record<string, string>,
  times: number,
): Promise<number[]> {
  const milliseconds: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    const response = await fetch(url, { headers });
    await response.arrayBuffer();
    milliseconds.push(performance.now() - start);
    if (!response.ok) {
      throw new Error(`GET ${url} answered ${response.status}.`);
    }
  }
  return milliseconds;
}
