import { describe, expect, it } from 'vitest';
import { type IssueType, IssueTypeId, seedIssueTypes } from '../../lib/model/understanding.ts';
import { readFeatures } from '../../lib/understand/features.ts';
import { issuesOf } from '../../lib/understand/issue/issues.ts';
import { learn } from '../../lib/understand/learn.ts';
import { shippedWeights } from '../../lib/understand/weights.ts';

const { lexicon } = shippedWeights();
const seeds: readonly IssueType[] = seedIssueTypes.map((id) => ({ id: IssueTypeId.parse(id) }));

function about(text: string, language = 'en', types = seeds): string | undefined {
  const { classes, shares } = learn(issuesOf(types), []);
  const all = shares({ ...readFeatures(text, lexicon), language });
  return classes[all.indexOf(Math.max(...all))];
}

describe('what a post is about', () => {
  it.each([
    ['You charged me twice on this bill', 'en', 'billing'],
    ['My parcel has not arrived', 'en', 'delivery'],
    ['The screen of my new phone cracked', 'en', 'product'],
    ['No signal, is the network offline?', 'en', 'outage'],
    ['Your agent was so rude and hung up on me', 'en', 'staff'],
    ['When do I get my money back, I was promised a refund', 'en', 'refund'],
    ['I cannot reset my password, my account is locked', 'en', 'account'],
    ['Our reservation does not exist, we have a confirmation', 'en', 'booking'],
    ['Smoke and a burning smell', 'en', 'safety'],
    ['I found a nail in my soup', 'en', 'safety'],
    ['Has anyone found a source other than them?', 'en', 'other'],
    ['Good morning everybody', 'en', 'other'],
    ['Wieder eine falsche Rechnung, doppelt abgebucht', 'de', 'billing'],
    ['Mon colis n’est pas arrivé, aucune livraison', 'fr', 'delivery'],
    ['No me devuelven mi dinero, quiero el reembolso', 'es', 'refund'],
    ['A internet caiu de novo, sem sinal', 'pt', 'outage'],
    ['Prenotazione cancellata, avevamo una camera', 'it', 'booking'],
  ])('is told by its words: "%s" (%s) is %s', (text, language, is) => {
    expect(about(text, language)).toBe(is);
  });

  it('is never what the team took from its list', () => {
    const types = seeds.filter(({ id }) => id !== 'billing');
    expect(about('You charged me twice on this bill', 'en', types)).toBe('other');
  });

  it('is what the team added where its name tells of it, in whichever language', () => {
    const added = (name: string): IssueType => ({ id: IssueTypeId.parse(name), name });
    const types = [...seeds, added('Lost luggage'), added('Lange Schlangen')];
    expect(about('Our suitcases are still missing', 'en', types)).toBe('Lost luggage');
    expect(about('An hour in the queue, two tills open', 'en', types)).toBe('Lange Schlangen');
    expect(about('My parcel has not arrived', 'en', types)).toBe('delivery');
  });
});
