import { describe, expect, it } from 'vitest';
import { IssueTypeId, seedIssueTypes } from '../../lib/model/understanding.ts';
import { matterOf } from '../../lib/understand/matter.ts';
import { readPost } from '../../lib/understand/read-post.ts';
import { teach } from '../../lib/understand/taught.ts';
import { shippedWeights } from '../../lib/understand/weights.ts';

const types = seedIssueTypes.map((id) => ({ id: IssueTypeId.parse(id) }));
const untaught = teach(shippedWeights(), types, []);

function reading(text: string, language = 'en') {
  const post = { site: 'x', id: '1', author: { handle: 'somebody' }, text, language } as const;
  return readPost({ post, found: [] }, undefined);
}
const intent = (text: string, language?: string) => matterOf(reading(text, language), untaught).intent;
const feeling = (text: string, language?: string) => reading(text, language).sentiment.label;

describe('what a post does', () => {
  it.each([
    ['@acme my lamp was due two weeks ago and it is still not here', 'en', 'complaint'],
    ['@acme why does your app never open on the first try', 'en', 'complaint'],
    ['third call this week and nobody rang me back', 'en', 'complaint'],
    ['@acme you charged us for three nights, we stayed two', 'en', 'complaint'],
    ['@acme is there a shop near the station?', 'en', 'question'],
    ['Do you ship to Malta?', 'en', 'question'],
    ['@acme thank you so much for the quick help', 'en', 'praise'],
    ['It would be great if you could add a calendar view', 'en', 'suggestion'],
    ['I am a journalist, whom may I call about this story?', 'en', 'press'],
    ['watching the match with my brother tonight', 'en', 'other'],
    ['@acme ma chaise devait arriver il y a deux semaines', 'fr', 'complaint'],
    ['@acme mi silla tenía que llegar hace dos semanas', 'es', 'complaint'],
    ['@acme minha cadeira era para chegar há duas semanas', 'pt', 'complaint'],
    ['@acme la mia sedia doveva arrivare due settimane fa', 'it', 'complaint'],
    ['¿abren mañana por la tarde?', 'es', 'question'],
    ['are you open on monday @acme', 'en', 'question'],
    ['hi @acme, do you deliver to the islands', 'en', 'question'],
    ['@acme gibt es den auch in blau', 'de', 'question'],
    ['@acme puis-je rendre un article soldé ?', 'fr', 'question'],
    ['feature request: dark mode in the @acme app', 'en', 'suggestion'],
    ['@acme Wunsch: bitte einen Dunkelmodus in der App', 'de', 'suggestion'],
    ["@acme suggestion : un mode sombre dans l'appli", 'fr', 'suggestion'],
    ['@acme sugerencia: un modo oscuro en la app', 'es', 'suggestion'],
    ['@acme sugestão: modo escuro no aplicativo', 'pt', 'suggestion'],
    ["@acme sarebbe bello avere la modalità scura nell'app", 'it', 'suggestion'],
    ['would love a widget for my home screen', 'en', 'suggestion'],
    ['Könntet ihr einen Größenfilter einbauen?', 'de', 'suggestion'],
    ['shoutout to Lena at the desk for untangling my booking', 'en', 'praise'],
    ['give that porter a medal', 'en', 'praise'],
    ['Da gibt es nichts zu meckern', 'de', 'praise'],
    ['un diez para el chico de la caja', 'es', 'praise'],
    ['nota dez para a moça do balcão', 'pt', 'praise'],
    ['niente da ridire, tutto in ordine', 'it', 'praise'],
    ['your agent hung up on me', 'en', 'complaint'],
    ['o motorista falou super mal comigo', 'pt', 'complaint'],
  ])('"%s" (%s) is %s, also where it is said without a loud word', (text, language, is) => {
    expect(intent(text, language)).toBe(is);
  });

  it.each([
    ['are you kidding me, the third parcel lost', 'complaint'],
    ['@acme did you read my mail at all? Useless.', 'complaint'],
    ['idea: fire whoever made this horrible app', 'complaint'],
    ['the idea of a kettle that sings', 'other'],
    ['somebody asked me: are you open on monday', 'other'],
    ['I know where you are', 'other'],
  ])('"%s" is %s, though it has the words of a question or a wish', (text, is) => {
    expect(intent(text)).toBe(is);
  });
});

describe('what arrived', () => {
  it.each([
    ['my order arrived this morning', 'en'],
    ['Mein Paket ist heute gekommen', 'de'],
    ["mon colis est arrivé aujourd'hui", 'fr'],
    ['mi paquete llegó hoy', 'es'],
    ['minha encomenda chegou hoje', 'pt'],
    ['il mio pacco è arrivato oggi', 'it'],
  ])('"%s" (%s) is no complaint, and nobody is unhappy about it', (text, language) => {
    expect(intent(text, language)).toBe('other');
    expect(feeling(text, language)).toBe('neutral');
  });

  it.each([
    ['my parcel came today. empty.', 'en'],
    ['mein Paket ist heute nicht gekommen', 'de'],
    ['il mio pacco è arrivato rotto', 'it'],
  ])('"%s" (%s) is a complaint all the same', (text, language) => {
    expect(intent(text, language)).toBe('complaint');
  });
});
