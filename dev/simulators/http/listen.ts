import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A simulator that listens. `url` has no trailing slash. */
export interface RunningServer {
  url: string;
  port: number;
  /** Ends the server and cuts every connection, stalled ones included. */
  close(): Promise<void>;
}

/** The port is taken; the message says what to do. */
class PortInUseError extends Error {
  constructor(name: string, port: number, hint: string) {
    super(`${name}: port ${port} is already in use. ${hint}`);
    this.name = "PortInUseError";
  }
}

/**
 * Binds a server to loopback.
 *
 * @param port 0 for any free port
 * @param hint what a person can do when the port is taken
 * @throws PortInUseError when another process has the port
 */
export function listen(server: Server, name: string, port: number, hint: string): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new PortInUseError(name, port, hint) : error);
    });
    server.listen(port, "127.0.0.1", () => {
      const bound = (server.address() as AddressInfo).port;
      resolve({ url: `http://127.0.0.1:${bound}`, port: bound, close: () => closeServer(server) });
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
