import { ModuleProvider } from "@medusajs/framework/utils";
import { DelhiveryProvider } from "./provider";

export default ModuleProvider("tracking", { services: [DelhiveryProvider] });
