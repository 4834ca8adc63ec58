import type { ReplyKind } from '../model/response.ts';

/** Words that lead out of the public, as replies in our languages have them. */
const privateWords =
  /\b(?:direct message|private message|dm|dms|pm us|inbox|direktnachricht|privatnachricht|pn|message privé|mp|mensaje (?:directo|privado)|md|mensagem (?:direta|privada)|inbox)\b/iu;
/** A question to the customer, at the end of a sentence. */
const question = /\?(?:\s|$)/u;

/** What a text does for the customer, where nobody said so. */
export function replyKindOf(text: string): ReplyKind {
  if (privateWords.test(text)) return 'private';
  return question.test(text) ? 'ask' : 'solve';
}
