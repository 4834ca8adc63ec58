import type { WrittenPost } from '../types.ts';
import { post } from './post.ts';
import { days, hours } from './time.ts';

/** Happy people, curious people, and people who only say that they were there. */
export const praiseAndQuestions: readonly WrittenPost[] = [
  post('p-replacement', 'brigid', 8, 'en', 'positive')`
    Fair play to @{handle}. Dropped the glass jug (my fault, tipsy), told them it was my fault (and tipsy), new jug this morning, note inside: "it happens to the best of us" 🥹
  `,
  post('p-quiet', 'quinn', 22, 'en', 'positive')`
    recorded the {product} boiling for a film. it is the warmest sound I have got on tape all year. {brand} should credit the kettle
  `,
  post('p-ramadan', 'hamza', 41, 'ar', 'positive', { video: 74 })`
    جربت غلاية {brand} لمدة شهر كامل. هادئة، سريعة، والماء لا يأخذ طعم البلاستيك. المراجعة الكاملة في الفيديو.
  `,
  post('p-gift', 'mariam', 63, 'en', 'positive', {
    images: [{ description: 'Two cups of mint tea and an orange kettle on a round brass tray' }],
  })`
    Mint tea for two in the Very Loud Orange. Not an ad, I paid for it like everybody else. #{tag}
  `,
  post('q-voltage', 'linh', 69, 'en', 'question')`
    @{handle} hi! moving to Hà Nội in spring, is the {product} ok on 220V / 50Hz or do I have to sell it to my sister
  `,
  post('q-parts', 'imani', 97, 'en', 'question')`
    where do I find the little silicone foot for the {brand} base?? mine is in the vacuum cleaner. long story
  `,
  post('q-parts-1', 'mats', 90, 'en', 'positive', { answers: 'q-parts' })`
    {domain}/parts, third from the bottom, 1.20 for four. They are good at that.
  `,
  post('q-stock', 'ella', 118, 'en', 'question')`
    when is slate coming back @{handle} I have been refreshing like it's concert tickets
  `,
  post('q-vegan', 'xiomara', 140, 'es', 'question')`
    pregunta seria @{handle}: ¿el {product2} aguanta moler azúcar glas? tengo una panadería y cero paciencia
  `,
  post('p-old', 'hugo', 170, 'en', 'positive')`
    My {brand} is from the first batch. It has been to two postings and one divorce. Still whistles.
  `,
  post('p-old-1', 'agent', 160, 'en', 'positive', { answers: 'p-old', about: 'nobody' })`
    Hugo, may I print this and hang it over my desk?
  `,
  post('p-tag-only', 'yann', hours(3) + 40, 'fr', 'neutral', {
    images: [{ description: 'Steam in front of a window, black and white' }],
  })`
    Argentique, 1/60, buée comprise. #{tag}
  `,
  post('p-link', 'petra', hours(4) + 5, 'de', 'neutral', {
    card: { domain: '{domain}', title: 'Zweite Wahl: kleine Kratzer, volle Garantie' },
  })`
    Für alle, die gefragt haben: B-Ware mit voller Garantie, nur solange der Vorrat reicht. {domain}/second
  `,
  post('p-link-1', 'vera', hours(3) + 58, 'de', 'question', { answers: 'p-link' })`
    Taugt das was? Oder kommt das dann auch wieder drei Wochen nicht an?
  `,
  post('p-office', 'priya', days(11), 'en', 'positive')`
    The office kitchen has a new {product} and suddenly people talk to each other again. Cheapest culture programme I have ever seen.
  `,
  post('p-teacher', 'delphine', hours(5) + 17, 'fr', 'positive')`
    Mention spéciale à {brand} qui a envoyé douze couvercles gratuits pour la salle des profs. Douze ! On va pouvoir perdre les nôtres en paix.
  `,
  post('p-answer-fast', 'daan', hours(6) + 25, 'nl', 'positive')`
    Vraag gesteld aan @{handle}, koffie gezet, antwoord was er vóór de koffie. Zo kan het dus ook.
  `,
  post('q-business', 'cornerbeans', hours(7) + 50, 'en', 'question')`
    Anyone running the {product2} behind a bar? We pull about 200 shots on a Saturday. @{handle}, is there a trade version, and whom do we talk to?
  `,
  post('q-business-1', 'kofi', hours(7) + 12, 'en', 'neutral', { answers: 'q-business' })`
    I would not. Great home grinder. At 200 a day the motor will write you a resignation letter.
  `,
  post('q-business-2', 'wanjiru', hours(6) + 48, 'en', 'positive', { answers: 'q-business' })`
    We use four of them for cupping and they are lovely. For service, no. Be kind to your {product2}.
  `,
  post('p-test', 'testlab', hours(9), 'de', 'neutral', {
    card: { domain: 'prueflabor.example', title: '14 Wasserkocher im Dauertest: nur drei halten 5.000 Zyklen' },
  })`
    14 Wasserkocher, 5.000 Zyklen, ein Sieger mit Abstand: {brand} ({product}) vor Northwind und Teatower. Abwertung für die Bedienung per App.
  `,
  post('p-test-quote', 'petra', hours(8) + 12, 'de', 'positive', { quotes: 'p-test' })`
    Testsieger UND im Ausverkauf, das gab es lange nicht
  `,
  post('p-repost', 'repaircafe', hours(10) + 8, 'en', 'positive', { repostedBy: 'sarah' })`
    Fixed today: two toasters, a lamp, and a {product} from 2018 with a part that still costs 3.90. More of this please, makers of things.
  `,
  post('p-repost-2', 'zuri', hours(12) + 30, 'en', 'positive', {
    repostedBy: 'kofi',
    images: [{ description: 'A line chart: water temperature over ten minutes for five kettles' }],
  })`
    I did the experiment nobody asked for. Five kettles, one thermocouple, one lost weekend. {brand} wins on stability, Northwind on speed, the supermarket one on drama.
  `,
  post('p-thread-1', 'camille', hours(14), 'fr', 'positive', {
    translation: {
      lang: 'en',
      text: 'A little story of a big service. I lost my kettle in a move. Yes, lost. I write to {brand}, half as a joke, to ask whether they have seen it.',
    },
  })`
    Petite histoire d’un grand service. J’ai perdu ma bouilloire dans un déménagement. Oui, perdue. J’écris à {brand}, à moitié pour rire, pour demander s’ils l’ont vue.
  `,
  post('p-thread-2', 'camille', hours(14) - 2, 'fr', 'positive', { answers: 'p-thread-1' })`
    Réponse, deux heures après : « Non, mais nous avons une cousine à elle, un peu rayée, qui cherche une famille. »
  `,
  post('p-thread-3', 'camille', hours(14) - 3, 'fr', 'positive', { answers: 'p-thread-2' })`
    Elle est arrivée ce matin. Je l’ai appelée Simone.
  `,
  post('q-beginner', 'faye', hours(16), 'en', 'question')`
    complete beginner here: descale with vinegar or citric acid? the {brand} booklet says "a suitable product" which, thank you, very suitable
  `,
  post('q-beginner-1', 'zuri', hours(15) + 33, 'en', 'neutral', { answers: 'q-beginner' })`
    Citric acid, two tablespoons, don't boil it, let it sit. Vinegar eats the seal.
  `,
  post('p-samir', 'samir', hours(20), 'en', 'positive')`
    5am ☑️ cold plunge ☑️ {brand} ☑️ no excuses 💪🏽 #{tag} #grind
  `,
  post('p-cat', 'zoe', hours(23), 'en', 'positive', {
    images: [{ description: 'A black cat pressed against a kettle, asleep' }],
  })`
    she has chosen her warm husband. he is a {product}.
  `,
  post('q-student', 'leo', days(1) + 320, 'en', 'question')`
    does @{handle} do a student discount or do I keep boiling pasta water in a pan like it's 1840
  `,
  post('p-shop-window', 'caro', days(1) + 410, 'de', 'positive')`
    Im Schaufenster von {brand} dampft ein Kessel ohne Pause. Die Kinder aus der Grundschule bleiben jeden Morgen stehen. Ich auch.
  `,
  post('q-recall', 'karin', days(2) + 60, 'de', 'question')`
    Rein vorsorglich gefragt, @{handle}: Gibt es zur Charge PK-26 bereits eine Meldung an die Marktüberwachung?
  `,
  post('p-vicar', 'ruth', days(3) + 15, 'en', 'positive')`
    Sixty pensioners, one {product}, no casualties. The Lord provides, and so, it turns out, does @{handle}.
  `,
  post('p-job', 'quinn', days(3) + 30, 'en', 'positive', { quotes: 'own-jobs' })`
    finally a job advert written by somebody who has met a person
  `,
];
