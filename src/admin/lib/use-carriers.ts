import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "./api";
import { bareNumber } from "./package-draft";
import { queryKeys } from "./query-keys";
import { useDebounced } from "./use-debounced";

const TYPING_MS = 200;

/** Carriers by name, and those that fit a number; asked for once the list is open. */
export function useCarriers(search: string, trackingNumber: string, country: string | null, open: boolean) {
  const q = useDebounced(search.trim(), TYPING_MS);
  const number = bareNumber(useDebounced(trackingNumber, TYPING_MS));
  const query = {
    ...(q ? { q } : {}),
    ...(number.length >= 5 ? { tracking_number: number } : {}),
    ...(country ? { country: country.toUpperCase() } : {}),
  };
  const result = useQuery({
    queryKey: queryKeys.carriers(query),
    queryFn: () => api.carriers(query),
    enabled: open,
    placeholderData: keepPreviousData,
    staleTime: 10 * 60_000,
  });
  return { ...result, isTyping: q !== search.trim() };
}
