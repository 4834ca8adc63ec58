import type { Intent } from '../model/understanding.ts';
import { tellsOfArrival } from './arrival.ts';
import { Phrases } from './phrases.ts';
import { type Tokens, tokenKind } from './tokens.ts';

/** What a post says outright that it does. */
export interface Told {
  readonly intent: Intent;
  /** It bears the name of it, as "Feature request: …" does, or says nothing else; else it only begins as such posts do. */
  readonly isNamed: boolean;
}

/** Names of wishes, with a mark after them where the word alone is said of other things, too. */
const names = [
  'feature request, feature suggestion, suggestion|suggestions|idea|wish :',
  'verbesserungsvorschlag, vorschlag|wunsch|idee|anregung :',
  'suggestion|idée|souhait :',
  'sugerencia|idea|propuesta :',
  'sugestão|ideia|proposta :',
  'suggerimento|idea|proposta :',
];
/** How wishes begin that name nothing. */
const wishes = [
  'would be great|nice|good|cool|helpful if|to, would love to see|have, would love a|an, would love it if, can|could you add|bring|make|offer … option|mode|version|feature|filter|back',
  'könntet|könnt|könnten ihr|sie … einbauen|hinzufügen|einführen|anbieten, wäre schön|toll|super|gut|praktisch wenn, wäre schön|toll|super|gut|praktisch … wenn',
  'serait bien|top|génial|super|pratique de|si|que|d',
  'estaría|sería bien|genial|bueno|útil que|si|poder|tener|un|una',
  'seria bom|ótimo|legal|útil se|ter|que|poder|um|uma',
  'sarebbe bello|utile|comodo se|avere|poter|potere|che|un|una',
];
/** How questions begin, in the languages that turn the verb round for them: people leave out the mark. */
const questions = [
  'are|do|did|will|can|could|would you|they|we, is|are there, is|are your|the, can|could|may|do|should i|we, does your|the|it|this|anyone|anybody, has|have anyone|anybody|you, ' +
    'when|where|how|what time is|are|do|does|can|will|did, how much|many|long|late|early|far|often, what are your',
  'habt|seid|könnt|macht|liefert|führt|verkauft|nehmt ihr, haben|können|liefern|führen|verkaufen|nehmen|sind sie, gibt es, gibts, kann|könnte|darf|muss|soll ich|man, hat|ist|sind euer|eure|der|die|das, ' +
    'wann|wo|wie hat|habt|haben|ist|sind|kann|kommt|macht|gibt, wie lange|viel|viele|oft',
  'est-ce que, avez-vous, êtes-vous, pouvez-vous, faites-vous, livrez-vous, vendez-vous, peut-on, puis-je, y a-t-il',
];
/** Begin likewise, and ask nobody anything: advertisements and sighs. */
const asksNothing =
  'did you know, are you excited|interested|ready|looking|using|tired|kidding|serious|joking, can i|we just|talk, may i be, do you want|like|love|need, have you tried|seen|heard';
const greetings =
  'hi, hey, hello, hallo, moin, servus, bonjour, salut, hola, oi, olá, ciao, sorry, quick question, kurze frage';

type Kind = 'name' | 'wish' | 'question' | 'asksNothing' | 'greeting';
const said = new Phrases<Kind>();
for (const list of names) said.add(list, 'name');
for (const list of wishes) said.add(list, 'wish');
for (const list of questions) said.add(list, 'question');
said.add(asksNothing, 'asksNothing');
said.add(greetings, 'greeting');

/** What the author says outright that a post does, in six languages; undefined where they say nothing of the kind. */
export function toldIntent(tokens: Tokens): Told | undefined {
  if (tellsOfArrival(tokens)) return { intent: 'other', isNamed: true };
  const found = said.find(tokens);
  if (found.some(({ meaning }) => meaning === 'name')) return { intent: 'suggestion', isNamed: true };
  if (found.some(({ meaning }) => meaning === 'wish')) return { intent: 'suggestion', isNamed: false };
  let start = 0;
  for (const { meaning, from, to } of found) {
    if (meaning === 'asksNothing' || !onlyAddresses(tokens, start, from)) return undefined;
    if (meaning === 'question') return { intent: 'question', isNamed: false };
    start = to;
  }
  return undefined;
}

/** Whether nothing stands there but whom the author speaks to. */
function onlyAddresses({ kinds }: Tokens, from: number, to: number): boolean {
  return kinds.subarray(from, to).every((kind) => kind === tokenKind.mention || kind === tokenKind.marks);
}
