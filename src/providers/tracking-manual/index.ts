import { ModuleProvider } from "@medusajs/framework/utils";
import { ManualTrackingProvider } from "./provider";

export default ModuleProvider("tracking", { services: [ManualTrackingProvider] });
