import type { TrackingPageContent } from "../view/content";
import { Answer } from "./answer";
import { PackageCard } from "./package-card";

/** An order's page: the answer, then every package, then what comes back. */
export function TrackingPage({ content }: { content: TrackingPageContent }) {
  const { order, answer, steps, packages, returns } = content;
  return (
    <>
      <Answer order={order} answer={answer} steps={steps} />
      {packages.map((parcel) => (
        <PackageCard key={parcel.id} content={parcel} level={2} />
      ))}
      {returns && (
        <section className="trk-returns">
          <h2>{returns.title}</h2>
          {returns.packages.map((parcel) => (
            <PackageCard key={parcel.id} content={parcel} level={3} />
          ))}
        </section>
      )}
    </>
  );
}
