export { ResendControl } from "./control-client";
export { type RunningResend, startResendSimulator } from "./server";
