import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Track17Control } from "./17track";
import { readOptions } from "./options";

describe("options", () => {
  it("come from arguments, then the environment, then defaults", () => {
    expect(
      readOptions(["--track17-port", "1"], { SIM_17TRACK_PORT: "2", SIM_RESEND_PORT: "3" }),
    ).toMatchObject({
      track17_port: 1,
      resend_port: 3,
      key: "demo-17track-key",
      webhook_url: null,
      auto_journey: "by_carrier",
    });
    expect(readOptions([], {})).toMatchObject({
      track17_port: 9017,
      resend_port: 9018,
      delhivery_port: 9019,
      shiprocket_port: 9020,
      state: null,
    });
  });

  it.each([
    [["--resend-port", "http"], "--resend-port"],
    [["--step-ms", "0"], "--step-ms"],
    [["--webhook-url", "shop"], "--webhook-url"],
    [["--what"], "--what"],
  ])("that make no sense are named: %j", (args, named) => {
    expect(() => readOptions(args, {})).toThrow(named);
  });
});

describe("the simulators as a process", () => {
  jest.setTimeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), "simulators-"));
  const children: ChildProcess[] = [];
  afterAll(() => {
    for (const child of children) {
      child.kill("SIGKILL");
    }
    rmSync(folder, { recursive: true });
  });

  function run(...args: string[]) {
    const child = spawn(process.execPath, ["--import", "tsx", join(__dirname, "main.ts"), ...args]);
    children.push(child);
    let output = "";
    const ready = new Promise<string>((resolve) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (chunk) => {
          output += String(chunk);
          const url = /17TRACK simulator\s+(http:\S+)\n[\s\S]*\n/.exec(output)?.[1];
          if (url !== undefined) {
            resolve(url);
          }
        });
      }
    });
    const ended = once(child, "close").then(([code]) => ({ code: code as number | null, output }));
    return { child, ready, ended };
  }

  it("goes on after its end where it was, with --state", async () => {
    const ports = [
      "--track17-port",
      "0",
      "--resend-port",
      "0",
      "--delhivery-port",
      "0",
      "--shiprocket-port",
      "0",
    ];
    const args = [...ports, "--state", join(folder, "deep", "state.json")];
    const first = run(...args);
    await new Track17Control(await first.ready).events("KEPT-12345", [{ status: "InTransit" }]);
    first.child.kill("SIGTERM");
    expect((await first.ended).code).toBe(0);

    const second = run(...args);
    const { parcel } = await new Track17Control(await second.ready).number("KEPT-12345");
    expect(parcel?.events).toHaveLength(1);
    second.child.kill("SIGINT");
    expect((await second.ended).code).toBe(0);
  });

  it("says in one line that a port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const { ended } = run("--track17-port", "0", "--resend-port", String(port));
    expect(await ended).toEqual({
      code: 1,
      output: `Resend simulator: port ${port} is already in use. Set SIM_RESEND_PORT to another port, or stop the program that has it.\n`,
    });
    other.close();
  });
});
