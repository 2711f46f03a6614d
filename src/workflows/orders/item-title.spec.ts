import { itemTitle } from "./item-title";

const shirt = (variant_title: string | null) => ({
  title: "Shirt",
  product_title: "Linen shirt",
  variant_title,
});

it("is the product's name, with the variant where the order has another of that product", () => {
  const [small, large] = [shirt("S"), shirt("L")];
  const socks = { title: "One size", product_title: "Socks", variant_title: "One size" };
  expect([small, large, socks].map((item) => itemTitle(item, [small, large, socks]))).toEqual([
    "Linen shirt, S",
    "Linen shirt, L",
    "Socks",
  ]);
  expect(itemTitle(small, [small, { ...small }])).toBe("Linen shirt");
});

it("is what the order calls it when it is no product, or no variant has a name", () => {
  const present = { title: "Gift wrapping", product_title: null, variant_title: null };
  expect(itemTitle(present, [present])).toBe("Gift wrapping");
  expect(itemTitle(shirt(null), [shirt(null), shirt("L")])).toBe("Linen shirt");
});
