import type { PackageContent } from "../view/content";
import { Icon } from "./icon";
import { ItemList } from "./item-list";
import { Missing } from "./missing";
import { Timeline } from "./timeline";

/** One package: who carries it, what is inside, where it is and was. */
export function PackageCard({ content, level }: { content: PackageContent; level: 2 | 3 }) {
  const { title, carrier, number, status, sentence, estimate, items, timeline, missing } = content;
  const Heading = level === 2 ? "h2" : "h3";
  const headingId = `package-${content.id}`;
  return (
    <article className={`trk-card trk-${status.mood}`} aria-labelledby={headingId}>
      <div className="trk-card-head">
        <Heading id={headingId}>{carrier ? `${title} · ${carrier}` : title}</Heading>
        <p className="trk-badge">
          <Icon name={status.icon} />
          {status.text}
        </p>
      </div>
      <p className="trk-number">
        <span className="trk-unseen">{number.label}: </span>
        <span className="trk-number-value">{number.value}</span>
      </p>
      {sentence && <p className="trk-card-sentence">{sentence}</p>}
      {estimate && (
        <p className="trk-card-sentence">
          {estimate.label}: <strong>{estimate.value}</strong>
        </p>
      )}
      {items && <ItemList {...items} />}
      <Timeline {...timeline} level={level === 2 ? 3 : 4} />
      <CardFoot content={content} />
      {missing && <Missing {...missing} />}
    </article>
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
              {carrier_page.text}
              <span aria-hidden="true"> ↗</span>
            </a>
            {carrier_page.hint && ` (${carrier_page.hint})`}
          </p>
        )}
      </div>
    )
  );
}
