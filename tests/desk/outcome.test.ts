import { expect, it } from 'vitest';
import { outcomeOf } from '../../lib/desk/outcome.ts';
import { PostKey } from '../../lib/model/ids.ts';

const key = (id: string) => PostKey.parse(`x:${id}`);
const reply = { at: '2026-11-20T09:00:00.000Z', answers: key('1'), reply: key('2') };

function said(text: string, more: { label?: 'negative' | 'positive'; answers?: PostKey; at?: string } = {}) {
  const { label, answers = key('2'), at = '2026-11-20T10:00:00.000Z' } = more;
  return {
    key: key('3'),
    post: { site: 'x' as const, id: '3', author: { handle: 'mayac' }, text },
    sentiment: { label: label ?? ('neutral' as const), strength: 0, words: [] },
    at,
    answers,
  };
}

it.each([
  ['Thank you so much!', 'positive', 'thanked'],
  ['Danke, das ging schnell', 'positive', 'thanked'],
  ['Merci beaucoup', undefined, 'thanked'],
  ['it works now', undefined, 'resolved'],
  ['Läuft wieder, danke', 'positive', 'resolved'],
  ['ya funciona', undefined, 'resolved'],
  ['I sent you the number', undefined, 'answered'],
  ['Thanks for nothing', undefined, 'answered'],
  ['still broken, this is a joke', 'negative', 'escalated'],
  ['thanks, and it broke again', 'negative', 'escalated'],
] as const)('"%s" (%s) after our reply: %s', (text, label, outcome) => {
  expect(outcomeOf(reply, [said(text, label === undefined ? {} : { label })])).toBe(outcome);
});

it('what was said before, or elsewhere, is no outcome', () => {
  expect(outcomeOf(reply, [said('thanks', { at: '2026-11-20T08:00:00.000Z' })])).toBeUndefined();
  expect(outcomeOf(reply, [said('thanks', { answers: key('8') })])).toBeUndefined();
  expect(outcomeOf(reply, [])).toBeUndefined();
});

it('the first word after the reply counts', () => {
  const later = said('so angry', { label: 'negative', at: '2026-11-21T10:00:00.000Z' });
  expect(outcomeOf(reply, [later, said('thank you')])).toBe('thanked');
});
