export { Track17Control } from "./control-client";
export { type RunningTrack17, startTrack17Simulator } from "./server";
