import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentDTO,
  FulfillmentItemDTO,
  FulfillmentOption,
  FulfillmentOrderDTO,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils";
import { carrierHints } from "../../contracts/carrier-hints";
import { readPackages } from "./additional-data";
import { carrierCodeFor } from "./carrier-for";
import { destinationOf } from "./destination";
import { givenLabels, labelFor } from "./labels";
import { isOurOption, SHIPPING_OPTIONS } from "./shipping-options";

/**
 * Parcels whose numbers the merchant brings: nothing is booked anywhere. It checks carrier and number where they are
 * entered, and puts them on the fulfillment's labels, from where they are followed once the order ships.
 */
export class Track17FulfillmentProvider extends AbstractFulfillmentProviderService {
  static override identifier = "fulfillment-17track";

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return SHIPPING_OPTIONS.map((option) => ({ ...option }));
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return isOurOption(data);
  }

  /** What the storefront stores at the shipping method is its own business; nothing of it is needed or kept here. */
  override async validateFulfillmentData(
    _optionData: Record<string, unknown>,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return data;
  }

  override async canCalculate(): Promise<boolean> {
    return false;
  }

  /** @throws MedusaError NOT_ALLOWED, always: the merchant sets the prices */
  override async calculatePrice(): Promise<CalculatedShippingOptionPrice> {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "fulfillment-17track calculates no prices. Give the shipping option a flat price.",
    );
  }

  /**
   * @param additionalData `tracking_number` and `carrier` (a code or a name), or
   *   `tracking_numbers: [{ tracking_number, carrier }]`; all of it may be left for later
   * @throws MedusaError INVALID_DATA when a number is malformed or a carrier unknown
   */
  override async createFulfillment(
    _data: Record<string, unknown>,
    _items: Partial<Omit<FulfillmentItemDTO, "fulfillment">>[],
    order: Partial<FulfillmentOrderDTO> | undefined,
    fulfillment: Partial<Omit<FulfillmentDTO, "provider_id" | "data" | "items">>,
    additionalData?: Record<string, unknown>,
  ): Promise<CreateFulfillmentResult> {
    const destination = destinationOf(fulfillment, order);
    const packages = readPackages(additionalData).map(({ tracking_number, carrier }) => ({
      tracking_number,
      carrier_code: carrier === null ? null : carrierCodeFor(carrier, tracking_number, destination),
    }));
    const labels = packages.map(labelFor);
    return { data: { ...carrierHints(packages) }, labels: [...labels, ...givenLabels(fulfillment, labels)] };
  }

  /** Nothing was booked, so nothing has to be cancelled. */
  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }

  /** A return keeps the labels it was made with; Medusa hands no `additional_data` on here. */
  override async createReturnFulfillment(
    fulfillment: Record<string, unknown>,
  ): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: givenLabels(fulfillment, []) };
  }

  override async getFulfillmentDocuments(): Promise<never[]> {
    return [];
  }

  override async getReturnDocuments(): Promise<never[]> {
    return [];
  }

  override async getShipmentDocuments(): Promise<never[]> {
    return [];
  }

  /** @throws MedusaError NOT_FOUND, always: labels are printed where they are bought */
  override async retrieveDocuments(): Promise<void> {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "fulfillment-17track has no documents. Print the label where you bought it.",
    );
  }
}
