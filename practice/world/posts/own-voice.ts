import type { WrittenPost } from '../types.ts';
import { post } from './post.ts';
import { days, hours } from './time.ts';

/** What the brand says by itself, and what people answer and quote. */
export const ownVoice: readonly WrittenPost[] = [
  post('own-pinned', 'brand', days(30), 'en', 'neutral', { pinned: true })`
    We answer here every day from 8 to 20, in English und auf Deutsch. Order numbers by direct message only, please. Spare parts for everything we ever built: {domain}/parts
  `,
  post('own-colours', 'brand', days(1) + 55, 'en', 'neutral', {
    images: [{ description: 'Three kettles in moss green, slate grey and orange on a window sill' }],
  })`
    Three new colours, one old promise: every {product} can be opened with a coin and mended at the kitchen table.

    Moss. Slate. Very Loud Orange.

    #{tag}
  `,
  post('own-colours-1', 'imani', days(1) + 40, 'en', 'positive', { answers: 'own-colours' })`
    Very Loud Orange is my entire personality, take my money
  `,
  post('own-colours-2', 'stan', days(1) + 33, 'en', 'sarcastic', { answers: 'own-colours' })`
    great, three new colours for a kettle that takes 6 minutes to boil. priorities
  `,
  post('own-colours-3', 'jin', days(1) + 12, 'zh', 'question', {
    answers: 'own-colours',
    translation: { lang: 'en', text: 'Can I buy it in Taiwan? The voltage is 110V' },
  })`
    台灣買得到嗎？電壓是110V喔
  `,
  post('own-colours-4', 'hana', hours(22), 'ko', 'positive', { answers: 'own-colours' })`
    이끼색 너무 예뻐요 😭 한국 배송 되나요?
  `,
  post('own-colours-5', 'vera', hours(21), 'de', 'negative', { answers: 'own-colours' })`
    Schön. Und wann kommt meine Bestellung vom 2.? Auf Mails antwortet ja keiner.
  `,
  post('own-colours-quote', 'sofie', hours(19), 'da', 'positive', { quotes: 'own-colours' })`
    Okay den skifergrå. Min køkkenvindueskarm har ventet på dig hele sit liv 🤍
  `,
  post('own-colours-quote-2', 'ingrid', hours(6), 'en', 'negative', { quotes: 'own-colours' })`
    Lovely pots. Shame the product page fails contrast in eleven places and the colour picker cannot be reached by keyboard. I can send you the list, it is free, I am that annoyed.
  `,
  post('own-outage', 'brand', hours(7), 'en', 'neutral')`
    Our web shop is slow this morning and some payments fail. Nothing is charged twice, whatever the page says. We are on it and will write here again at 11.
  `,
  post('own-outage-1', 'nils', hours(7) - 4, 'de', 'sarcastic', { answers: 'own-outage' })`
    Super, pünktlich zum Aktionstag. Respekt fürs Timing 👏
  `,
  post('own-outage-2', 'emeka', hours(7) - 9, 'en', 'neutral', { answers: 'own-outage' })`
    504 from the cart endpoint, static assets fine. So it is the database. It is always the database.
  `,
  post('own-outage-3', 'asha', hours(7) - 15, 'en', 'negative', { answers: 'own-outage' })`
    I just came off a night shift and got charged £89 twice so, respectfully, it IS charging twice
  `,
  post('own-outage-3-answer', 'brand', hours(7) - 21, 'en', 'neutral', { answers: 'own-outage-3' })`
    @asha_rn_nights One of the two is a reservation and falls away by itself within the day. If it is still there tomorrow I will chase it personally. Sleep well. ^Kim
  `,
  post('own-outage-3-next', 'asha', hours(6) + 10, 'en', 'positive', { answers: 'own-outage-3-answer' })`
    @{handle} ok. that is actually a helpful answer?? on the internet?? goodnight 😴
  `,
  post('own-outage-4', 'gael', hours(6) + 2, 'fr', 'negative', {
    answers: 'own-outage',
    translation: {
      lang: 'en',
      text: 'Three times I have filled the basket. Three times it has sunk. Even my boat holds the sea better.',
    },
  })`
    Trois fois que je remplis le panier. Trois fois qu’il coule. Même mon bateau tient mieux la mer.
  `,
  post('own-update', 'brand', hours(4), 'en', 'neutral', { answers: 'own-outage' })`
    11:00 as promised: the shop is back. 214 orders got stuck, all of them will ship today, and all 214 of you have a mail from a human.
  `,
  post('own-update-1', 'tomasz', hours(4) - 12, 'pl', 'positive', { answers: 'own-update' })`
    Szybko i konkretnie. Tak się robi komunikację awarii, uczcie się.
  `,
  post('own-update-2', 'benji', hours(3) + 30, 'en', 'negative', { answers: 'own-update' })`
    no mail here
  `,
  post('own-jobs', 'brand', days(3) + 100, 'en', 'neutral', {
    repostedBy: 'rosa',
    card: { domain: '{domain}', title: 'Work with us: customer care, 20 hours' },
  })`
    We are looking for somebody who can explain descaling without sending people to sleep. Part time, Lindhaven or from your own sofa. {domain}/jobs
  `,
  post('own-jobs-1', 'quinn', days(3) + 60, 'en', 'question', { answers: 'own-jobs' })`
    is "explains descaling in a soothing voice" a transferable skill because I have news for you
  `,
  post('own-repair', 'brand', days(2) + 30, 'en', 'neutral', { quotes: 'repair-saturday' })`
    We will be there with a box of gaskets. First twenty are on us.
  `,
  post('repair-saturday', 'repaircafe', days(2) + 90, 'en', 'neutral')`
    Saturday, 10 to 14, old fire station: kettles, toasters and one very sad accordion. Bring cake if you can.
  `,
  post('own-repair-1', 'hugo', days(2) + 5, 'en', 'positive', { answers: 'own-repair' })`
    Good of you. In my day the manufacturer would sooner sell you a new one.
  `,
  post('agent-hello', 'agent', hours(10), 'en', 'neutral', { about: 'nobody' })`
    Morning shift. Forty-one questions overnight, two marriage proposals (both to the kettle). Coffee first.
  `,
  post('agent-shares', 'agent', days(6), 'en', 'neutral', { quotes: 'own-pinned', about: 'nobody' })`
    People keep asking for the parts list. It is right here ↓
  `,
];
