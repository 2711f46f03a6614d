import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { Track17FulfillmentProvider } from "./service";

export default ModuleProvider(Modules.FULFILLMENT, { services: [Track17FulfillmentProvider] });
