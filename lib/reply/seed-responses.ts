import { ResponseId } from '../model/ids.ts';
import type { CannedResponse, ReplyKind } from '../model/response.ts';
import { IssueTypeId, type seedIssueTypes } from '../model/understanding.ts';

type Text = readonly [name: string, title: string, text: string];

/**
 * Canned responses to begin with, in English and German: each answers the person by name, says what happens next and
 * fits X's 280 characters once filled.
 */
const english: readonly Text[] = [
  [
    'apology',
    'Sorry, something went wrong',
    "Hi {{customer.firstName}}, I'm sorry, that is not how it should have gone. Please tell me more in a direct message, with your order or booking number if there is one: I'll find out what happened and write to you here today. {{agent.name}}",
  ],
  [
    'late',
    'Delivery is late',
    "Hi {{customer.firstName}}, I'm sorry your order still hasn't arrived. Send me the order number in a direct message and I'll ask the carrier right away. You'll hear from me today where the parcel is. {{agent.name}}",
  ],
  [
    'broken',
    'Arrived broken or does not work',
    "I'm sorry, {{customer.firstName}}, that must be annoying. Send me a photo and your order number in a direct message, and I'll tell you today how we put it right. {{agent.name}}",
  ],
  [
    'wrong-item',
    'Wrong or missing item in an order',
    "I'm sorry, {{customer.firstName}}, that is not what you ordered. Send me your order number and a photo in a direct message: I'll find out what went wrong and tell you today how you get the right one and how the other comes back to us. {{agent.name}}",
  ],
  [
    'safety',
    'Somebody was hurt, or it is dangerous',
    "I'm so sorry, {{customer.firstName}}, I hope you are all right. Please don't use it for now. Tell me in a direct message what happened, with a photo if you can: I'm taking it to our safety team now, and you'll hear from me today. {{agent.name}}",
  ],
  [
    'refund',
    'Refund or return',
    "Hi {{customer.firstName}}, let me check that for you. Send me your order number in a direct message: I'll tell you today whether we can take it back or refund it, and how it goes on. {{agent.name}}",
  ],
  [
    'bill',
    'Wrong bill or charged twice',
    "Hi {{customer.firstName}}, I'm sorry about the trouble with that bill. Please send me the invoice number (no card details!) in a direct message. I'll check it with our accounts team and answer you by tomorrow. {{agent.name}}",
  ],
  [
    'outage',
    'Outage or service is down',
    "Hi {{customer.firstName}}, I'm sorry about that. I'm checking right now whether it is down for others too, and I'll write here what we know as soon as I have it, in an hour at the latest. {{agent.name}}",
  ],
  [
    'waiting',
    'Nobody answered, waiting for a reply',
    "{{customer.firstName}}, I'm sorry you had to ask more than once. I've got it now and I'm staying on it until it's solved. Send me your ticket or order number in a direct message and I'll answer within the hour. {{agent.name}}",
  ],
  [
    'staff',
    'Rude or unfriendly staff',
    "I'm sorry, {{customer.firstName}}, nobody should be treated like that with us. Tell me in a direct message where and when it was: I'll talk to the team myself and write to you today what comes of it. {{agent.name}}",
  ],
  [
    'account',
    'Cannot log in, password or account',
    "Hi {{customer.firstName}}, let's sort out your account. Please send me its e-mail address in a direct message (never your password): I'll look at it now and write to you there what it takes. {{agent.name}}",
  ],
  [
    'cancel',
    'Cancel a subscription, a contract or an order',
    "Hi {{customer.firstName}}, I'll take care of that for you. Send me your customer or order number in a direct message: I'll cancel it and confirm to you today from when. Is there anything we should have done better? {{agent.name}}",
  ],
  [
    'look-up',
    'Question about delivery, prices or opening hours',
    "Hi {{customer.firstName}}, good that you ask. I'm looking it up now, so that what you get from me is right, and will write it here within the hour. {{agent.name}}",
  ],
  [
    'question',
    'Question about a product',
    "Good question, {{customer.firstName}}! Tell me which model you have in mind and what you want to use it for, and I'll look it up and answer you right here. {{agent.name}}",
  ],
  [
    'stock',
    'Question about stock, a shop or its opening hours',
    "Hi {{customer.firstName}}, I'm checking that for you now. Which town or shop is it about? Then I can tell you what I find, also about when it should be back in stock. {{agent.name}}",
  ],
  [
    'praise',
    'Thanks for praise',
    "That made our day, {{customer.firstName}}, thank you! I'm passing it on to the colleagues who did the work. Enjoy it, and tell us how it goes. {{agent.name}}",
  ],
  [
    'supporter',
    'Personal thanks, the coffee is on us',
    "{{customer.firstName}}, I've noticed how often you stand up for us here, and I wanted to thank you myself. Next time you are at {{brand.shop}}, the coffee is on us: just say that {{agent.name}} sent you.",
  ],
  [
    'idea',
    'Suggestion or wish',
    "I like that idea, {{customer.firstName}}. I'm giving it to our product team in your words. If they build it, you'll be the first to hear it from me. {{agent.name}}",
  ],
  [
    'press',
    'Journalist or press enquiry',
    "Hi {{customer.firstName}}, good that you ask us. Send me your questions, your deadline and how to reach you in a direct message: I'm taking them to our press team now and will tell you today who answers you. {{agent.name}}",
  ],
  [
    'private',
    'Move to a private message',
    "Hi {{customer.firstName}}, I would like to help you with this. So that your details stay between us, please write to us in a direct message: I'm there now and will answer straight away. {{agent.name}}",
  ],
  [
    'not-us',
    'Not about us, but we can help',
    "Hi {{customer.firstName}}, that one isn't ours at {{brand.name}}, but I don't want to leave you stuck. Tell me where you bought it and I'll find you the right people to ask. {{agent.name}}",
  ],
];

const german: readonly Text[] = [
  [
    'apology',
    'Entschuldigung, etwas lief schief',
    'Hallo {{customer.firstName}}, das tut mir leid, so darf das nicht laufen. Schreiben Sie mir bitte mehr per Direktnachricht, gern mit Bestell- oder Buchungsnummer. Ich finde heraus, was passiert ist, und melde mich heute noch hier. {{agent.name}}',
  ],
  [
    'late',
    'Lieferung verspätet',
    'Hallo {{customer.firstName}}, es tut mir leid, dass Ihr Paket noch nicht da ist. Schicken Sie mir bitte die Bestellnummer per Direktnachricht, ich frage sofort beim Versand nach. Heute noch hören Sie von mir, wo es steckt. {{agent.name}}',
  ],
  [
    'broken',
    'Kaputt angekommen oder funktioniert nicht',
    'Das ist ärgerlich, {{customer.firstName}}, es tut mir leid. Schicken Sie mir ein Foto und die Bestellnummer per Direktnachricht, dann sage ich Ihnen heute noch, wie wir es wiedergutmachen. {{agent.name}}',
  ],
  [
    'wrong-item',
    'Falscher oder fehlender Artikel in der Bestellung',
    'Das tut mir leid, {{customer.firstName}}, das haben Sie so nicht bestellt. Schicken Sie mir die Bestellnummer und ein Foto per Direktnachricht: Ich finde heraus, was schiefging, und sage Ihnen heute noch, wie Sie das Richtige bekommen und wie das andere zurückkommt. {{agent.name}}',
  ],
  [
    'safety',
    'Jemand wurde verletzt, oder es ist gefährlich',
    'Das tut mir sehr leid, {{customer.firstName}}, ich hoffe, es geht Ihnen gut. Bitte benutzen Sie es vorerst nicht. Schreiben Sie mir per Direktnachricht, was passiert ist, gern mit Foto: Ich gebe es sofort an unsere Produktsicherheit und melde mich heute noch. {{agent.name}}',
  ],
  [
    'refund',
    'Geld zurück oder Rücksendung',
    'Hallo {{customer.firstName}}, das prüfe ich gern. Schicken Sie mir Ihre Bestellnummer per Direktnachricht, dann sage ich Ihnen heute noch, ob wir es zurücknehmen oder erstatten können, und wie es weitergeht. {{agent.name}}',
  ],
  [
    'bill',
    'Rechnung falsch oder doppelt abgebucht',
    'Hallo {{customer.firstName}}, das mit der Rechnung tut mir leid. Schicken Sie mir bitte die Rechnungsnummer (keine Kartendaten!) per Direktnachricht. Ich prüfe das mit der Buchhaltung und antworte bis morgen. {{agent.name}}',
  ],
  [
    'outage',
    'Störung oder Ausfall',
    'Hallo {{customer.firstName}}, das tut mir leid. Ich prüfe gerade, ob es eine Störung gibt, und schreibe hier, sobald ich mehr weiß, spätestens in einer Stunde. {{agent.name}}',
  ],
  [
    'waiting',
    'Keine Antwort bekommen, wartet noch',
    '{{customer.firstName}}, es tut mir leid, dass Sie nachfragen mussten. Ich kümmere mich jetzt selbst darum, bis es gelöst ist. Schicken Sie mir Ihre Vorgangs- oder Bestellnummer, dann antworte ich binnen einer Stunde. {{agent.name}}',
  ],
  [
    'staff',
    'Unfreundliches Personal',
    'Es tut mir leid, {{customer.firstName}}, so soll bei uns niemand behandelt werden. Schreiben Sie mir per Direktnachricht, wo und wann das war: Ich spreche selbst mit dem Team und schreibe Ihnen heute noch, was daraus wird. {{agent.name}}',
  ],
  [
    'account',
    'Anmeldung, Passwort oder Konto',
    'Hallo {{customer.firstName}}, das mit Ihrem Konto bekommen wir hin. Schicken Sie mir bitte die E-Mail-Adresse dazu per Direktnachricht (nie Ihr Passwort): Ich sehe gleich nach und schreibe Ihnen dort, was zu tun ist. {{agent.name}}',
  ],
  [
    'cancel',
    'Kündigung oder Stornierung: Abo, Vertrag, Bestellung',
    'Hallo {{customer.firstName}}, darum kümmere ich mich. Schicken Sie mir Ihre Kunden- oder Bestellnummer per Direktnachricht: Ich veranlasse es und bestätige Ihnen heute noch, ab wann. Hätten wir etwas besser machen sollen? {{agent.name}}',
  ],
  [
    'look-up',
    'Frage zu Lieferung, Preisen oder Öffnungszeiten',
    'Hallo {{customer.firstName}}, gut, dass Sie fragen. Ich sehe es gerade nach, damit es auch stimmt, und schreibe es Ihnen innerhalb einer Stunde hier. {{agent.name}}',
  ],
  [
    'question',
    'Frage zu einem Produkt',
    'Gute Frage, {{customer.firstName}}! Um welches Modell geht es, und was haben Sie damit vor? Ich sehe nach und antworte Ihnen gleich hier. {{agent.name}}',
  ],
  [
    'stock',
    'Frage zu Vorrat, Filiale oder Öffnungszeiten',
    'Hallo {{customer.firstName}}, das sehe ich gerade für Sie nach. Um welche Filiale oder welchen Ort geht es? Dann sage ich Ihnen, was ich finde, auch wann es etwa wieder vorrätig sein soll. {{agent.name}}',
  ],
  [
    'praise',
    'Danke für Lob',
    'Vielen Dank, {{customer.firstName}}, das freut uns sehr! Ich gebe es gleich an die Kolleginnen und Kollegen weiter, die es verdient haben. Viel Freude damit, und erzählen Sie uns gern, wie es läuft. {{agent.name}}',
  ],
  [
    'supporter',
    'Persönlicher Dank, der Kaffee geht auf uns',
    '{{customer.firstName}}, mir ist aufgefallen, wie oft Sie hier für uns einstehen, und dafür möchte ich mich selbst bedanken. Wenn Sie das nächste Mal in {{brand.shop}} sind, geht der Kaffee auf uns: Sagen Sie einfach, dass {{agent.name}} Sie schickt.',
  ],
  [
    'idea',
    'Vorschlag oder Wunsch',
    'Die Idee gefällt mir, {{customer.firstName}}. Ich gebe sie in Ihren Worten an die Produktentwicklung. Wenn daraus etwas wird, erfahren Sie es von mir zuerst. {{agent.name}}',
  ],
  [
    'press',
    'Journalisten oder Presseanfrage',
    'Hallo {{customer.firstName}}, gut, dass Sie uns fragen. Schicken Sie mir Ihre Fragen, die Frist und wie man Sie erreicht per Direktnachricht: Ich gebe alles jetzt an unsere Pressestelle und sage Ihnen heute noch, wer antwortet. {{agent.name}}',
  ],
  [
    'private',
    'Weiter per Direktnachricht',
    'Hallo {{customer.firstName}}, ich möchte Ihnen gern weiterhelfen. Damit Ihre Daten unter uns bleiben, schreiben Sie uns bitte eine Direktnachricht. Ich bin gerade da und antworte sofort. {{agent.name}}',
  ],
  [
    'not-us',
    'Nicht von uns, wir helfen trotzdem',
    'Hallo {{customer.firstName}}, das ist leider nicht von {{brand.name}}, aber ich lasse Sie damit nicht allein. Wo haben Sie es gekauft? Dann finde ich heraus, wer Ihnen helfen kann. {{agent.name}}',
  ],
];

/** What each of them does, where that is not to settle the matter, and what it answers. */
const kinds: Readonly<Record<string, ReplyKind>> = {
  question: 'ask',
  stock: 'ask',
  'not-us': 'ask',
  private: 'private',
  press: 'private',
};
const issueTypes: Readonly<Record<string, (typeof seedIssueTypes)[number]>> = {
  late: 'delivery',
  broken: 'product',
  question: 'product',
  staff: 'staff',
  refund: 'refund',
  bill: 'billing',
  outage: 'outage',
  account: 'account',
  safety: 'safety',
};

function inLanguage(texts: readonly Text[], language: string): CannedResponse[] {
  return texts.map(([name, title, text]) => ({
    id: ResponseId.parse(`seed-${language}-${name}`),
    title,
    text,
    language,
    kind: kinds[name] ?? 'solve',
    ...(issueTypes[name] === undefined ? {} : { issueTypes: [IssueTypeId.parse(issueTypes[name])] }),
  }));
}

export const seedResponses: readonly CannedResponse[] = [...inLanguage(english, 'en'), ...inLanguage(german, 'de')];

const called = (name: string): ReadonlySet<ResponseId> =>
  new Set(seedResponses.filter(({ id }) => id.endsWith(`-${name}`)).map(({ id }) => id));

/** Those that help with what is not about us: nothing for any other post. */
export const notUsResponses = called('not-us');
/** Those that thank somebody for having stood up for us often: a first compliment is none of that. */
export const supporterResponses = called('supporter');
