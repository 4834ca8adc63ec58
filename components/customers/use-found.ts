import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { type ListedCustomer, mostListed } from '../../lib/messages/protocol/customers.ts';
import type { CustomerSearch } from '../../lib/model/customer-search.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { asProblem, type ProblemView } from '../../lib/model/problem.ts';
import { question } from '../records-queries.ts';
import { useSettled } from '../use-settled.ts';

interface Found {
  /** How many lines there are to show; undefined until the first answer is there. */
  readonly total: number | undefined;
  /** That is everybody. */
  readonly counted: boolean;
  readonly near: readonly string[];
  /** Everybody found, in order; only the first ones until `complete`. */
  readonly ids: readonly CustomerId[];
  readonly complete: boolean;
  readonly problem: ProblemView | undefined;
  readonly retry: () => void;
}

/** How long a search must stay before everybody whom it finds is asked for, in milliseconds: nobody scrolls sooner. */
const scrollsAfter = 400;

/** Who is found: the first ones at once, everybody else by id a moment later. */
export function useFound(search: CustomerSearch): Found {
  const stays = useSettled(search, scrollsAfter) === search;
  const first = useQuery({ ...question('searchCustomers', search), placeholderData: keepPreviousData });
  const shown = first.data?.customers.map(({ customer }) => customer.id) ?? [];
  const isMore = first.data !== undefined && first.data.total !== shown.length;
  const all = useQuery({ ...question('foundCustomers', search), enabled: isMore && stays && !first.isPlaceholderData });
  const ids = isMore ? (all.data ?? shown) : shown;
  const complete = !isMore || all.data !== undefined;
  const error = first.error ?? all.error;
  return {
    total: first.data && (complete ? ids.length : (first.data.total ?? shown.length)),
    counted: complete || first.data?.total !== undefined,
    near: first.data?.near ?? [],
    ids,
    complete,
    problem: error === null ? undefined : asProblem(error),
    retry: () => void (first.error === null ? all.refetch() : first.refetch()),
  };
}

const pageSize = 50;

interface Lines {
  readonly known: ReadonlyMap<CustomerId, ListedCustomer>;
  readonly problem: ProblemView | undefined;
  readonly retry: () => void;
}

/** The lines between two places of the list, as far as they are known; what is missing is asked for, page by page. */
export function useLines(search: CustomerSearch, ids: readonly CustomerId[], from: number, to: number): Lines {
  const first = useQuery({ ...question('searchCustomers', search), placeholderData: keepPreviousData });
  const known = new Map((first.data?.customers ?? []).map((line) => [line.customer.id, line]));
  const pages: CustomerId[][] = [];
  for (let page = Math.floor(from / pageSize); page * pageSize <= to; page += 1)
    pages.push(ids.slice(page * pageSize, (page + 1) * pageSize).slice(0, mostListed));
  const missing = pages.filter((page) => page.some((id) => !known.has(id)));
  const asked = useQueries({ queries: missing.map((customers) => question('listCustomers', { customers })) });
  for (const { data } of asked) for (const line of data ?? []) known.set(line.customer.id, line);
  const failed = asked.filter(({ error }) => error !== null);
  return {
    known,
    problem: failed[0] && asProblem(failed[0].error),
    retry: () => {
      for (const { refetch } of failed) void refetch();
    },
  };
}
