import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { CustomerId, EntryId, PostKey } from '../../lib/model/ids.ts';
import { write } from '../../lib/records/write.ts';
import { acme, entryId, mentionOf } from './posts.ts';
import { backgroundPerTest, sidePanel } from './running.ts';

const background = backgroundPerTest();

it('a mention that was kept before posts were understood is answered in its own language', async () => {
  const running = background();
  await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  const text = 'Ma bouilloire Acme est arrivée cassée et personne ne me rappelle depuis une semaine';
  await write(running.records, '', async () => [
    {
      kind: 'mention',
      id: EntryId.parse('old'),
      customer: CustomerId.parse('x:@mayac'),
      mention: mentionOf({ id: '1', text }),
      sentiment: { label: 'negative', strength: 0.5, words: [] },
    },
  ]);
  const suggestions = await running.ask(sidePanel, 'suggest', { post: PostKey.parse('x:1') });
  expect(suggestions.length).toBeGreaterThan(0);
  for (const suggestion of suggestions) expect(suggestion.text).toMatch(/^(?:Bonjour|Salut|Maya)/);
});
