import type { CarrierRow } from "../../src/providers/tracking-17track/carriers/table";
import { fetchPublishedList, type PublishedCarrier, readPublishedList } from "./published-list";
import { refreshTable } from "./refresh-table";

const row = (changes: Partial<CarrierRow> = {}): CarrierRow => ({
  code: "1151",
  name: "Australia Post",
  country: "AU",
  url: "https://auspost.com.au/",
  tracking_url: "https://auspost.com.au/mypost/track/#/details/{number}",
  aliases: ["AusPost"],
  ...changes,
});
const published = (changes: Partial<PublishedCarrier> = {}) =>
  new Map([
    [
      "1151",
      { code: "1151", name: "Australia Post", country: "AU", url: "http://auspost.com.au/", ...changes },
    ],
  ]);

describe("refreshing the table of carriers", () => {
  it("changes nothing when nothing changed, and does not make an address insecure", () => {
    expect(refreshTable([row()], published())).toEqual({ rows: [row()], changes: [] });
  });

  it("takes over new names, countries and sites, and says so", () => {
    const { rows, changes } = refreshTable(
      [row()],
      published({ name: "AP", country: "NZ", url: "https://ap.example/" }),
    );
    expect(rows).toEqual([row({ name: "AP", country: "NZ", url: "https://ap.example/" })]);
    expect(changes).toEqual([
      "1151 Australia Post: name Australia Post → AP",
      "1151 Australia Post: country AU → NZ",
      "1151 Australia Post: url https://auspost.com.au/ → https://ap.example/",
    ]);
  });

  it("leaves alone what we chose ourselves", () => {
    const own = row({ name: "AusPost", country: null, own: ["name", "country"] });
    expect(refreshTable([own], published())).toEqual({ rows: [own], changes: [] });
  });

  it("keeps and reports a carrier that is gone", () => {
    const { rows, changes } = refreshTable([row()], new Map());
    expect(rows).toEqual([row()]);
    expect(changes).toEqual([expect.stringMatching(/^1151 Australia Post: 17TRACK lists it no more/)]);
  });
});

describe("the published list", () => {
  const entry = (key: number) => ({
    key,
    _country_iso: "af",
    _url: " http://x.example/ ",
    _name: " Afghan Post ",
    _tel: null,
  });
  const list = Array.from({ length: 1000 }, (_, index) => entry(index + 1));

  it("is read, and entries that make no sense are left out", () => {
    const carriers = readPublishedList(JSON.stringify([...list, { key: "x" }, null]));
    expect(carriers.size).toBe(1000);
    expect(carriers.get("7")).toEqual({
      code: "7",
      name: "Afghan Post",
      country: "AF",
      url: "http://x.example/",
    });
  });

  it.each([[""], ["<html>"], ["[]"], ["{}"], [JSON.stringify(list.slice(1))]])(
    "is not what does not look like it (%#)",
    (text) => {
      expect(() => readPublishedList(text)).toThrow(/Nothing was changed/);
    },
  );

  it("says what to do when there is no network", async () => {
    await expect(fetchPublishedList("http://127.0.0.1:1/list.json")).rejects.toThrow(
      "http://127.0.0.1:1/list.json cannot be reached. Nothing was changed; try again with a network connection.",
    );
  });
});
