export { DelhiveryControl } from "./control-client";
export { type RunningDelhivery, startDelhiverySimulator } from "./server";
