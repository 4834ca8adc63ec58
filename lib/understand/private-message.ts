import { Phrases } from './phrases.ts';
import type { Tokens } from './tokens.ts';

/** What people say who wrote to us where nobody else reads, as our replies ask them to, in six languages. */
const said = new Phrases<true>();
for (const list of [
  "dm|dms|pm sent, sent … dm|dms|pm, sent you|it|them … message|messages, dm'd|dmed|messaged|pm'd you, check|see|read your dm|dms|pm|pms|inbox|messages, in your|the|a dm|dms|pm|inbox, " +
    'replied|answered|responded … dm|dms|pm, followed|following you|back, please dm|message|pm me',
  'dm|pn|direktnachricht|privatnachricht geschickt|geschrieben|gesendet|raus|unterwegs, dm|pn ist|sind raus|unterwegs|da, per|als|eine dm|pn|direktnachricht|privatnachricht, eure|in dms|pns|nachrichten',
  'en|par|un|votre mp|dm, en privé, message privé, mp|dm envoyé, vos mp|mps|dm|dms',
  'por|al|un dm|md|mp|privado|interno, mensaje privado|directo, sus|vuestros|los dm|dms|md',
  'no|na|pela|por direct|dm|inbox|privado, mandei|enviei … dm|direct|inbox, mensagem privada|direta',
  'in|via|per|un privato|dm|direct, messaggio privato|diretto, vostri dm',
])
  said.add(list, true);

/** Whether the author says that they wrote to us in private, or asks us to. */
export function tellsOfPrivateMessage(tokens: Tokens): boolean {
  return said.find(tokens).length > 0;
}
