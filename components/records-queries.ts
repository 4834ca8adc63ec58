import { focusManager, type Query, QueryClient, type QueryFilters, queryOptions } from '@tanstack/react-query';
import { ask } from '../lib/messages/ask.ts';
import { watchChanges } from '../lib/messages/changes.ts';
import type { Answer, Change, QuestionName, Request } from '../lib/messages/protocol/index.ts';

/** The query cache keeps no `undefined`: an answer that says "nothing" is kept as null. */
type Kept<Name extends QuestionName> =
  | Exclude<Answer<Name>, undefined>
  | (undefined extends Answer<Name> ? null : never);

/** One question to the background as a query: `useQuery(question('lookUp', { by: 'post', post }))`. */
export function question<Name extends QuestionName>(name: Name, request: Request<Name>) {
  return queryOptions({
    queryKey: [name, request],
    queryFn: async () => ((await ask(name, request)) ?? null) as Kept<Name>, // null only where undefined was allowed
  });
}

/** Customers as lists and searches have them. */
const lists = ['searchCustomers', 'foundCustomers', 'listCustomers'] as const;

/** Which answers are no longer true after which change. */
const outdatedBy: Readonly<Record<Exclude<Change['what'], 'subject'>, readonly QuestionName[] | 'all'>> = {
  marks: ['lookUp', 'history', 'queue', 'today', 'subject', 'corrections', ...lists],
  customer: [
    'lookUp',
    'history',
    'responseUses',
    'queue',
    'labels',
    'suggest',
    'sentLike',
    'promises',
    'supporters',
    'rewards',
    ...lists,
  ],
  customers: ['lookUp', 'history', 'labels', 'suggest', ...lists],
  setup: ['settings', 'brands', 'lookUp', 'queue', 'target', 'suggest', 'guidance', 'supporters', 'issueTypes'],
  settings: [
    'settings',
    'lookUp',
    'queue',
    'suggest',
    'guidance',
    'supporters',
    'retention',
    'backedUpAt',
    'drafting',
    'customerViews',
  ],
  sidebar: ['settings'],
  responses: ['responses', 'wordings', 'suggest', 'guidance', 'knowledge', 'voice'],
  health: ['health'],
  everything: 'all',
};

/**
 * The cache of answers that one view holds, kept true by what the background tells until the signal ends it. While
 * nobody can see the view it asks for nothing: what is no longer true is asked for when its tab is shown again.
 */
export function recordsClient(signal: AbortSignal): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      // `ask` tries again by itself; the network says nothing about the background.
      queries: { networkMode: 'always', retry: false, staleTime: 60_000 },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  watchChanges((change) => {
    if (change.what === 'subject') return void takeSubject(client, change);
    const outdated = outdatedBy[change.what];
    askAgain(client, ({ queryKey: [name] }) => outdated === 'all' || outdated.some((one) => one === name));
  }, signal);
  return client;
}

/** A first answer that is on its way may be of before the change, and is awaited by the cache all the same. */
function askAgain(client: QueryClient, predicate: (query: Query) => boolean): void {
  const onTheirWay = client.getQueryCache().findAll({ predicate, fetchStatus: 'fetching' });
  for (const { queryKey, state, promise } of onTheirWay) {
    if (state.data !== undefined) continue;
    const again = () => outdate(client, { queryKey, exact: true });
    void promise?.then(again, again);
  }
  void outdate(client, { predicate });
}

/** What is shown is asked for at once, or where nobody can see it when its tab is shown again. */
function outdate(client: QueryClient, filters: QueryFilters): Promise<void> {
  return client.invalidateQueries({ ...filters, refetchType: focusManager.isFocused() ? 'active' : 'none' });
}

/** A sidebar that knows it is this tab's goes on with the new subject at once; those of other tabs need nothing. */
async function takeSubject(client: QueryClient, { tab, subject }: Extract<Change, { what: 'subject' }>): Promise<void> {
  const tabOf = ({ state }: Query) => (state.data as Answer<'subject'> | undefined)?.tab; // what is kept under this name
  const isSubject = ({ queryKey: [name] }: Query) => name === 'subject';
  const isThisTabs = (query: Query) => isSubject(query) && tabOf(query) === tab;
  const isUnknown = (query: Query) => isSubject(query) && tabOf(query) === undefined;
  askAgain(client, isUnknown);
  if (subject === undefined) return askAgain(client, isThisTabs);
  const wasAsked = client.isFetching({ predicate: isThisTabs }) > 0;
  // An answer that is on its way may be of before.
  await client.cancelQueries({ predicate: isThisTabs });
  client.setQueriesData<Answer<'subject'>>({ predicate: isThisTabs }, (before) => before && { ...before, subject });
  if (wasAsked) askAgain(client, isThisTabs);
}
