import { createServer } from "node:net";

/**
 * A TCP port on loopback that nothing listens on at this moment. Somebody else may take it before the caller
 * does, so whoever binds it must be ready to ask again.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
