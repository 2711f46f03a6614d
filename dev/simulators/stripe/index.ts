export { StripeControl } from "./control-client";
export { type RunningStripe, startStripeSimulator } from "./server";
