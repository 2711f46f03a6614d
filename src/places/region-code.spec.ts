import { regionCode } from "./region-code";

it.each([
  ["US", "CA", "California"],
  ["CA", "ON", "ontario"],
  ["AU", "NSW", "New South Wales"],
  ["IN", "MH", "MAHARASHTRA"],
  ["BR", "SP", "Sao Paulo"],
  ["CN", "GD", "Guangdong"],
  ["DE", "BY", "Bayern"],
  ["CH", "ZH", "Zürich"],
])("knows a region of %s by its letters, %s, and by its name, %s", (country, letters, name) => {
  const code = regionCode(country, letters);
  expect(code).toBeDefined();
  expect(regionCode(country, name)).toBe(code);
});

it("knows a region by its English name and by the country's own", () => {
  expect(regionCode("DE", "Bavaria")).toBe(regionCode("DE", "Bayern"));
  expect(regionCode("ES", "Catalonia")).toBe(regionCode("ES", "Cataluña"));
});

it.each([
  ["US", "Bavaria"],
  ["XX", "CA"],
  ["toString", "length"],
  ["DE", ""],
  ["JP", "13"],
])("does not know a region %s, %s", (country, region) => {
  expect(regionCode(country, region)).toBeUndefined();
});
