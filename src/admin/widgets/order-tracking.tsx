import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { OrderTrackingSection } from "../components/order-tracking/order-tracking-section";

/** The packages of an order, beside the order. */
const OrderTrackingWidget = ({ data }: DetailWidgetProps<AdminOrder>) => (
  <OrderTrackingSection key={data.id} orderId={data.id} />
);

export const config = defineWidgetConfig({
  id: "medusa-plugin-17track:order-tracking",
  zone: "order.details.side.after",
});

export default OrderTrackingWidget;
