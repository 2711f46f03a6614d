import { ModuleProvider } from "@medusajs/framework/utils";
import { Track17Provider } from "./provider";

export default ModuleProvider("tracking", { services: [Track17Provider] });
