/** Says how long a part took: most of this kind of test is waiting for others. */
export async function timed<T>(part: string, work: Promise<T>): Promise<T> {
  const began = Date.now();
  try {
    return await work;
  } finally {
    console.log(`${part}: ${Math.round((Date.now() - began) / 1000)} s`);
  }
}
