export { ShiprocketControl } from "./control-client";
export { type RunningShiprocket, startShiprocketSimulator } from "./server";
