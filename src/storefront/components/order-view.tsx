import type { OrderContent } from "../view/content";
import { Answer } from "./answer";
import { PackageCard } from "./package-card";

/**
 * Everything about an order: the answer, then every package, then what comes back.
 * `level` is that of its first heading: a shop's page may have one of its own above it.
 */
export function OrderView({ content, level }: { content: OrderContent; level: 1 | 2 }) {
  const Heading = level === 1 ? "h2" : "h3";
  const { packages, returns, ...top } = content;
  return (
    <div className="trk-order-view">
      <Answer {...top} level={level} />
      {packages.map((parcel) => (
        <PackageCard key={parcel.id} content={parcel} level={level === 1 ? 2 : 3} />
      ))}
      {returns && (
        <section className="trk-returns">
          <Heading>{returns.title}</Heading>
          {returns.packages.map((parcel) => (
            <PackageCard key={parcel.id} content={parcel} level={level === 1 ? 3 : 4} />
          ))}
        </section>
      )}
    </div>
  );
}
