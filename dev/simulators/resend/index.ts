export { type ReceivedMail, ResendControl } from "./control-client";
export { type ResendOptions, type RunningResend, startResendSimulator } from "./server";
