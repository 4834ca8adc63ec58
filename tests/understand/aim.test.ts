import { describe, expect, it } from 'vitest';
import { readPost } from '../../lib/understand/read-post.ts';

/** How a post feels towards Acme, which stands in it; Bolt is a competitor where the team names it as one. */
function towardsAcme(text: string, language: string, competitor?: 'Bolt'): string {
  const at = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  const others = competitor === undefined ? [] : [{ ...at(competitor), competitor: true as const }];
  const post = { site: 'x' as const, id: '1', author: { handle: 'somebody' }, text, language };
  return readPost({ post, found: [at('Acme'), ...others] }, undefined).sentiment.label;
}

describe('what is good of another brand is bad of the one that it is compared with', () => {
  it.each([
    ['en', 'Bolt is so much better than Acme, love it', 'negative'],
    ['en', 'Bolt is great, unlike Acme', 'negative'],
    ['en', 'Acme is so much better than Bolt, love it', 'positive'],
    ['en', 'I hate that Bolt is less reliable than Acme', 'negative'],
    ['de', 'Der Service von Bolt ist einfach besser als bei Acme', 'negative'],
    ['de', 'Bolt hat die bessere App als Acme, super', 'negative'],
    ['de', 'Im Gegensatz zu Acme ist Bolt richtig freundlich', 'negative'],
    ['de', 'Bolt ist noch schlechter als Acme', 'positive'],
    ['de', 'Nichts ist besser als Acme', 'positive'],
    ['de', 'Bolt ist weniger zuverlässig als Acme', 'positive'],
    ['fr', 'Bolt est vraiment mieux qu’Acme', 'negative'],
    ['fr', 'La livraison de Bolt est tellement plus rapide que chez Acme', 'negative'],
    ['fr', 'Contrairement à Acme, chez Bolt ils sont gentils', 'negative'],
    ['fr', 'Bolt est encore pire que Acme', 'positive'],
    ['fr', 'Bolt est moins cher que Acme', 'negative'],
    ['es', 'El servicio de Bolt es mucho mejor que el de Acme', 'negative'],
    ['es', 'Bolt es más rápido que Acme', 'negative'],
    ['es', 'A diferencia de Acme, en Bolt son amables', 'negative'],
    ['es', 'Bolt es peor que Acme', 'positive'],
    ['pt', 'O atendimento da Bolt é bem melhor do que o da Acme', 'negative'],
    ['pt', 'A Bolt é melhor que a Acme', 'negative'],
    ['pt', 'Ao contrário da Acme, a Bolt é ótima', 'negative'],
    ['pt', 'A Bolt é pior do que a Acme', 'positive'],
    ['it', 'Bolt è molto meglio di Acme', 'negative'],
    ['it', 'Con Bolt mi trovo meglio che con Acme', 'negative'],
    ['it', 'Bolt è più veloce dell’Acme', 'negative'],
    ['it', 'Bolt è peggio di Acme', 'positive'],
  ])('in %s "%s" is %s', (language, text, is) => {
    expect(towardsAcme(text, language)).toBe(is);
  });

  it.each([
    ['en', 'Nothing is better than Acme', 'positive'],
    ['en', "I couldn't ask for kinder people than at Acme", 'positive'],
    ['en', 'Nobody beats Acme', 'positive'],
    ['en', 'Nothing is worse than Acme', 'negative'],
    ['de', 'Acme ist viel besser als Bolt', 'positive'],
    ['de', 'Acme ist viel schlechter als die anderen', 'negative'],
    ['de', 'Als Kundin bei Acme bin ich sehr zufrieden', 'positive'],
    ['de', 'Besser als gedacht, Acme!', 'positive'],
    ['de', 'Besser als erwartet ist die neue App von Acme', 'positive'],
    ['fr', 'Je trouve que Acme est génial', 'positive'],
    ['es', 'Es la mejor app que Acme ha hecho', 'positive'],
    ['pt', 'Acho que a Acme tem o melhor atendimento', 'positive'],
    ['it', 'Il miglior servizio di sempre, quello di Acme', 'positive'],
    ['it', 'È la migliore app di Acme', 'positive'],
    ['it', 'Non ne posso più di Acme, pessimi', 'negative'],
  ])('but nothing is turned round that compares nothing with it: in %s "%s" is %s', (language, text, is) => {
    expect(towardsAcme(text, language)).toBe(is);
  });
});

describe('where a post turns, the clause of the brand counts', () => {
  it.each([
    ['en', 'Acme was terrible and slow, but the weather is lovely', 'negative'],
    ['de', 'Das Wetter ist heute furchtbar, aber der Service von Acme ist super', 'positive'],
    ['de', 'Der Kaffee war lecker, doch die Lieferung von Acme ist eine Katastrophe', 'negative'],
    ['de', 'Der Laden von Acme ist super, während mein Tag bisher furchtbar war', 'positive'],
    ['fr', 'Il fait un temps horrible mais le service de Acme est génial', 'positive'],
    ['fr', 'Ma journée est parfaite alors que la livraison de Acme est une honte', 'negative'],
    ['es', 'El día es horrible pero el servicio de Acme es excelente', 'positive'],
    ['es', 'El servicio de Acme es pésimo mientras que el día es precioso', 'negative'],
    ['pt', 'O dia foi horrível mas o atendimento da Acme foi ótimo', 'positive'],
    ['pt', 'O atendimento da Acme foi péssimo, já o meu dia foi lindo', 'negative'],
    ['it', 'Giornata orribile ma il servizio di Acme è stupendo', 'positive'],
    ['it', 'Il servizio di Acme è pessimo mentre la giornata è splendida', 'negative'],
  ])('in %s "%s" is %s', (language, text, is) => {
    expect(towardsAcme(text, language)).toBe(is);
  });

  it('and what it does not say loudly the whole post tells', () => {
    expect(towardsAcme('Alles kaputt, eine Frechheit, aber bei Acme hebt niemand ab', 'de')).toBe('negative');
  });

  it('which a particle in the middle of one does not end', () => {
    expect(towardsAcme('Das kaputte Paket von Acme ist doch gestern gekommen', 'de')).toBe('negative');
  });
});

describe('where a competitor is named, the sentence of the brand counts', () => {
  it.each([
    ['en', 'Bolt is awful and rude. Acme is great, I love them!', 'positive'],
    ['en', 'Bolt is great, I love them! Acme is awful and rude.', 'negative'],
    ['de', 'Bolt ist furchtbar. Acme ist dafür ganz toll!', 'positive'],
    ['fr', 'Bolt est nul. Le service chez Acme est excellent !', 'positive'],
    ['es', 'Bolt es genial. El servicio de Acme da vergüenza', 'negative'],
    ['pt', 'A Bolt é ótima. A entrega da Acme é uma vergonha', 'negative'],
    ['it', 'Bolt è fantastico. Il servizio di Acme fa schifo', 'negative'],
    ['de', 'Bolt ist super, die Pakete von Acme kommen morgen', 'positive'],
  ])('in %s "%s" is %s', (language, text, is) => {
    expect(towardsAcme(text, language, 'Bolt')).toBe(is);
  });
});
