import type { Situation } from '../../lib/reply/situation.ts';

/** An ordinary post as a careful reader understands it: language, intent, sentiment, issue type, words. */
type Judged = readonly [
  language: string,
  intent: NonNullable<Situation['intent']>,
  sentiment: Situation['sentiment'],
  issueType: string,
  text: string,
];

/** A question that nobody is unhappy about, and which of the responses to begin with comes first, where one fits. */
export const questions: readonly (readonly [...Judged, first?: string])[] = [
  ['en', 'question', 'neutral', 'delivery', 'Does Acme ship to Norway?', 'look-up'],
  ['en', 'other', 'neutral', 'other', 'What are your opening hours on Sunday? @acme', 'look-up'],
  ['en', 'question', 'neutral', 'product', 'Has anybody tried the Acme kettle?', 'question'],
  ['en', 'question', 'neutral', 'account', 'How do I reset my password @acme?', 'account'],
  ['en', 'question', 'neutral', 'safety', '@acme is the glass jug dishwasher safe?'],
  ['en', 'question', 'neutral', 'billing', 'Hey @acme how much is the big kettle in your Leeds store?'],
  ['en', 'question', 'neutral', 'product', 'When will the red Acme kettle be back in stock?', 'stock'],
  ['en', 'question', 'neutral', 'billing', '@acme do you offer a student discount?'],
  ['en', 'question', 'neutral', 'refund', 'Can I return the Acme kettle if I have already opened the box?', 'refund'],
  ['en', 'question', 'neutral', 'product', '@acme which size filter fits the K200?', 'question'],
  ['en', 'question', 'neutral', 'other', 'Are you hiring at the moment @acme?'],
  ['en', 'question', 'neutral', 'delivery', '@acme how long does delivery to Ireland usually take?', 'look-up'],
  ['en', 'question', 'neutral', 'product', 'Is there vegan coffee at the Acme café?', 'question'],
  ['en', 'question', 'positive', 'product', 'Love my Acme kettle! Which descaler goes with it?', 'question'],
  ['en', 'question', 'neutral', 'safety', 'Is the Acme decaf safe when pregnant?'],
  ['en', 'question', 'neutral', 'other', 'Is there wheelchair access at your York shop @acme?', 'stock'],
  ['en', 'question', 'neutral', 'delivery', 'Can I bring insulin in hand luggage @acme?'],
  ['en', 'question', 'neutral', 'account', 'Do you have fraud protection on debit cards @acme?'],
  ['en', 'question', 'neutral', 'other', '@acme GDPR request, where do I send it?'],
  ['de', 'question', 'neutral', 'other', '@acme kommt man in der Filiale mit dem Rollstuhl rein?'],
  ['de', 'question', 'neutral', 'delivery', 'Liefert Acme auch nach Österreich?', 'look-up'],
  ['de', 'question', 'neutral', 'other', 'Wann habt ihr am Sonntag geöffnet? @acme'],
  ['de', 'question', 'neutral', 'product', 'Hat jemand Erfahrung mit dem Wasserkocher von Acme?', 'question'],
  ['de', 'question', 'neutral', 'account', '@acme wie setze ich mein Passwort zurück?', 'account'],
  ['fr', 'question', 'neutral', 'delivery', '@acme livrez-vous en Belgique ?'],
  ['fr', 'question', 'neutral', 'other', 'À quelle heure ouvre la boutique Acme le dimanche ?'],
  ['es', 'question', 'neutral', 'delivery', '@acme ¿hacéis envíos a Canarias?'],
  ['es', 'question', 'neutral', 'other', '¿Alguien ha probado el hervidor de Acme?'],
  ['pt', 'question', 'neutral', 'delivery', '@acme vocês entregam em Portugal?'],
  ['pt', 'question', 'neutral', 'booking', 'Qual é o horário da loja Acme no domingo?'],
  ['it', 'question', 'neutral', 'delivery', '@acme spedite anche in Svizzera?'],
  ['it', 'question', 'neutral', 'other', 'Che orari fa il negozio Acme la domenica?'],
];

/** Whoever wants to leave, however the post reads. */
export const cancellations: readonly (readonly [...Judged, first?: string])[] = [
  ['en', 'complaint', 'negative', 'account', 'cancel my subscription @acme', 'cancel'],
  ['en', 'question', 'neutral', 'account', '@acme how do I cancel my contract?', 'cancel'],
  ['en', 'complaint', 'negative', 'delivery', "I'd like to cancel order, changed my mind @acme", 'cancel'],
  ['de', 'question', 'negative', 'account', 'Wie kündige ich? @acme', 'cancel'],
  ['de', 'other', 'negative', 'account', 'Ich möchte mein Abo bei Acme kündigen', 'cancel'],
  ['fr', 'question', 'neutral', 'account', '@acme comment résilier mon abonnement ?'],
  ['es', 'complaint', 'negative', 'billing', '@acme quiero cancelar mi suscripción'],
  ['pt', 'question', 'negative', 'billing', '@acme como cancelo minha assinatura?'],
  ['it', 'question', 'neutral', 'other', "@acme come disdico l'abbonamento?"],
];

/** Whoever tells of somebody's death, be it a question or a complaint. */
export const bereaved: readonly (readonly [...Judged, first?: string])[] = [
  ['en', 'question', 'neutral', 'account', '@acme my mum died in May, how do I close her account?'],
  ['en', 'complaint', 'negative', 'billing', 'My husband passed away and you still send him bills @acme'],
  ['de', 'question', 'neutral', 'billing', '@acme mein Vater ist verstorben, wie löse ich seinen Vertrag auf?'],
  ['fr', 'question', 'neutral', 'account', '@acme ma mère est décédée, comment fermer son compte ?'],
  ['es', 'complaint', 'neutral', 'account', '@acme ha fallecido mi padre y quiero dar de baja su línea'],
  ['pt', 'complaint', 'negative', 'account', '@acme minha mãe faleceu e preciso cancelar o plano dela'],
  ['it', 'complaint', 'negative', 'billing', '@acme è morto mio padre e devo chiudere il suo contratto'],
];

export const wishes: readonly (readonly [...Judged, first?: string])[] = [
  ['en', 'suggestion', 'neutral', 'product', 'please add dark mode to the Acme app', 'idea'],
  ['en', 'suggestion', 'positive', 'product', '@acme it would be great if the kettle had a child lock', 'idea'],
  ['en', 'suggestion', 'neutral', 'product', 'Wish @acme would bring back the blue one', 'idea'],
  ['de', 'suggestion', 'neutral', 'product', '@acme bitte macht einen Dunkelmodus in die App', 'idea'],
  ['fr', 'suggestion', 'neutral', 'product', "@acme ce serait bien d'avoir un mode sombre"],
  ['es', 'suggestion', 'positive', 'product', '@acme estaría genial que la app tuviera modo oscuro'],
  ['pt', 'suggestion', 'neutral', 'product', '@acme podiam fazer uma chaleira maior'],
  ['it', 'suggestion', 'positive', 'other', '@acme sarebbe bello avere la modalità scura'],
];

export const press: readonly (readonly [...Judged, first?: string])[] = [
  [
    'en',
    'press',
    'neutral',
    'product',
    "I'm a journalist at the Herald writing about kettle recalls. Could @acme comment by Friday?",
    'press',
  ],
  [
    'en',
    'press',
    'neutral',
    'other',
    'Press enquiry @acme: who do I contact about an interview with your CEO?',
    'press',
  ],
  ['en', 'press', 'negative', 'staff', 'Our newspaper writes about rude staff at @acme, any comment?', 'press'],
  ['de', 'press', 'neutral', 'other', 'Ich bin Redakteurin und hätte gern eine Stellungnahme von @acme', 'press'],
  ['fr', 'press', 'neutral', 'staff', 'Je suis journaliste au Courrier, @acme pouvez-vous réagir avant vendredi ?'],
  ['es', 'press', 'neutral', 'other', 'Soy periodista, ¿con quién hablo en @acme para una entrevista?'],
  ['pt', 'press', 'neutral', 'other', 'Sou jornalista, quem fala pela @acme?'],
  ['it', 'press', 'neutral', 'other', 'Sono una giornalista di Repubblica, @acme potete commentare?'],
];

export const thanks: readonly (readonly [...Judged, first?: string])[] = [
  ['en', 'praise', 'positive', 'other', 'thanks Acme!', 'praise'],
  ['en', 'praise', 'positive', 'product', 'Just got my new Acme kettle and I love it', 'praise'],
  ['en', 'praise', 'positive', 'refund', 'Shoutout to Jenny at @acme who sorted my refund in five minutes', 'praise'],
  ['en', 'praise', 'positive', 'other', 'My elderly neighbour loves your scones @acme', 'praise'],
  ['en', 'praise', 'neutral', 'staff', 'Flew with a newborn @acme, crew were angels', 'praise'],
  [
    'en',
    'praise',
    'positive',
    'product',
    'Took the kids and baby to @acme, staff warmed the baby food. Lovely.',
    'praise',
  ],
  ['de', 'praise', 'positive', 'other', 'Danke @acme, das ging ja schnell!', 'praise'],
  ['fr', 'praise', 'positive', 'staff', 'Merci @acme, service au top !'],
  ['es', 'praise', 'positive', 'other', '¡Gracias @acme, ha llegado perfecto!'],
  ['pt', 'praise', 'positive', 'staff', 'Obrigada @acme, adorei o atendimento!'],
  ['it', 'praise', 'positive', 'staff', 'Grazie @acme, siete stati gentilissimi!'],
];

export const remarks: readonly Judged[] = [
  ['en', 'spam', 'positive', 'other', 'Win a free iPhone now!!! #Acme love it'],
  ['en', 'spam', 'neutral', 'outage', 'Earn $500 a day from home, DM me to learn how #acme #kettle'],
  ['de', 'spam', 'neutral', 'other', 'Jetzt 500 Euro am Tag verdienen, Link in meiner Bio #acme'],
  ['en', 'other', 'neutral', 'product', 'Making tea with my Acme. Rain outside.'],
  ['en', 'other', 'neutral', 'product', 'Acme kettle vs Bolt kettle, you decide'],
];

export const complaints: readonly (readonly [...Judged, first?: string])[] = [
  ['en', 'complaint', 'negative', 'product', '@acme my kettle leaks after two weeks, really disappointed', 'broken'],
  ['en', 'complaint', 'negative', 'delivery', 'Still waiting for my parcel @acme. Ordered three weeks ago!', 'late'],
  ['en', 'complaint', 'negative', 'billing', '@acme you charged me twice for the same order', 'bill'],
  ['en', 'complaint', 'negative', 'staff', '@acme your man in the shop was so rude to my mother', 'staff'],
  ['en', 'complaint', 'negative', 'staff', '@acme third email, still no answer. Is anyone there?', 'waiting'],
  [
    'en',
    'complaint',
    'negative',
    'delivery',
    'I got the wrong kettle @acme, I ordered red and this is green',
    'wrong-item',
  ],
  ['en', 'complaint', 'negative', 'delivery', 'Why did you cancel my order @acme?! It is late as well', 'late'],
  ['en', 'complaint', 'negative', 'delivery', '@acme your driver threw my parcel over the fence', 'apology'],
  ['en', 'complaint', 'negative', 'delivery', '@acme you cancelled my order without asking', 'apology'],
  ['en', 'complaint', 'negative', 'delivery', '@acme your new packaging is so much plastic, shame', 'apology'],
  ['en', 'complaint', 'negative', 'other', '@acme not even one bar in my own kitchen. Not one.', 'apology'],
  ['en', 'complaint', 'negative', 'other', '@acme spelled my name "Kevin". Not even close', 'apology'],
  ['en', 'complaint', 'negative', 'staff', '@acme your chatbot just goes in circles, I need a human', 'apology'],
  ['en', 'complaint', 'negative', 'delivery', 'Engineer no show again @acme. For the second time.', 'apology'],
  ['en', 'complaint', 'negative', 'staff', 'My father has no landline @acme and relies on it', 'apology'],
  ['en', 'complaint', 'negative', 'outage', '@acme app is down on payday', 'outage'],
  ['en', 'complaint', 'negative', 'delivery', '@acme you lost my suitcase. My wedding is on Saturday.', 'apology'],
  ['en', 'complaint', 'negative', 'delivery', '@acme left my brother on the plane for 50 minutes', 'apology'],
  ['en', 'complaint', 'negative', 'delivery', "My parcel hasn't turned up @acme", 'late'],
  ['de', 'complaint', 'negative', 'delivery', 'Überweisung seit drei Tagen nicht angekommen @acme'],
  ['en', 'other', 'neutral', 'safety', 'There was a piece of glass in my iced latte @acme', 'safety'],
  ['en', 'other', 'neutral', 'other', '@acme if I have no answer by Monday you hear from my solicitor'],
  ['en', 'complaint', 'negative', 'other', 'Never buying from Acme again', 'apology'],
  ['de', 'complaint', 'negative', 'other', 'Nie wieder Acme', 'apology'],
  [
    'de',
    'complaint',
    'negative',
    'delivery',
    '@acme mein Paket ist seit zwei Wochen unterwegs, das nervt langsam',
    'late',
  ],
  ['de', 'complaint', 'negative', 'staff', '@acme die Bedienung war unverschämt zu meiner Mutter', 'staff'],
  ['fr', 'complaint', 'negative', 'delivery', '@acme colis jamais arrivé et personne ne répond, honteux'],
  ['es', 'complaint', 'neutral', 'billing', '@acme me habéis cobrado dos veces, devolvedme el dinero'],
  ['pt', 'complaint', 'negative', 'delivery', '@acme meu pedido veio quebrado, que decepção'],
  ['it', 'complaint', 'negative', 'delivery', '@acme il bollitore è arrivato rotto, che delusione'],
];
