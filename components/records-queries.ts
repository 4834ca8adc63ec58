import { QueryClient, type QueryFilters, queryOptions } from '@tanstack/react-query';
import { ask } from '../lib/messages/ask.ts';
import { watchChanges } from '../lib/messages/changes.ts';
import type { Answer, Change, QuestionName, Request } from '../lib/messages/protocol.ts';

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

/** The desk's page of all customers. */
const lists = ['searchCustomers', 'foundCustomers', 'listCustomers'] as const;

/** Which answers are no longer true after which change. */
const outdatedBy: Readonly<Record<Change['what'], readonly QuestionName[] | 'all'>> = {
  marks: ['lookUp', 'history', 'queue', 'today', 'subject', 'corrections', ...lists],
  customer: [
    'lookUp',
    'history',
    'responseUses',
    'queue',
    'findCustomers',
    'labels',
    'suggest',
    'sentLike',
    'promises',
    'supporters',
    'rewards',
    ...lists,
  ],
  customers: ['lookUp', 'history', 'findCustomers', 'labels', 'suggest', ...lists],
  subject: ['subject'],
  setup: [
    'settings',
    'brands',
    'lookUp',
    'queue',
    'target',
    'suggest',
    'guidance',
    'supporters',
    'retention',
    'backedUpAt',
    'drafting',
    'issueTypes',
  ],
  responses: ['responses', 'wordings', 'suggest', 'guidance', 'knowledge', 'voice'],
  health: ['health'],
  everything: 'all',
};

/** The cache of answers that one view holds, kept true by what the background tells until the signal ends it. */
export function recordsClient(signal: AbortSignal): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      // `ask` tries again by itself; the network says nothing about the background.
      queries: { networkMode: 'always', retry: false, staleTime: 60_000 },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  watchChanges((change) => {
    if (change.what === 'subject' && takeSubject(client, change)) return;
    const outdated = outdatedBy[change.what];
    askAgain(client, {
      predicate: ({ queryKey: [name] }) => outdated === 'all' || outdated.some((one) => one === name),
    });
  }, signal);
  return client;
}

/** A first answer that is on its way may be of before the change, and is awaited by the cache all the same. */
function askAgain(client: QueryClient, filters: Required<Pick<QueryFilters, 'predicate'>>): void {
  const onTheirWay = client.getQueryCache().findAll({ ...filters, fetchStatus: 'fetching' });
  for (const { queryKey, state, promise } of onTheirWay) {
    if (state.data !== undefined) continue;
    const again = () => client.invalidateQueries({ queryKey, exact: true });
    void promise?.then(again, again);
  }
  void client.invalidateQueries(filters);
}

/** Whether the sidebar that is told knows its tab already: then it goes on with the new subject without asking. */
function takeSubject(client: QueryClient, { tab, subject }: Extract<Change, { what: 'subject' }>): boolean {
  // An answer that is on its way may be of before: then it is asked again.
  if (subject === undefined || client.isFetching({ queryKey: ['subject'] }) > 0) return false;
  let taken = false;
  client.setQueriesData<Answer<'subject'>>({ queryKey: ['subject'] }, (before) => {
    if (before === undefined || before.tab !== tab) return before;
    taken = true;
    return { ...before, subject };
  });
  return taken;
}
