import { failure } from "../errors";
import type { Registration } from "../registry";
import { buildListItem } from "../track-list/item";
import { readListQuery } from "../track-list/query";
import { selectRegistrations } from "../track-list/select";
import type { Endpoint } from "./endpoint";

/** Fixed by 17TRACK. */
const PAGE_SIZE = 40;

/** The account's registrations, filtered, ordered, forty a page. */
export const gettracklist: Endpoint = (body, { state, version }) => {
  const query = readListQuery(body, version);
  if ("error" in query) {
    // Illegal parameters are answered with an envelope code of 0.
    return failure(query.error, 0);
  }
  const found = selectRegistrations(state, query);
  const start = (query.page_no - 1) * PAGE_SIZE;
  return {
    page: {
      data_total: found.length,
      page_total: Math.ceil(found.length / PAGE_SIZE),
      page_no: query.page_no,
      page_size: PAGE_SIZE,
    },
    code: 0,
    data: {
      accepted: found
        .slice(start, start + PAGE_SIZE)
        .map((registration: Registration) => buildListItem(state, registration, version)),
    },
  };
};
