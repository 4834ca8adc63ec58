import { expect, it } from 'vitest';
import { outcomeOf } from '../../lib/desk/outcome.ts';
import { PostKey } from '../../lib/model/ids.ts';
import { IssueTypeId, type Understood } from '../../lib/model/understanding.ts';

const key = (id: string) => PostKey.parse(`x:${id}`);
const reply = { at: '2026-11-20T09:00:00.000Z', answers: key('1'), reply: key('2') };

function said(text: string, more: { label?: 'negative' | 'positive'; answers?: PostKey; at?: string } = {}) {
  const { label, answers = key('2'), at = '2026-11-20T10:00:00.000Z' } = more;
  return {
    key: key('3'),
    post: { site: 'x' as const, id: '3', author: { handle: 'mayac' }, text },
    sentiment: { label: label ?? ('neutral' as const), strength: 0, words: [] },
    at,
    answers,
  };
}

it.each([
  ['Thank you so much!', 'positive', 'thanked'],
  ['Danke, das ging schnell', 'positive', 'thanked'],
  ['Merci beaucoup', undefined, 'thanked'],
  ['it works now', undefined, 'resolved'],
  ['Läuft wieder, danke', 'positive', 'resolved'],
  ['ya funciona', undefined, 'resolved'],
  ['I sent you the number', undefined, 'answered'],
  ['Thanks for nothing', undefined, 'answered'],
  ['still broken, this is a joke', 'negative', 'escalated'],
  ['thanks, and it broke again', 'negative', 'escalated'],
] as const)('"%s" (%s) after our reply: %s', (text, label, outcome) => {
  expect(outcomeOf(reply, [said(text, label === undefined ? {} : { label })])).toBe(outcome);
});

it.each([
  ['still not working today', 'answered'],
  ["hasn't arrived today", 'answered'],
  ['hasn’t arrived today', 'answered'],
  ['thanks, still waiting', 'answered'],
  ['Thank you, but it keeps stopping', 'answered'],
  ['thanks, I still have no parcel', 'answered'],
  ['thanks, nothing works now', 'answered'],
  ['not sorted today, thanks', 'answered'],
  ['Thanks, but it never arrived', 'answered'],
  ['it is down again, thanks', 'answered'],
  ["thanks, didn't help", 'answered'],
  ['thanks, no luck so far', 'answered'],
  ['thanks, any news?', 'answered'],
  ["Thanks, let me know when it's fixed", 'answered'],
  ['is it working now?', 'answered'],
  ["thanks, it isn't working again", 'answered'],
  ['geht wieder nicht', 'answered'],
  ['geht jetzt leider gar nicht', 'answered'],
  ['danke, aber es geht immer noch nicht', 'answered'],
  ['Danke, noch ist nichts angekommen', 'answered'],
  ['Danke dir, ich warte dann mal', 'answered'],
  ['Danke, hat leider nicht geholfen', 'answered'],
  ['danke, wieder das gleiche', 'answered'],
  ['Danke, bisher keine Antwort', 'answered'],
  ['läuft wieder nicht', 'answered'],
  ['merci, mais ça marche toujours pas', 'answered'],
  ['ça marche pas', 'answered'],
  ['Merci, je n’ai toujours rien reçu', 'answered'],
  ['merci, j’attends', 'answered'],
  ['gracias, pero sigue sin funcionar', 'answered'],
  ['Gracias, todavía no ha llegado', 'answered'],
  ['ya no funciona, gracias', 'answered'],
  ['gracias, sigo esperando', 'answered'],
  ['obrigado, mas ainda não chegou', 'answered'],
  ['agora não funciona', 'answered'],
  ['obrigada, continua sem sinal', 'answered'],
  ["can't thank you enough", 'thanked'],
  ["Thanks, couldn't be happier", 'thanked'],
  ["Thanks, I didn't know that", 'thanked'],
  ['Not a problem, thanks for the quick help', 'thanked'],
  ["thanks, didn't take long at all", 'thanked'],
  ['Thanks, you are still the best', 'thanked'],
  ['no reply needed, thanks', 'thanked'],
  ['thanks, no need to respond', 'thanked'],
  ["Thank you, I won't forget your help", 'thanked'],
  ["Thanks, haven't had a problem since", 'thanked'],
  ["Thanks, it doesn't crash any more", 'thanked'],
  ["I didn't expect to get an answer, thank you", 'thanked'],
  ['not sure what you did, it works now', 'resolved'],
  ['Arrived today, thanks! Do you ship to Malta, too?', 'resolved'],
  ["it's fixed, no need to call", 'resolved'],
  ['it’s fixed', 'resolved'],
  ['all sorted now', 'resolved'],
  ['got it working, thanks', 'resolved'],
  ['Danke, das wusste ich nicht', 'thanked'],
  ['Danke, besser geht es nicht', 'thanked'],
  ['Danke, immer noch mein Lieblingsladen', 'thanked'],
  ['Danke, damit hätte ich nicht gerechnet', 'thanked'],
  ['Danke, keine Antwort nötig', 'thanked'],
  ['Das Warten hat sich gelohnt, danke', 'thanked'],
  ['Das Netz läuft wieder', 'resolved'],
  ['geht jetzt, danke', 'resolved'],
  ['Merci, je ne savais pas', 'thanked'],
  ['encore merci, rien à redire', 'thanked'],
  ['ça marche plus vite, merci', 'resolved'],
  ['Gracias, no lo sabía', 'thanked'],
  ['no esperaba que respondieran tan rápido, gracias', 'thanked'],
  ['gracias, ya está solucionado', 'resolved'],
  ['obrigado, não sabia disso', 'thanked'],
  ['já funciona, obrigada', 'resolved'],
  ['Perfect, it works!', 'resolved'],
  ['never mind, sorted it', 'resolved'],
  ['Nvm I figured it out', 'resolved'],
  ['fixed!', 'resolved'],
  ['That did it!', 'resolved'],
  ['All good now', 'resolved'],
  ['the reset did the trick, ty', 'resolved'],
  ['Worked like a charm, thank you', 'resolved'],
  ['my replacement arrived, cheers', 'resolved'],
  ['Super, funktioniert!', 'resolved'],
  ['hat funktioniert', 'resolved'],
  ['Hat sofort geklappt, danke!', 'resolved'],
  ['Problem gelöst', 'resolved'],
  ['alles gut jetzt', 'resolved'],
  ['c’est réglé, merci', 'resolved'],
  ['ça a marché !', 'resolved'],
  ['ya me funciona', 'resolved'],
  ['deu certo, obrigado', 'resolved'],
  ['tutto risolto, grazie', 'resolved'],
  ['ty', 'thanked'],
  ['🙏', 'thanked'],
  ['🙏🙏❤️', 'thanked'],
  ['Appreciate it!', 'thanked'],
  ['Vielen Dank!', 'thanked'],
  ['no thanks', 'answered'],
  ['No, thank you.', 'answered'],
  ['nein danke', 'answered'],
  ['thanks in advance', 'answered'],
  ['Danke im Voraus', 'answered'],
  ['merci d’avance', 'answered'],
  ['thanks anyway', 'answered'],
  ['please fix it 🙏', 'answered'],
  ['it worked yesterday', 'answered'],
  ['it works sometimes', 'answered'],
  ['how does it work?', 'answered'],
  ['fixed?', 'answered'],
  ['tell me how it works', 'answered'],
  ['my parcel arrived broken', 'answered'],
  ['ist heute angekommen, aber kaputt', 'answered'],
  ['it works now but only on Sundays', 'answered'],
  ['jetzt geht das wieder los', 'answered'],
  ['es geht um meine Rechnung', 'answered'],
  ['has it arrived?', 'answered'],
  ['when it works I will tell you', 'answered'],
  ['all good except the lid', 'answered'],
  ['hat nicht funktioniert', 'answered'],
  ['das hat leider nicht geklappt', 'answered'],
  ['ça a pas marché', 'answered'],
  ['no ha funcionado', 'answered'],
  ['não deu certo', 'answered'],
  ['non ha funzionato', 'answered'],
] as const)('"%s" after our reply: %s', (text, outcome) => {
  expect(outcomeOf(reply, [said(text)])).toBe(outcome);
});

it('what an agent says is a complaint is no success, whatever its words', () => {
  const corrected = { intent: 'complaint' } as const;
  for (const text of ['it works now', 'thanks a lot'])
    expect(outcomeOf(reply, [{ ...said(text), corrected }])).toBe('answered');
});

it('what is understood as a complaint is no thanks unless it is glad; a fault that is gone is a success all the same', () => {
  const understood: Understood = { intent: 'complaint', issueType: IssueTypeId.parse('delivery'), reasons: [] };
  const outcome = (text: string, label?: 'positive') =>
    outcomeOf(reply, [{ ...said(text, label && { label }), understood }]);
  expect(outcome('thanks, third time this week')).toBe('answered');
  expect(outcome('thanks, that was quick', 'positive')).toBe('thanked');
  expect(outcome('my parcel arrived today')).toBe('resolved');
  const praise = { ...said('thanks, third time this week'), understood, corrected: { intent: 'praise' } as const };
  expect(outcomeOf(reply, [praise])).toBe('thanked');
});

it('what was said before, or elsewhere, is no outcome', () => {
  expect(outcomeOf(reply, [said('thanks', { at: '2026-11-20T08:00:00.000Z' })])).toBeUndefined();
  expect(outcomeOf(reply, [said('thanks', { answers: key('8') })])).toBeUndefined();
  expect(outcomeOf(reply, [])).toBeUndefined();
});

it('the first word after the reply counts', () => {
  const later = said('so angry', { label: 'negative', at: '2026-11-21T10:00:00.000Z' });
  expect(outcomeOf(reply, [later, said('thank you')])).toBe('thanked');
});
