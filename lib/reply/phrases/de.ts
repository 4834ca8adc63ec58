import type { Phrases } from './phrases.ts';

const greetings = ['Hallo {{customer.firstName}},', 'Guten Tag {{customer.firstName}},'];
const about = {
  billing: 'die Abrechnung',
  delivery: 'die Lieferung',
  product: 'der Ärger damit',
  outage: 'die Störung',
  staff: 'der Umgang mit Ihnen',
  refund: 'die Erstattung',
  account: 'der Ärger mit dem Konto',
  booking: 'die Buchung',
  safety: 'das',
  other: 'das',
};
const signOffs = ['{{agent.name}}', 'Viele Grüße, {{agent.name}}', 'Herzlich, {{agent.name}}'];

/** With "Sie". */
export const german: Phrases = {
  greetings,
  greetingsUnnamed: ['Hallo,', 'Guten Tag,'],
  opening: {
    negative: ['{About} hätte besser laufen müssen, das tut mir leid.', 'Es tut mir leid, dass Sie so etwas erleben.'],
    neutral: ['Danke für Ihre Frage.', 'Gut, dass Sie fragen.'],
    unsure: ['Danke für Ihre Nachricht.', 'Gut, dass Sie schreiben.'],
    positive: ['Vielen Dank, das lesen wir gern!', 'Das freut mich sehr, danke!'],
  },
  about,
  body: {
    solve: ['Ich sehe mir das jetzt selbst an und sage Ihnen heute noch hier, was ich gefunden habe.'],
    ask: [
      'Was genau ist passiert, und seit wann? Dann antworte ich Ihnen heute noch hier.',
      'Sagen Sie mir bitte, was genau passiert und wann es begann? Ich antworte Ihnen heute noch hier.',
    ],
    private: [
      'Damit Ihre Daten unter uns bleiben, schreiben Sie mir bitte eine Direktnachricht: Ich antworte dort heute noch.',
      'Schreiben Sie mir bitte per Direktnachricht, dann liest niemand mit. Ich antworte heute noch.',
    ],
  },
  notUs: [
    'Das ist nicht von uns, aber ich lasse Sie damit nicht allein: Woher haben Sie es? Dann finde ich heraus, wer hilft.',
  ],
  light: ['Ich habe es gleich dem ganzen Büro vorgelesen.', 'Das hängen wir uns gerahmt an die Wand.'],
  remembered: 'Sie haben auch schon im {month} geschrieben.',
  promised: 'Was wir Ihnen bis {date} zugesagt haben, gilt.',
  signOffs,
};

/** With "du". */
export const germanInformal: Phrases = {
  ...german,
  greetings: ['Hallo {{customer.firstName}},', 'Hi {{customer.firstName}},', 'Hey {{customer.firstName}},'],
  greetingsUnnamed: ['Hallo,', 'Hi,'],
  opening: {
    negative: ['{About} hätte besser laufen müssen, das tut mir leid.', 'Es tut mir leid, dass du so etwas erlebst.'],
    neutral: ['Danke für deine Frage.', 'Gut, dass du fragst.'],
    unsure: ['Danke für deine Nachricht.', 'Gut, dass du schreibst.'],
    positive: ['Vielen Dank, das lesen wir gern!', 'Das freut mich sehr, danke!'],
  },
  about: { ...about, staff: 'der Umgang mit dir' },
  body: {
    solve: ['Ich sehe mir das jetzt selbst an und sage dir heute noch hier, was ich gefunden habe.'],
    ask: [
      'Was genau ist passiert, und seit wann? Dann antworte ich dir heute noch hier.',
      'Sag mir bitte, was genau passiert und wann es begann? Ich antworte dir heute noch hier.',
    ],
    private: [
      'Damit deine Daten unter uns bleiben, schreib mir bitte eine Direktnachricht: Ich antworte dort heute noch.',
      'Schreib mir bitte per Direktnachricht, dann liest niemand mit. Ich antworte heute noch.',
    ],
  },
  notUs: [
    'Das ist nicht von uns, aber ich lasse dich damit nicht allein: Woher hast du es? Dann finde ich heraus, wer hilft.',
  ],
  remembered: 'Du hast auch schon im {month} geschrieben.',
  promised: 'Was wir dir bis {date} zugesagt haben, gilt.',
};
