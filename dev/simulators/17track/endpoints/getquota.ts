import type { Endpoint } from "./endpoint";

/** What is left of the account's registrations. Costs nothing. */
export const getquota: Endpoint = (_body, { state }) => ({ code: 0, data: state.quota.wire() });
