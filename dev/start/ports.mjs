import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Explained } from "../harness/lifetime.mjs";

/**
 * @param {number} port
 * @returns {Promise<boolean>} whether somebody answers there
 */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "localhost" });
    const done = (/** @type {boolean} */ result) => {
      socket.destroy();
      resolve(result);
    };
    socket.once("connect", () => done(true));
    socket.once("error", () => done(false));
  });
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function canListen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** @param {number} port */
async function isFree(port) {
  // Some systems let two programs listen on one port when one of them does so on all addresses.
  return !(await answers(port)) && (await canListen(port));
}

/**
 * Makes sure that nobody else has our ports.
 * @param {{ port: number, what: string }[]} wanted
 * @param {number} patienceMs how long to wait for one to become free
 */
export async function requireFreePorts(wanted, patienceMs) {
  const deadline = Date.now() + patienceMs;
  for (const { port, what } of wanted) {
    while (!(await isFree(port))) {
      if (Date.now() >= deadline) {
        throw new Explained(
          `Port ${port} (${what}) is in use. Stop the program that has it, or choose other ports: PORT=9100 npm start`,
        );
      }
      await sleep(200);
    }
  }
}
