import { describe, expect, it } from 'vitest';
import { understandText } from '../../scripts/read-text.ts';

/*
 * Posts of many trades, all invented, by how soon a good colleague would answer them: this was judged before they
 * were looked at.
 */

/** Posts in English where no other language is said. */
const posts = (...all: readonly (readonly [text: string, language?: string])[]) =>
  all.map(([text, language = 'en']) => ({ text, language }));
const read = (text: string, lang = 'en') => understandText({ text, lang });
const level = (text: string, lang: string) => read(text, lang).urgency.level;
const kinds = (text: string, lang: string) => read(text, lang).urgency.reasons.map(({ kind }) => kind);

describe('danger to somebody comes first, however calmly it is told', () => {
  it.each(
    posts(
      ['Bit into a piece of metal in my chicken wrap'],
      ["there was a sliver of plastic in my kid's fruit puree"],
      ['Found a screw in the chocolate bar I bought today'],
      ['Ended up in A&E after your prawn curry'],
      ['The hairdryer set my towel alight'],
      ['Your courier nearly ran over our son on the pavement'],
      ['delivery van almost hit a child outside number 9'],
      ['your bus just drove into a cyclist at the lights'],
      ['There is smoke in carriage C'],
      ['smoke coming into the cabin, crew says nothing'],
      ['my lips are swelling up after one bite of your nut free bar'],
      ["can't breathe properly since I took your tablets"],
      ["I'm thinking of ending it all"],
      ["I can't pay what I owe you and I don't see a way out any more"],
      ["I can't dial 999 from your network"],
      ['the brakes on your hire car gave out on the motorway'],
      ['your driver followed me home last night'],
      ['In meinem Salat war ein Stück Plastik', 'de'],
      ['Euer Lieferwagen hätte fast meinen Sohn überfahren', 'de'],
      ['Im Abteil ist Rauch', 'de'],
      ['Mit eurem Netz komme ich nicht zum Notruf durch', 'de'],
      ["J'ai trouvé un bout de verre dans ma salade", 'fr'],
      ['votre livreur a failli renverser ma fille', 'fr'],
      ["ma gorge gonfle depuis que j'ai mangé votre barre", 'fr'],
      ['Encontré un pedazo de metal en el yogur', 'es'],
      ['vuestro repartidor casi atropella a mi hija', 'es'],
      ['hay humo en el vagón', 'es'],
      ['tem fumaça dentro do vagão', 'pt'],
      ['não consigo ligar para o 192 com a rede de vocês', 'pt'],
      ["c'è del fumo nella carrozza 3", 'it'],
      ['mi si gonfia la gola dopo la vostra barretta', 'it'],
    ),
  )('"$text"', ({ text, language }) => {
    expect(level(text, language)).toBe('critical');
  });
});

describe('what is only unpleasant is no danger, nor what sounds like one', () => {
  it.each(
    posts(
      ['Long hair in my noodles and the waiter just laughed'],
      ['the changing rooms are a health hazard'],
      ['your prices are lethal'],
      ['my dad died in May and you still write to him'],
      ['Mein Opa ist gestorben und ihr schickt weiter Rechnungen', 'de'],
      ['Mon père est mort et vous lui écrivez encore', 'fr'],
      ['Mi padre murió y le siguen cobrando', 'es'],
      ['Meu pai morreu e vocês continuam cobrando', 'pt'],
      ['Mio padre è morto e continuate a scrivergli', 'it'],
      ['Ein Haar in der Suppe und niemand entschuldigt sich', 'de'],
      ["un cheveu dans ma soupe et personne ne s'excuse", 'fr'],
      ['un pelo en mi tortilla y el camarero se ríe', 'es'],
      ["can't breathe, I'm laughing so hard"],
      ['that playlist set the room alight'],
      ["I don't see any way out of your car park"],
      ['nearly knocked over my drink laughing at your ad'],
      ['we found a nail salon in your mall'],
      ['my phone died after two hours of maps'],
      ['100 calls and not one answer'],
      ['on va prendre un verre dans votre bar', 'fr'],
      ['por fin puedo respirar bien con vuestro purificador', 'es'],
      ['il bicchiere di vetro nella credenza è vostro', 'it'],
    ),
  )('"$text"', ({ text, language }) => {
    expect(level(text, language)).not.toBe('critical');
  });
  it('and says by which words it may be unsafe', () => {
    expect(read('There was a hair in my noodles and nobody cared').urgency).toEqual({
      level: 'high',
      reasons: [{ kind: 'safety', words: ['hair in my'], byIssueType: true }],
    });
  });
});

describe('a grave word in a plain question or in praise is answered as usual', () => {
  it.each(
    posts(
      ['Flying with our newborn next week, do you have bassinets?'],
      ['Do you have a ramp for a wheelchair?'],
      ["I'm pregnant, is the tuna sandwich ok?"],
      ['Where do I send a GDPR request?'],
      ['which number do I call to report fraud?'],
      ['the lady at gate 4 was so kind to my autistic son'],
      ['My nan is 92, elderly but quick, and your rider always waits for her ❤️'],
      ['Ist der Eingang für Rollstuhlfahrer geeignet?', 'de'],
      ['Avez-vous un accès pour fauteuil roulant ?', 'fr'],
      ['¿Tienen acceso para silla de ruedas?', 'es'],
      ['Posso levar insulina na bagagem de mão?', 'pt'],
      ["C'è un accesso per la sedia a rotelle?", 'it'],
      ["I'm with Fox on that goal, clearly offside"],
      ["I'm writing a report on your logo for my course"],
    ),
  )('"$text"', ({ text, language }) => {
    expect(['low', 'normal']).toContain(level(text, language));
  });
});

describe('whoever is wronged or helpless comes soon', () => {
  it.each(
    posts(
      ["I'm in a wheelchair and your ramp is locked again"],
      ['My mother is disabled and nobody came to help her off the train'],
      ['My wheelchair is still in Lisbon'],
      ['out of insulin since Friday'],
      ['this is fraud and I am going to the ombudsman'],
      ["looks like I can see somebody else's statements in the app"],
      ['Mein Vater sitzt im Rollstuhl und euer Aufzug ist seit Tagen defekt', 'de'],
      ['Ma mère est en fauteuil roulant et votre ascenseur est cassé', 'fr'],
    ),
  )('"$text"', ({ text, language }) => {
    expect(['high', 'critical']).toContain(level(text, language));
  });
});

describe('what fails for one person is no outage', () => {
  it.each(
    posts(
      ["can't pay with my new card at your till"],
      ['You blocked my card, I cannot pay the childminder'],
      ["can't call my mum today, will do tomorrow"],
      ["couldn't check my size in the shop"],
      ['My headphones stopped working after a week'],
      ['is anyone else getting the sofa in blue?'],
      ['The editor crashes every time I paste'],
    ),
  )('"$text"', ({ text, language }) => {
    expect(kinds(text, language)).not.toContain('outage');
  });
  it.each(
    posts(
      ['your app stopped working for all of us this morning'],
      ['cards not working in any of your shops'],
      ["is anyone else's app down?"],
      ['is anyone else having network problems in Hull?'],
    ),
  )('but "$text" is one', ({ text, language }) => {
    expect(kinds(text, language)).toContain('outage');
  });
});

describe('a calm word about an order, a bill or an account waits for an answer', () => {
  it.each(
    posts(
      ['Ordered Monday for Tuesday. It is Saturday.'],
      ['Loan application: day 30. Silence.'],
      ['we had an appointment with your fitter at nine'],
      ["Mon dossier est 'en cours' depuis mars", 'fr'],
      ["El pedido sigue 'en preparación' desde el lunes", 'es'],
      ["meu pedido consta 'em separação' há dez dias", 'pt'],
      ['wo bleibt meine Bestellung', 'de'],
      ["dov'è il mio ordine", 'it'],
      ["Il pacco risulta 'in consegna' da lunedì", 'it'],
    ),
  )('"$text"', ({ text, language }) => {
    expect(level(text, language)).not.toBe('low');
  });
});

describe('whoever wrote to us in private, as we ask people to, is no spam and waits for an answer', () => {
  it.each(
    posts(
      ['@acme DM sent'],
      ["just DM'd you the number"],
      ['check your DMs'],
      ['followed, please DM me'],
      ["I've sent you a private message"],
      ['hab euch eine DM geschickt', 'de'],
      ['PN ist raus', 'de'],
      ['mandei DM para vocês', 'pt'],
    ),
  )('"$text"', ({ text, language }) => {
    expect(read(text, language)).toMatchObject({
      intent: expect.not.stringMatching('spam'),
      urgency: { level: 'normal' },
    });
  });
});

describe('talk that waits for nothing comes last', () => {
  it.each(
    posts(
      ['Walked past your shop this morning'],
      ['watching the game with friends'],
      ['having a coffee and a muffin with my sister'],
      ['thanks, got it'],
      ['love the new logo'],
      ['best tacos in town'],
      ['great service today, thanks Tom'],
      ['they are opening one in our town'],
      ['gerade bei euch vorbeigelaufen', 'de'],
      ['je suis passé devant votre boutique', 'fr'],
      ['hoy pasé por vuestra tienda', 'es'],
      ['DM me to earn 500 a day from home'],
    ),
  )('"$text"', ({ text, language }) => {
    expect(level(text, language)).toBe('low');
  });
});
