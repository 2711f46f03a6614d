import { type RunningTrack17, startTrack17Simulator } from "./17track";
import { type Track17Snapshot, takeSnapshot } from "./17track/snapshot";
import { type RunningDelhivery, startDelhiverySimulator } from "./delhivery";
import type { DelhiverySnapshot } from "./delhivery/simulator";
import type { MainOptions } from "./options";
import { type RunningResend, startResendSimulator } from "./resend";
import type { ResendSnapshot } from "./resend/simulator";
import { type RunningShiprocket, startShiprocketSimulator } from "./shiprocket";
import type { ShiprocketSnapshot } from "./shiprocket/simulator";
import { StateFile } from "./state-file";

interface KeptState {
  track17: Track17Snapshot;
  resend: ResendSnapshot;
  /** Not there in what was kept before there was one. */
  delhivery?: DelhiverySnapshot;
  shiprocket?: ShiprocketSnapshot;
}

export interface RunningSimulators {
  track17: RunningTrack17;
  resend: RunningResend;
  delhivery: RunningDelhivery;
  shiprocket: RunningShiprocket;
  /** Writes the state file, if there is one, and ends all. */
  close(): Promise<void>;
}

/** Starts the simulators, with what an earlier life left when a state file is given. */
export async function startSimulators(options: Omit<MainOptions, "help">): Promise<RunningSimulators> {
  const kept = options.state === null ? undefined : StateFile.read<KeptState>(options.state);
  let file: StateFile<KeptState> | null = null;
  const onChange = () => file?.changed();
  const track17 = await startTrack17Simulator({
    port: options.track17_port,
    api_key: options.key,
    webhook_url: options.webhook_url,
    step_ms: options.step_ms,
    hour_ms: options.hour_ms,
    auto_journey: options.auto_journey,
    snapshot: kept?.track17,
    onChange,
  });
  const resend = await startResendSimulator({
    port: options.resend_port,
    snapshot: kept?.resend,
    onChange,
  }).catch(async (error: unknown) => {
    await track17.close();
    throw error;
  });
  const delhivery = await startDelhiverySimulator({
    port: options.delhivery_port,
    webhook_url: options.delhivery_webhook_url,
    snapshot: kept?.delhivery,
    onChange,
  }).catch(async (error: unknown) => {
    await Promise.all([track17.close(), resend.close()]);
    throw error;
  });
  const shiprocket = await startShiprocketSimulator({
    port: options.shiprocket_port,
    webhook_url: options.shiprocket_webhook_url,
    snapshot: kept?.shiprocket,
    onChange,
  }).catch(async (error: unknown) => {
    await Promise.all([track17.close(), resend.close(), delhivery.close()]);
    throw error;
  });
  if (options.state !== null) {
    file = new StateFile(options.state, () => ({
      track17: takeSnapshot(track17.simulator),
      resend: resend.simulator.snapshot(),
      delhivery: delhivery.simulator.snapshot(),
      shiprocket: shiprocket.simulator.snapshot(),
    }));
  }
  const close = async () => {
    await Promise.all([track17.close(), resend.close(), delhivery.close(), shiprocket.close()]);
    file?.write();
  };
  return { track17, resend, delhivery, shiprocket, close };
}
