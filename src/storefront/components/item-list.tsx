import type { PackageContent } from "../view/content";

/** What is inside, with pictures where there are some. */
export function ItemList({ label, items }: NonNullable<PackageContent["items"]>) {
  return (
    <ul className="trk-items" aria-label={label}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of an order may read alike, and never move
        <li key={index} className="trk-item">
          {item.image_url && (
            <img src={item.image_url} alt="" width="48" height="48" loading="lazy" decoding="async" />
          )}
          <span>{item.text}</span>
        </li>
      ))}
    </ul>
  );
}
