import type { ReactNode } from "react";
import { keepDatesTogether } from "../format/keep-together";
import type { PackageContent } from "../view/content";
import { Badge } from "./badge";
import { CopyButton } from "./copy-button";
import { ItemList } from "./item-list";
import { Missing } from "./missing";
import { Timeline } from "./timeline";

/** One package: who carries it, what is inside, where it is and was. */
export function PackageCard({
  content,
  map,
  level,
}: {
  content: PackageContent;
  map: ReactNode;
  level: 2 | 3 | 4;
}) {
  const { title, carrier, number, status, sentence, estimate, estimate_pending, items, timeline, missing } =
    content;
  const Heading = `h${level}` as const;
  const headingId = `package-${content.id}`;
  return (
    <article className={`trk-card trk-${status.mood}`} data-key={content.id} aria-labelledby={headingId}>
      <div className="trk-card-head">
        <Heading id={headingId}>
          {title}
          {carrier && (
            <>
              {" · "}
              <bdi>{carrier}</bdi>
            </>
          )}
        </Heading>
        <p>
          <Badge {...status} />
        </p>
      </div>
      {number && <TrackingNumber {...number} />}
      {sentence && <p className="trk-card-sentence">{keepDatesTogether(sentence)}</p>}
      {estimate && (
        <p className="trk-card-sentence">
          {estimate.label}
          <strong>{keepDatesTogether(estimate.value)}</strong>
        </p>
      )}
      {estimate_pending && <p className="trk-card-sentence trk-note">{estimate_pending}</p>}
      {items && <ItemList {...items} />}
      {map}
      <Timeline {...timeline} level={level === 2 ? 3 : level === 3 ? 4 : 5} />
      <CardFoot content={content} />
      {missing && <Missing {...missing} />}
    </article>
  );
}

function TrackingNumber(number: NonNullable<PackageContent["number"]>) {
  return (
    <p className="trk-number">
      <span className="trk-unseen">{number.label} </span>
      <span className="trk-number-value" dir="ltr">
        {number.value}
      </span>
      <CopyButton {...number} />
    </p>
  );
}

function CardFoot({ content: { checked, carrier_page } }: { content: PackageContent }) {
  return (
    (checked || carrier_page) && (
      <div className="trk-card-foot">
        {checked && (
          <p>
            <time dateTime={checked.at}>{checked.text}</time>
          </p>
        )}
        {carrier_page && (
          <p>
            <a href={carrier_page.href} rel="noreferrer noopener">
              {`${carrier_page.text}\u00a0`}
              <span className="trk-points" aria-hidden="true">
                ↗
              </span>
            </a>
            {carrier_page.hint}
          </p>
        )}
      </div>
    )
  );
}
