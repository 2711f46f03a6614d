import type { ReactNode } from "react";
import type { OrderContent } from "../view/content";
import { Answer } from "./answer";
import { PackageCard } from "./package-card";

interface OrderViewProps {
  content: OrderContent;
  /** The map of a package by its id: handed in, because what draws it is far larger than everything else. */
  mapOf: (packageId: string) => ReactNode;
  /** That of its first heading: a shop's page may have one of its own above it. */
  level: 1 | 2;
}

/** Everything about an order: the answer, then every package, then what comes back. */
export function OrderView({ content, mapOf, level }: OrderViewProps) {
  const Heading = level === 1 ? "h2" : "h3";
  const { packages, returns, ...top } = content;
  return (
    <div className="trk-order-view">
      <Answer {...top} level={level} />
      {packages.map((parcel) => (
        <PackageCard key={parcel.id} content={parcel} map={mapOf(parcel.id)} level={level === 1 ? 2 : 3} />
      ))}
      {returns && (
        <section className="trk-returns">
          <Heading>{returns.title}</Heading>
          {returns.packages.map((parcel) => (
            <PackageCard
              key={parcel.id}
              content={parcel}
              map={mapOf(parcel.id)}
              level={level === 1 ? 3 : 4}
            />
          ))}
        </section>
      )}
    </div>
  );
}
