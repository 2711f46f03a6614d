import { ModuleProvider } from "@medusajs/framework/utils";
import { ShiprocketProvider } from "./provider";

export default ModuleProvider("tracking", { services: [ShiprocketProvider] });
