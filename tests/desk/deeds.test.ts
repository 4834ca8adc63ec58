import { describe, expect, test } from 'vitest';
import { type Contacts, deedsOf } from '../../lib/desk/deeds.ts';
import { CustomerId, EntryId, PostKey } from '../../lib/model/ids.ts';
import type { Finding, Sentiment } from '../../lib/model/mention.ts';
import { type Intent, IssueTypeId } from '../../lib/model/understanding.ts';

const maya = CustomerId.parse('maya');
const tom = CustomerId.parse('tom');
const hour = (at: number) => new Date(Date.UTC(2026, 10, 20, at)).toISOString();
const found: Finding[] = [{ kind: 'name', text: 'Acme' }];

type Said = Contacts['mentions'][number];

function said(id: string, at: number, label: Sentiment['label'], more: Partial<Said> = {}): Said {
  const since = hour(at);
  return {
    key: PostKey.parse(id),
    at: since,
    sentiment: { label, strength: 1, words: [] },
    found,
    state: { kind: 'waiting', since, from: 'posted' },
    ...more,
  };
}

function deeds(some: Partial<Contacts>) {
  const contacts = { members: [maya], mentions: [], interactions: [], answered: new Map(), ...some };
  return deedsOf(contacts).map(({ id }) => id);
}

const answeredAt = (at: number) => ({ state: { kind: 'answered', by: 'Kim', at: hour(at), since: hour(0) } }) as const;

describe('standing up for a brand', () => {
  test('is to speak well of it; not of a competitor, and not to complain', () => {
    const competitor = [{ kind: 'name', text: 'Borealis', competitor: true }] as const;
    const mentions = [
      said('x:1', 1, 'positive'),
      said('x:2', 2, 'positive', { found: [...competitor] }),
      said('x:3', 3, 'negative'),
      said('x:4', 4, 'unsure'),
    ];
    expect(deeds({ mentions })).toEqual(['praised:x:1']);
  });

  test('is not what an agent says is a complaint, spam or about somebody else, nor what is taken for that', () => {
    const understood = (intent: Intent, notUs?: true) => ({
      understood: { intent, issueType: IssueTypeId.parse('other'), reasons: [], ...(notUs && { notUs }) },
    });
    const mentions = [
      said('x:1', 1, 'positive', { corrected: { sentiment: 'negative' } }),
      said('x:2', 2, 'positive', { corrected: { intent: 'spam' } }),
      said('x:3', 3, 'positive', { corrected: { relevance: 'notUs' } }),
      said('x:4', 4, 'positive', understood('spam')),
      said('x:5', 5, 'positive', understood('praise', true)),
      said('x:6', 6, 'positive', understood('other')),
    ];
    expect(deeds({ mentions })).toEqual([]);
    const meant = [
      said('x:1', 1, 'positive', understood('praise')),
      said('x:2', 2, 'unsure', { corrected: { sentiment: 'positive' }, ...understood('other') }),
      said('x:3', 3, 'positive', { corrected: { relevance: 'us' }, ...understood('praise', true) }),
    ];
    expect(deeds({ mentions: meant })).toEqual(['praised:x:3', 'praised:x:2', 'praised:x:1']);
  });

  test('is to answer somebody else’s mention; not one’s own, not an unknown post, not in anger', () => {
    const to = (id: string) => ({ answers: PostKey.parse(id) });
    const mentions = [
      said('x:1', 1, 'neutral', to('x:tom')),
      said('x:2', 2, 'neutral', to('x:own')),
      said('x:3', 3, 'neutral', to('x:unknown')),
      said('x:4', 4, 'negative', to('x:tom')),
    ];
    const answered = new Map([
      [PostKey.parse('x:tom'), { ...said('x:tom', 0, 'neutral'), customer: tom }],
      [PostKey.parse('x:own'), { ...said('x:own', 0, 'neutral'), customer: maya }],
    ]);
    expect(deeds({ mentions, answered })).toEqual(['answered:x:1']);
  });

  test('is to quote one of our posts, unless to complain of it', () => {
    const quote: Finding[] = [{ kind: 'quote', text: 'acme' }];
    const mentions = [said('x:1', 1, 'neutral', { found: quote }), said('x:2', 2, 'negative', { found: quote })];
    expect(deeds({ mentions })).toEqual(['shared:x:1']);
  });

  test('is to come back: every visit, order or event but the first', () => {
    const contact = (id: string, kind: Contacts['interactions'][number]['kind'], at: number) => ({
      id: EntryId.parse(id),
      kind,
      at: hour(at),
    });
    const interactions = [
      contact('c', 'event', 5),
      contact('b', 'order', 3),
      contact('a', 'visit', 1),
      contact('d', 'call', 9),
    ];
    expect(deeds({ interactions })).toEqual(['returned:c', 'returned:b']);
  });

  test('is to come back after a solved complaint; whoever comes back angry was not helped', () => {
    const complaint = said('x:1', 1, 'negative', answeredAt(2));
    expect(deeds({ mentions: [complaint, said('x:2', 5, 'neutral'), said('x:3', 6, 'neutral')] })).toEqual([
      'returned:x:2',
    ]);
    expect(deeds({ mentions: [complaint, said('x:2', 5, 'negative'), said('x:3', 6, 'neutral')] })).toEqual([]);
    expect(deeds({ mentions: [said('x:1', 1, 'negative'), said('x:2', 5, 'neutral')] })).toEqual([]);
  });
});
