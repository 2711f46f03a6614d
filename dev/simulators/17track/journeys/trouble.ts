import { english, type Journey, step } from "./journey";

/** Packages that need somebody's attention. */
export const TROUBLE: readonly Journey[] = [
  {
    name: "failed_attempt",
    title: "UPS, Berlin to Lyon; nobody in, delivered the next day",
    carrier: 100002,
    origin_country: "DE",
    destination_country: "FR",
    steps: [
      step(0, "InTransit", "PickedUp", "Berlin, DE", "Pickup Scan", { estimate_days: [2, 2] }),
      step(12, "InTransit", "Departure", "Köln, DE", "Departed from Facility"),
      step(14, "InTransit", "Arrival", "Paris, FR", "Arrived at Facility", { estimate_days: [1, 1] }),
      step(9, "OutForDelivery", undefined, "Lyon, FR", "Out For Delivery Today", { estimate_days: [0, 0] }),
      step(
        5,
        "DeliveryFailure",
        "NoBody",
        "Lyon, FR",
        "The receiver was not available. A second attempt will be made.",
        {
          estimate_days: [1, 1],
        },
      ),
      step(18, "OutForDelivery", undefined, "Lyon, FR", "Out For Delivery Today", { estimate_days: [0, 0] }),
      step(4, "Delivered", undefined, "Lyon, FR", "DELIVERED"),
    ],
  },
  {
    name: "bad_address",
    title: "FedEx, Memphis to Portland; address not found, corrected, delivered",
    carrier: 100003,
    origin_country: "US",
    destination_country: "US",
    steps: [
      step(0, "InTransit", "PickedUp", "Memphis, US", "Picked up", { estimate_days: [2, 3] }),
      step(20, "InTransit", "Other", "Portland, US", "At local FedEx facility"),
      step(6, "OutForDelivery", undefined, "Portland, US", "On FedEx vehicle for delivery", {
        estimate_days: [0, 0],
      }),
      step(5, "DeliveryFailure", "InvalidAddress", "Portland, US", "Incorrect address", {
        estimate_days: [1, 2],
      }),
      step(24, "OutForDelivery", undefined, "Portland, US", "On FedEx vehicle for delivery", {
        estimate_days: [0, 0],
      }),
      step(4, "Delivered", undefined, "Portland, US", "Delivered"),
    ],
  },
  {
    name: "refused_and_returned",
    title: "Colissimo, Paris to Strasbourg; refused, then returned to the shop",
    carrier: 6051,
    origin_country: "FR",
    destination_country: "FR",
    steps: [
      step(0, "InTransit", "PickedUp", "Paris, FR", "Votre colis est pris en charge par La Poste.", {
        ...english("Your parcel has been taken in charge by La Poste."),
        estimate_days: [1, 2],
      }),
      step(14, "OutForDelivery", undefined, "Strasbourg, FR", "Votre colis est en cours de livraison.", {
        ...english("Your parcel is being delivered."),
        estimate_days: [0, 0],
      }),
      step(
        4,
        "DeliveryFailure",
        "Rejected",
        "Strasbourg, FR",
        "Votre colis a été refusé par le destinataire.",
        {
          ...english("Your parcel was refused by the recipient."),
        },
      ),
      step(12, "Exception", "Returning", "Strasbourg, FR", "Votre colis est retourné à l'expéditeur.", {
        ...english("Your parcel is on its way back to the sender."),
      }),
      step(40, "Exception", "Returned", "Paris, FR", "Votre colis a été remis à l'expéditeur.", {
        ...english("Your parcel was handed back to the sender."),
      }),
    ],
  },
  {
    name: "lost",
    title: "EVRi, Manchester to London; delayed, then lost",
    carrier: 100331,
    origin_country: "GB",
    destination_country: "GB",
    steps: [
      step(0, "InTransit", "PickedUp", "Manchester, GB", "We've got it", { estimate_days: [1, 2] }),
      step(10, "InTransit", "Other", "Birmingham, GB", "On its way to the local depot"),
      step(48, "Exception", "Delayed", "Birmingham, GB", "Sorry, your parcel is delayed", {
        estimate_days: [2, 4],
      }),
      step(120, "Exception", "Lost", "Birmingham, GB", "We're sorry, your parcel appears to be lost"),
    ],
  },
  {
    name: "damaged",
    title: "GLS, Hannover to Köln; damaged on the way",
    carrier: 101070,
    origin_country: "DE",
    destination_country: "DE",
    steps: [
      step(0, "InTransit", "PickedUp", "Hannover, DE", "Das Paket wurde an GLS übergeben.", {
        ...english("The parcel was handed over to GLS."),
        estimate_days: [1, 1],
      }),
      step(
        9,
        "Exception",
        "Damage",
        "Köln, DE",
        "Das Paket wurde beschädigt.",
        english("The parcel was damaged."),
      ),
      step(30, "Exception", "Returning", "Köln, DE", "Das Paket geht zurück an den Absender.", {
        ...english("The parcel goes back to the sender."),
      }),
      step(20, "Exception", "Returned", "Hannover, DE", "Das Paket wurde dem Absender zugestellt.", {
        ...english("The parcel was returned to the sender."),
      }),
    ],
  },
  {
    name: "not_collected",
    title: "Mondial Relay, Paris to Lyon; never collected",
    carrier: 100304,
    origin_country: "FR",
    destination_country: "FR",
    steps: [
      step(0, "InTransit", "PickedUp", "Paris, FR", "Colis pris en charge", {
        ...english("Parcel accepted"),
        estimate_days: [2, 3],
      }),
      step(26, "AvailableForPickup", undefined, "Lyon, FR", "Disponible au Point Relais Tabac de la Place", {
        ...english("Available at the pick-up point Tabac de la Place"),
        location: "Tabac de la Place, Lyon",
      }),
      step(190, "Exception", "NoBody", "Lyon, FR", "Colis non réclamé", english("Parcel not collected")),
      step(10, "Exception", "Returning", "Lyon, FR", "Retour à l'expéditeur", english("Return to sender")),
    ],
  },
  {
    name: "cancelled",
    title: "DHL Paket; announced, then cancelled by the sender",
    carrier: 7041,
    origin_country: "DE",
    destination_country: "DE",
    steps: [
      step(0, "InfoReceived", undefined, "Hamburg, DE", "Die Sendung wurde elektronisch angekündigt.", {
        ...english("The shipment was announced electronically."),
      }),
      step(
        20,
        "Exception",
        "Cancel",
        "Hamburg, DE",
        "Der Auftrag wurde storniert.",
        english("The order was cancelled."),
      ),
    ],
  },
];
