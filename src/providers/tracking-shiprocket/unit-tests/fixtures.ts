/** A webhook as Shiprocket's documentation shows it. Fresh on every call. */
export function webhook() {
  return {
    awb: 19041424751540,
    courier_name: "Delhivery Surface",
    current_status: "IN TRANSIT",
    current_status_id: 20,
    shipment_status: "IN TRANSIT",
    shipment_status_id: 18,
    current_timestamp: "23 05 2023 11:43:52",
    order_id: "1373900_150876814",
    sr_order_id: 348456385,
    awb_assigned_date: "2023-05-19 11:59:16",
    pickup_scheduled_date: "2023-05-19 11:59:17",
    etd: "2023-05-23 15:40:19",
    scans: [
      {
        date: "2023-05-19 11:59:16",
        status: "X-UCI",
        activity: "Manifested - Manifest uploaded",
        location: "Chomu_SamodRd_D (Rajasthan)",
        "sr-status": "5",
        "sr-status-label": "MANIFEST GENERATED",
      },
      {
        date: "2023-05-19 15:32:17",
        status: "X-PPOM",
        activity: "In Transit - Shipment picked up",
        location: "Chomu_SamodRd_D (Rajasthan)",
        "sr-status": "42",
        "sr-status-label": "PICKED UP",
      },
      {
        date: "2023-05-23 11:43:52",
        status: "X-DDD3FD",
        activity: "Pending - Shipment arrived at destination",
        location: "Dewas_Central_D_2 (Madhya Pradesh)",
        "sr-status": "NA",
        "sr-status-label": "NA",
      },
    ] as unknown,
    is_return: 0,
    channel_id: 3422553,
    pod_status: "OTP Based Delivery",
    pod: "Not Available",
  };
}

/** An answer of `GET /courier/track/awb/…`. Fresh on every call. */
export function tracking() {
  return {
    tracking_data: {
      track_status: 1,
      shipment_status: 7 as unknown,
      shipment_track: [
        {
          id: 236612717,
          awb_code: "141123221084922",
          courier_company_id: 51,
          shipment_id: 236612717,
          order_id: 237157589,
          pickup_date: "2022-07-18 20:28:00",
          delivered_date: "2022-07-19 11:37:00",
          weight: "0.30",
          packages: 1,
          current_status: "Delivered",
          delivered_to: "Chittoor",
          destination: "Chittoor",
          consignee_name: "Asha Verma",
          origin: "Banglore",
          courier_agent_details: null,
          courier_name: "Xpressbees Surface",
          edd: null,
          pod: "Available",
          pod_status: "https://s3.example/pod.png",
        },
      ],
      shipment_track_activities: [
        {
          date: "2022-07-19 11:37:00",
          status: "DLVD",
          activity: "Delivered",
          location: "MADANPALLI, Madanapalli, ANDHRA PRADESH",
          "sr-status": 7,
          "sr-status-label": "DELIVERED",
        },
        {
          date: "2022-07-19 08:57:00",
          status: "OFD",
          activity: "Out for Delivery Out for delivery: 383439-Nandinayani Reddy",
          location: "MADANPALLI, Madanapalli, ANDHRA PRADESH",
          "sr-status": "17",
          "sr-status-label": "OUT FOR DELIVERY",
        },
        {
          date: "2022-07-19 07:33:00",
          status: "RAD",
          activity: "Reached at Destination Shipment BagOut From Bag : nxbg03894488",
          location: "MADANPALLI, Madanapalli, ANDHRA PRADESH",
          "sr-status": "NA",
          "sr-status-label": "NA",
        },
      ] as unknown,
      track_url: "https://shiprocket.co//tracking/141123221084922",
      etd: "2022-07-20 19:28:00" as unknown,
      qc_response: { qc_image: "", qc_failed_reason: "" },
    },
  };
}
