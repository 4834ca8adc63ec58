import type { Phrases } from './phrases.ts';

const greetings = ['Hallo {{customer.firstName}},', 'Guten Tag {{customer.firstName}},'];
const about = {
  billing: 'das mit der Abrechnung',
  delivery: 'das mit der Lieferung',
  product: 'der Ärger damit',
  outage: 'die Störung',
  staff: 'der Umgang mit Ihnen',
  refund: 'das mit der Erstattung',
  account: 'der Ärger mit dem Konto',
  booking: 'das mit der Buchung',
  safety: 'was Ihnen passiert ist,',
  other: 'das',
};
const signOffs = ['{{agent.name}}', 'Viele Grüße, {{agent.name}}', 'Herzlich, {{agent.name}}'];

/** With "Sie". */
export const german: Phrases = {
  greetings,
  greetingsUnnamed: ['Hallo,', 'Guten Tag,'],
  opening: {
    trouble: ['{About} tut mir leid, so soll es nicht sein.', 'Es tut mir leid, dass Sie so etwas erleben.'],
    mourning: ['Mein herzliches Beileid.', 'Es tut mir sehr leid, mein aufrichtiges Beileid.'],
    question: ['Danke für Ihre Frage.', 'Gut, dass Sie fragen.'],
    cancel: ['Schade, aber selbstverständlich.', 'Es tut mir leid, dass es für Sie nicht mehr passt.'],
    wish: ['Danke für die Idee.', 'Gut gedacht, vielen Dank.'],
    press: ['Danke, dass Sie uns fragen.', 'Gut, dass Sie erst uns fragen.'],
    other: ['Danke für Ihre Nachricht.', 'Gut, dass Sie schreiben.'],
    praise: ['Vielen Dank, das lesen wir gern!', 'Das freut mich sehr, danke!'],
  },
  about,
  body: {
    trouble: {
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
    mourning: {
      solve: ['Ich kläre jetzt, was dafür nötig ist, und sage es Ihnen heute noch hier.'],
      ask: [
        'Möchten Sie lieber angeschrieben oder angerufen werden? Ich kläre, was dafür nötig ist, und antworte Ihnen heute noch hier.',
      ],
      private: [
        'Damit niemand mitliest, schreiben Sie mir bitte per Direktnachricht, worum es geht: Ich antworte dort heute noch.',
      ],
    },
    question: {
      solve: [
        'Ich sehe das jetzt nach und antworte Ihnen heute noch hier.',
        'Das sehe ich gleich nach: Sie haben die Antwort heute noch hier.',
      ],
      ask: [
        'Gibt es etwas, das ich dafür wissen sollte, etwa das Modell oder den Ort? Ich sehe nach und antworte Ihnen heute noch hier.',
        'Geht es um ein bestimmtes Modell oder einen bestimmten Ort? Ich sehe nach und antworte Ihnen heute noch hier.',
      ],
      private: [
        'Wenn Sie darüber lieber nicht öffentlich schreiben, schicken Sie mir eine Direktnachricht: Ich antworte dort heute noch.',
      ],
    },
    cancel: {
      solve: ['Ich kümmere mich jetzt darum und sage Ihnen heute noch hier, ab wann es gilt.'],
      ask: ['Was hat den Ausschlag gegeben? Ich kümmere mich so oder so heute noch darum.'],
      private: [
        'Schicken Sie mir bitte Ihre Kunden- oder Bestellnummer per Direktnachricht: Ich kümmere mich heute noch darum.',
      ],
    },
    wish: {
      solve: ['Ich gebe die Idee heute noch in Ihren Worten an unser Produktteam.'],
      ask: [
        'Wofür würden Sie es nutzen? Ich gebe es heute noch zusammen damit weiter.',
        'Wann hätte es Ihnen am meisten geholfen? Ich gebe es heute noch zusammen damit weiter.',
      ],
      private: [
        'Wenn Sie mehr dazu erzählen mögen, als hier Platz hat, schreiben Sie mir eine Direktnachricht: Ich lese sie heute noch.',
      ],
    },
    press: {
      solve: ['Ich gebe es jetzt an unsere Pressestelle und sage Ihnen heute noch hier, wer Ihnen antwortet.'],
      ask: ['Was genau möchten Sie wissen, und bis wann? Ich gebe es gleich an unsere Pressestelle.'],
      private: [
        'Schicken Sie mir bitte Ihre Fragen, die Frist und wie man Sie erreicht per Direktnachricht: Unsere Pressestelle hat sie heute noch.',
      ],
    },
    praise: {
      solve: [
        'Ich gebe es gleich an die Kolleginnen und Kollegen weiter, die es verdient haben.',
        'Wer daran mitgearbeitet hat, liest es heute noch.',
      ],
      ask: ['Was gefällt Ihnen denn am besten?', 'Was hat für Sie den Unterschied gemacht?'],
    },
    other: {
      solve: ['Wenn ich etwas für Sie tun kann, schreiben Sie es einfach hier: Ich antworte heute noch.'],
      ask: ['Kann ich etwas für Sie tun? Ich antworte Ihnen heute noch hier.'],
      private: ['Wenn etwas nicht jeder lesen soll, schicken Sie mir eine Direktnachricht: Ich antworte heute noch.'],
    },
  },
  asks: {
    billing: 'Um welchen Betrag geht es, und von welchem Tag?',
    delivery: 'Wann sollte es da sein, und was zeigt die Sendungsverfolgung?',
    outage: 'Was geht nicht mehr, und seit wann?',
    staff: 'Wann und wo war das?',
    refund: 'Wofür ist die Erstattung, und bis wann sollte sie kommen?',
    account: 'Was erscheint beim Anmelden, und seit wann?',
    booking: 'Um welchen Tag geht es, und was steht in der Bestätigung?',
    safety: 'Sind jetzt alle wohlauf, und wie ist es passiert?',
  },
  answerHere: 'Ich antworte Ihnen heute noch hier.',
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
    trouble: ['{About} tut mir leid, so soll es nicht sein.', 'Es tut mir leid, dass du so etwas erlebst.'],
    mourning: ['Mein herzliches Beileid.', 'Es tut mir sehr leid, mein aufrichtiges Beileid.'],
    question: ['Danke für deine Frage.', 'Gut, dass du fragst.'],
    cancel: ['Schade, aber selbstverständlich.', 'Es tut mir leid, dass es für dich nicht mehr passt.'],
    wish: ['Danke für die Idee.', 'Gut gedacht, vielen Dank.'],
    press: ['Danke, dass du uns fragst.', 'Gut, dass du erst uns fragst.'],
    other: ['Danke für deine Nachricht.', 'Gut, dass du schreibst.'],
    praise: ['Vielen Dank, das lesen wir gern!', 'Das freut mich sehr, danke!'],
  },
  about: { ...about, staff: 'der Umgang mit dir', safety: 'was dir passiert ist,' },
  body: {
    trouble: {
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
    mourning: {
      solve: ['Ich kläre jetzt, was dafür nötig ist, und sage es dir heute noch hier.'],
      ask: [
        'Möchtest du lieber angeschrieben oder angerufen werden? Ich kläre, was dafür nötig ist, und antworte dir heute noch hier.',
      ],
      private: [
        'Damit niemand mitliest, schreib mir bitte per Direktnachricht, worum es geht: Ich antworte dort heute noch.',
      ],
    },
    question: {
      solve: [
        'Ich sehe das jetzt nach und antworte dir heute noch hier.',
        'Das sehe ich gleich nach: Du hast die Antwort heute noch hier.',
      ],
      ask: [
        'Gibt es etwas, das ich dafür wissen sollte, etwa das Modell oder den Ort? Ich sehe nach und antworte dir heute noch hier.',
        'Geht es um ein bestimmtes Modell oder einen bestimmten Ort? Ich sehe nach und antworte dir heute noch hier.',
      ],
      private: [
        'Wenn du darüber lieber nicht öffentlich schreibst, schick mir eine Direktnachricht: Ich antworte dort heute noch.',
      ],
    },
    cancel: {
      solve: ['Ich kümmere mich jetzt darum und sage dir heute noch hier, ab wann es gilt.'],
      ask: ['Was hat den Ausschlag gegeben? Ich kümmere mich so oder so heute noch darum.'],
      private: [
        'Schick mir bitte deine Kunden- oder Bestellnummer per Direktnachricht: Ich kümmere mich heute noch darum.',
      ],
    },
    wish: {
      solve: ['Ich gebe die Idee heute noch in deinen Worten an unser Produktteam.'],
      ask: [
        'Wofür würdest du es nutzen? Ich gebe es heute noch zusammen damit weiter.',
        'Wann hätte es dir am meisten geholfen? Ich gebe es heute noch zusammen damit weiter.',
      ],
      private: [
        'Wenn du mehr dazu erzählen magst, als hier Platz hat, schreib mir eine Direktnachricht: Ich lese sie heute noch.',
      ],
    },
    press: {
      solve: ['Ich gebe es jetzt an unsere Pressestelle und sage dir heute noch hier, wer dir antwortet.'],
      ask: ['Was genau möchtest du wissen, und bis wann? Ich gebe es gleich an unsere Pressestelle.'],
      private: [
        'Schick mir bitte deine Fragen, die Frist und wie man dich erreicht per Direktnachricht: Unsere Pressestelle hat sie heute noch.',
      ],
    },
    praise: {
      solve: [
        'Ich gebe es gleich an die Kolleginnen und Kollegen weiter, die es verdient haben.',
        'Wer daran mitgearbeitet hat, liest es heute noch.',
      ],
      ask: ['Was gefällt dir denn am besten?', 'Was hat für dich den Unterschied gemacht?'],
    },
    other: {
      solve: ['Wenn ich etwas für dich tun kann, schreib es einfach hier: Ich antworte heute noch.'],
      ask: ['Kann ich etwas für dich tun? Ich antworte dir heute noch hier.'],
      private: ['Wenn etwas nicht jeder lesen soll, schick mir eine Direktnachricht: Ich antworte heute noch.'],
    },
  },
  answerHere: 'Ich antworte dir heute noch hier.',
  notUs: [
    'Das ist nicht von uns, aber ich lasse dich damit nicht allein: Woher hast du es? Dann finde ich heraus, wer hilft.',
  ],
  remembered: 'Du hast auch schon im {month} geschrieben.',
  promised: 'Was wir dir bis {date} zugesagt haben, gilt.',
};
