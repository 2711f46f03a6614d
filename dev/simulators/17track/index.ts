export { Track17Control } from "./control-client";
export { type RunningTrack17, startTrack17Simulator, type Track17Options } from "./server";
export { Track17Simulator } from "./simulator";
