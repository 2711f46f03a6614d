import type { CustomerMessagesContent } from "../../view/customer-messages/content";
import { Instructions } from "./instructions";
import { Rating } from "./rating";

/** What the reader may say of the whole order. The place is there though it is empty, so that nothing else moves. */
export function CustomerMessages({ instructions, rating }: CustomerMessagesContent) {
  return (
    <div className="trk-messages" id="trk-messages">
      {rating !== null && <Rating {...rating} />}
      {instructions !== null && <Instructions {...instructions} />}
    </div>
  );
}
