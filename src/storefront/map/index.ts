/** An entry of its own, `medusa-plugin-17track/storefront/map`: with the outlines of the world, it is large. */
export { TrackingMap, type TrackingMapProps } from "../kit/tracking-map";
