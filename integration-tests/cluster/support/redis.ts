import { connect } from "node:net";

/** One of a Redis server's databases that nobody used, for the length of a suite. */
export interface OwnRedis {
  url: string;
  /** Forgets everything in it. */
  clear(): Promise<void>;
}

const LAST_DATABASE = 15;

/** Takes the last empty database of the server that `REDIS_URL` names, so that nobody's data is touched. */
export async function ownRedis(): Promise<OwnRedis> {
  const server = new URL(process.env.REDIS_URL ?? "redis://localhost:6379");
  for (let index = LAST_DATABASE; index >= 0; index -= 1) {
    const [, size] = await ask(server, [`SELECT ${index}`, "DBSIZE"]);
    if (size === ":0") {
      const url = new URL(server);
      url.pathname = `/${index}`;
      return {
        url: url.href,
        clear: async () => {
          await ask(server, [`SELECT ${index}`, "FLUSHDB"]);
        },
      };
    }
  }
  throw new Error(
    "Every database of the Redis in REDIS_URL holds something. Give the cluster tests an empty one.",
  );
}

/** Sends commands in Redis's inline form. Answers with one line each. */
function ask(server: URL, commands: string[]): Promise<string[]> {
  const login = server.password === "" ? [] : [`AUTH ${decodeURIComponent(server.password)}`];
  const all = [...login, ...commands];
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect({ host: server.hostname, port: Number(server.port || 6379) }, () => {
      socket.write(all.map((command) => `${command}\r\n`).join(""));
    });
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      answer += chunk.toString("utf8");
      const lines = answer.split("\r\n").slice(0, -1);
      if (lines.length === all.length) {
        socket.end();
        const refusal = lines.find((line) => line.startsWith("-"));
        if (refusal !== undefined) {
          reject(new Error(`Redis refused: ${refusal.slice(1)}`));
        }
        resolve(lines.slice(login.length));
      }
    });
  });
}
