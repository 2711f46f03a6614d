import type { Carrier } from "../../modules/tracking/provider";
import { publicCarriers } from "../tracking-17track/carriers/table";
import { MANUAL_CARRIERS } from "../tracking-manual/carriers";

/** Every carrier a merchant may name: 17TRACK's, and ways to deliver that nobody reports on, such as the own van. */
export const CARRIERS: readonly Carrier[] = [...publicCarriers(), ...MANUAL_CARRIERS];
