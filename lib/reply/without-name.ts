import type { GapName } from '../model/response.ts';
import type { GapValues } from './gaps.ts';

const names: readonly GapName[] = ['customer.firstName', 'customer.name', 'customer.handle'];
/** Greetings that can stand without a name: "Hi," is one, "Dear," is none. */
const standsAlone =
  /(?:^|[.!?\n]\s*)[¡¿]?(?:hi|hello|hey|hi there|good (?:morning|afternoon|evening)|thanks|thank you|hallo|moin|servus|guten (?:morgen|tag|abend)|danke|vielen dank|bonjour|bonsoir|salut|merci|hola|buenos días|buenas(?: tardes)?|gracias|olá|oi|bom dia|boa tarde|obrigad[oa]|ciao|buongiorno|buonasera|salve|grazie)$/iu;

/**
 * A text as one writes it to somebody whose name is not known: where a name is only an address, it goes with its comma
 * ("Hi {{…}}, I'm sorry" → "Hi, I'm sorry"). A name that a sentence needs stays a gap, which stops the reply.
 */
export function withoutUnknownName(text: string, values: GapValues): string {
  return names
    .filter((name) => values[name] === undefined || values[name] === '')
    .reduce((left, name) => withoutAddress(left, `{{${name}}}`), text);
}

function withoutAddress(text: string, gap: string): string {
  let left = text;
  for (let at = left.indexOf(gap); at !== -1; at = left.indexOf(gap, at + 1)) {
    const before = left.slice(0, at);
    const after = left.slice(at + gap.length);
    const isAtStart = /(?:^|[.!?]\s+|\n\s*)$/.test(before);
    const comma = /^\s*[,!:]\s*/.exec(after)?.[0];
    if (isAtStart && comma !== undefined) left = before + capitalised(after.slice(comma.length));
    else if (/^\s*(?:[,.!?:;]|$)/.test(after)) {
      const bare = before.trimEnd();
      if (bare.endsWith(',')) left = bare.slice(0, -1) + after;
      else if (standsAlone.test(bare)) left = bare + after;
    }
  }
  return left;
}

export function capitalised(text: string): string {
  return text.replace(/^[¿¡"“„«]?\p{Ll}/u, (first) => first.toUpperCase());
}
