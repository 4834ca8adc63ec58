import { hashOf } from '../model/fnv.ts';
import { type Tokens, tokenKind } from './tokens.ts';

const hashSet = (words: string) => new Set(words.split(' ').map((word) => hashOf(word) >>> 0));
const things = hashSet(
  'parcel package order delivery paket paeckchen packchen bestellung lieferung colis commande paquete pedido envio encomenda compra pacco ordine',
);
const comings = hashSet(
  'came arrived here gekommen angekommen da arrive arrivee recu llego llegado recibido chegou recebi arrivato ricevuto',
);
/** Whose it is and when: nothing that could be meant otherwise, as "finally" or "empty" could. */
const besides = hashSet(
  'my the our i got has is just today yesterday this morning mein meine das die unser ist sind heute gestern morgen eben ' +
    "mon ma le la notre est aujourd'hui hier ce matin j'ai mi el nuestro ha he hoy ayer esta manana o a minha meu nossa hoje ontem manha il mio e oggi ieri stamattina ho",
);

/**
 * Whether a post tells that something came, and nothing else: where it is, is what such words are mostly about, so that heads
 * take it for a complaint.
 */
export function tellsOfArrival({ text, count, kinds, hashes }: Tokens): boolean {
  if (text.includes('?')) return false;
  let told = 0;
  for (let place = 0; place < count; place += 1) {
    const kind = kinds[place];
    if (kind === tokenKind.mention || kind === tokenKind.marks) continue;
    const hash = hashes[place] ?? 0;
    if (things.has(hash)) told |= 1;
    else if (comings.has(hash)) told |= 2;
    else if (kind !== tokenKind.word || !besides.has(hash)) return false;
  }
  return told === 3;
}
