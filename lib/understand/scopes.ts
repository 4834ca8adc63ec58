import { hashOf } from '../model/fnv.ts';
import { denials } from './denials.ts';
import { Phrases } from './phrases.ts';
import { type Tokens, tokenKind } from './tokens.ts';

/** Bits of what holds for a token where it stands. */
export const scope = {
  /** A negation before it turns it round: "not", "never", "isn't". */
  negated: 1,
  /** It comes after the last "but" of its text: what is meant comes there. */
  afterTurn: 2,
  /** A word before it makes it more or less: "very", "hardly". */
  stronger: 4,
  weaker: 8,
  /** It is itself a negation. */
  negation: 16,
  /** It is part of a phrase that praises or blames as a whole, whatever its words say: "nothing beats". */
  praising: 32,
  blaming: 64,
} as const;
/** Parts of such phrases. */
export const wholly = scope.praising | scope.blaming;

/** Tokens that a negation reaches at most, where no mark ends its clause before. */
const reach = 4;

const hashSet = (words: string) => new Set(words.split(' ').map((word) => hashOf(word) >>> 0));
const negations = hashSet(
  "not no never none nobody nothing nowhere neither nor cannot without lack lacks lacking nope aint ain't arent aren't cant can't couldnt " +
    "couldn't didnt didn't doesnt doesn't dont don't hadnt hadn't hasnt hasn't havent haven't isnt isn't mightnt mightn't mustnt mustn't " +
    "neednt needn't shouldnt shouldn't shant shan't wasnt wasn't werent weren't wont won't wouldnt wouldn't barely hardly rarely seldom " +
    'nicht kein keine keinen keinem keiner nie niemals nichts ohne ne pas jamais rien sans aucun aucune nunca nada sin ninguno ninguna jamas ' +
    'nao nem sem nenhum nenhuma non mai niente senza nessun nessuno nessuna',
);
/** Negations of other languages that are none in this one: "no Procon" is "at Procon". */
const noNegations: Readonly<Record<string, ReadonlySet<number>>> = { pt: hashSet('no') };
const stronger = hashSet(
  'absolutely amazingly awfully completely considerably decidedly deeply effing enormously entirely especially exceptionally extremely ' +
    'fabulously flipping freaking frickin fricking friggin frigging fully fuckin fucking fucken greatly hella highly hugely incredibly intensely majorly ' +
    'more most particularly purely quite really remarkably so such substantially thoroughly totally tremendously uber unbelievably ' +
    'unusually utterly very too sehr total absolut echt mega voll richtig tres trop vraiment super muy tan demasiado muito demais molto troppo davvero',
);
const weaker = hashSet(
  'almost barely hardly kinda kindof less little marginally occasionally partly scarcely slightly somewhat sorta sortof etwas wenig kaum peu poco pouco',
);
const turns = hashSet(
  'but however though although except yet aber doch jedoch mais pourtant pero sino aunque mas porem ma pero invece',
);
const phrases = new Phrases<keyof typeof denials>();
for (const meaning of ['praise', 'blame', 'louder'] as const) phrases.add(denials[meaning], meaning);
const clauseMarks = new Set(Array.from('.,;:!?…()|—–。，！？', (mark) => mark.charCodeAt(0)));

/** What holds for each token of a text where it stands: bits of `scope`; by the negations of all languages but `otherwise`. */
export function scopesOf(tokens: Tokens, otherwise?: ReadonlySet<number>): Uint8Array {
  const { text, count, kinds, starts, hashes } = tokens;
  const scopes = new Uint8Array(count);
  const found = phrases.find(tokens).reverse();
  let negatedUntil = -1;
  let degree = 0;
  let lastTurn = -1;
  for (let place = 0; place < count; place += 1) {
    const phrase = found.at(-1);
    if (phrase !== undefined && phrase.from === place) {
      if (phrase.meaning !== 'louder')
        for (let at = phrase.from; at < phrase.to; at += 1)
          scopes[at] =
            (phrase.meaning === 'praise' ? scope.praising : scope.blaming) |
            (negations.has(hashes[at] ?? 0) ? scope.negation : 0);
      degree = phrase.meaning === 'louder' ? scope.stronger : 0;
      negatedUntil = -1;
      place = phrase.to - 1;
      found.pop();
      continue;
    }
    const kind = kinds[place];
    const hash = hashes[place] ?? 0;
    if (kind === tokenKind.word) {
      const isNegation = negations.has(hash) && otherwise?.has(hash) !== true;
      if (isNegation) scopes[place] = scope.negation;
      if (place <= negatedUntil) scopes[place] = (scopes[place] ?? 0) | scope.negated;
      scopes[place] = (scopes[place] ?? 0) | degree;
      degree = stronger.has(hash) ? scope.stronger : weaker.has(hash) ? scope.weaker : 0;
      if (isNegation) negatedUntil = place + reach;
      else if (turns.has(hash)) {
        lastTurn = place;
        negatedUntil = -1;
      }
    } else if (kind === tokenKind.marks && clauseMarks.has(text.charCodeAt(starts[place] ?? 0))) {
      negatedUntil = -1;
      degree = 0;
    } else if (kind === tokenKind.hashtag && place <= negatedUntil) scopes[place] = scope.negated;
  }
  if (lastTurn > 0)
    for (let place = lastTurn + 1; place < count; place += 1) scopes[place] = (scopes[place] ?? 0) | scope.afterTurn;
  return scopes;
}

/** The same where the language is known, BCP 47: lists are for one language each, heads were taught without. */
export function scopesIn(
  { tokens, scopes }: { readonly tokens: Tokens; readonly scopes: Uint8Array },
  language: string | undefined,
): Uint8Array {
  const otherwise = language === undefined ? undefined : noNegations[language];
  return otherwise === undefined ? scopes : scopesOf(tokens, otherwise);
}
