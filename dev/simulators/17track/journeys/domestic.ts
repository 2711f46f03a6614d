import { english, type Journey, step } from "./journey";

/** Packages that arrive within a country or within the EU, without trouble. */
export const DOMESTIC: readonly Journey[] = [
  {
    name: "dhl_de",
    title: "DHL Paket, Hamburg to Berlin",
    carrier: 7041,
    origin_country: "DE",
    destination_country: "DE",
    steps: [
      step(
        0,
        "InfoReceived",
        undefined,
        "Hamburg, DE",
        "Die Sendung wurde elektronisch angekündigt. Sobald die Sendung von uns bearbeitet wurde, erhalten Sie weitere Informationen.",
        { ...english("The shipment was announced electronically."), estimate_days: [1, 3] },
      ),
      step(5, "InTransit", "PickedUp", "Hamburg, DE", "Die Sendung wurde abgeholt.", {
        ...english("The shipment has been picked up."),
        estimate_days: [1, 2],
      }),
      step(4, "InTransit", "Other", "Hamburg, DE", "Die Sendung wurde im Start-Paketzentrum bearbeitet.", {
        ...english("The shipment has been processed in the parcel center of origin."),
      }),
      step(
        9,
        "InTransit",
        "Other",
        "Berlin, DE",
        "Die Sendung ist in der Region des Empfängers angekommen.",
        {
          ...english("The shipment has arrived in the recipient's region."),
          estimate_days: [0, 1],
        },
      ),
      step(
        4,
        "OutForDelivery",
        undefined,
        "Berlin, DE",
        "Die Sendung wurde in das Zustellfahrzeug geladen.",
        {
          ...english("The shipment has been loaded onto the delivery vehicle."),
          estimate_days: [0, 0],
        },
      ),
      step(5, "Delivered", undefined, "Berlin, DE", "Die Sendung wurde erfolgreich zugestellt.", {
        ...english("The shipment has been successfully delivered."),
      }),
    ],
  },
  {
    name: "ups_eu",
    title: "UPS, Berlin to Lyon",
    carrier: 100002,
    origin_country: "DE",
    destination_country: "FR",
    steps: [
      step(
        0,
        "InfoReceived",
        undefined,
        "Berlin, DE",
        "Shipper created a label, UPS has not received the package yet.",
        {
          estimate_days: [2, 3],
        },
      ),
      step(8, "InTransit", "PickedUp", "Berlin, DE", "Pickup Scan"),
      step(5, "InTransit", "Departure", "Leipzig, DE", "Departed from Facility", { estimate_days: [1, 2] }),
      step(7, "InTransit", "Other", "Köln, DE", "Arrived at Facility"),
      step(9, "InTransit", "Arrival", "Paris, FR", "Arrived at Facility", { estimate_days: [1, 1] }),
      step(8, "OutForDelivery", undefined, "Lyon, FR", "Out For Delivery Today", { estimate_days: [0, 0] }),
      step(5, "Delivered", undefined, "Lyon, FR", "DELIVERED"),
    ],
  },
  {
    name: "usps_domestic",
    title: "USPS, Los Angeles to New York",
    carrier: 21051,
    origin_country: "US",
    destination_country: "US",
    steps: [
      step(0, "InfoReceived", undefined, "Los Angeles, US", "Shipping Label Created, USPS Awaiting Item", {
        estimate_days: [3, 4],
      }),
      step(7, "InTransit", "PickedUp", "Los Angeles, US", "USPS in possession of item"),
      step(6, "InTransit", "Other", "Los Angeles, US", "Departed USPS Regional Origin Facility"),
      step(32, "InTransit", "Other", "Chicago, US", "In Transit to Next Facility", { estimate_days: [1, 2] }),
      step(22, "InTransit", "Other", "Jersey City, US", "Arrived at USPS Regional Destination Facility"),
      step(12, "OutForDelivery", undefined, "New York, US", "Out for Delivery", { estimate_days: [0, 0] }),
      step(5, "Delivered", undefined, "New York, US", "Delivered, Front Door/Porch"),
    ],
  },
  {
    name: "pickup_point",
    title: "InPost, Warszawa to a parcel locker in Kraków",
    carrier: 100043,
    origin_country: "PL",
    destination_country: "PL",
    steps: [
      step(0, "InfoReceived", undefined, "Warszawa, PL", "Przesyłka utworzona", {
        ...english("Parcel created"),
        estimate_days: [1, 2],
      }),
      step(
        6,
        "InTransit",
        "PickedUp",
        "Warszawa, PL",
        "Odebrana od Klienta",
        english("Collected from the sender"),
      ),
      step(9, "InTransit", "Other", "Kraków, PL", "Przyjęta w Oddziale", {
        ...english("Received at the branch"),
        estimate_days: [0, 1],
      }),
      step(
        6,
        "AvailableForPickup",
        undefined,
        "Kraków, PL",
        "Gotowa do odbioru: Paczkomat KRA01N, ul. Długa 12",
        {
          ...english("Ready for pick-up: parcel locker KRA01N, Długa 12"),
          location: "Paczkomat KRA01N, ul. Długa 12, Kraków",
        },
      ),
      step(20, "Delivered", undefined, "Kraków, PL", "Dostarczona", english("Delivered")),
    ],
  },
  {
    name: "return_parcel",
    title: "DHL Paket, a customer in Berlin sends back to Hamburg",
    carrier: 7041,
    origin_country: "DE",
    destination_country: "DE",
    steps: [
      step(
        0,
        "InTransit",
        "PickedUp",
        "Berlin, DE",
        "Die Sendung wurde vom Absender in der Filiale eingeliefert.",
        {
          ...english("The shipment was handed in at a branch by the sender."),
          estimate_days: [1, 2],
        },
      ),
      step(16, "InTransit", "Other", "Hamburg, DE", "Die Sendung wurde im Ziel-Paketzentrum bearbeitet.", {
        ...english("The shipment has been processed in the destination parcel center."),
      }),
      step(
        8,
        "Delivered",
        undefined,
        "Hamburg, DE",
        "Die Sendung wurde dem Empfänger per Rücksendung zugestellt.",
        {
          ...english("The return shipment was delivered to the recipient."),
        },
      ),
    ],
  },
  {
    name: "quick",
    title: "Three steps: picked up, out for delivery, delivered",
    carrier: 100002,
    origin_country: "DE",
    destination_country: "DE",
    steps: [
      step(0, "InTransit", "PickedUp", "Hamburg, DE", "Picked up", { estimate_days: [1, 1] }),
      step(12, "OutForDelivery", undefined, "Berlin, DE", "Out for delivery", { estimate_days: [0, 0] }),
      step(6, "Delivered", undefined, "Berlin, DE", "Delivered"),
    ],
  },
];
