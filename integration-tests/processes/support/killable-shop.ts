import type { MedusaProcess } from "./medusa-process";
import { World } from "./world";

/** A shop of one process, which a suite kills and starts again. */
export class KillableShop {
  private opened: World | undefined;
  private process: MedusaProcess | undefined;

  /** Sets the suite's hooks. */
  constructor() {
    beforeAll(async () => {
      this.opened = await World.open();
    });
    beforeEach(async () => {
      this.process = this.process?.alive ? this.process : await this.world.start();
    });
    afterEach(() => this.letGo());
    afterAll(() => this.opened?.close());
  }

  get world(): World {
    return there(this.opened);
  }

  /** The process that runs at the moment. */
  get now(): MedusaProcess {
    return there(this.process);
  }

  /** SIGKILL, then the same shop again. What held it is let go in between: a dead process does not go on. */
  async killAndStartAgain(): Promise<void> {
    await this.now.kill();
    await this.letGo();
    await this.world.twoMinutesPass();
    this.process = await this.world.start();
  }

  private async letGo(): Promise<void> {
    await this.world.database.releaseAll();
    await this.world.track17.clearFaults();
    await this.world.resend.clearFaults();
  }
}

function there<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new Error("Not before the suite has begun.");
  }
  return value;
}
