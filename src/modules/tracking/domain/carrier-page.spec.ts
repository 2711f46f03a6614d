import { carrierPageOf } from "./carrier-page";

const page = (tracking_url: string | null) => ({ tracking_url });

it.each([
  [
    page("https://carrier.example/track?id={number}"),
    "AB 1/2",
    "https://carrier.example/track?id=AB%201%2F2",
  ],
  [page("https://carrier.example/#{number}"), "$&", "https://carrier.example/#%24%26"],
  [page("https://carrier.example/track"), "AB12", "https://carrier.example/track"],
  [page(null), "AB12", null],
  [null, "AB12", null],
])("the page of %j for %s is %s", (carrier, number, url) => {
  expect(carrierPageOf(carrier, number)).toBe(url);
});
