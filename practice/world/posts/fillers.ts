import type { WrittenPost } from '../types.ts';

type Filler = Pick<WrittenPost, 'text' | 'lang' | 'mood'>;

/** Stuff for the long feeds: short, varied, and only `mentions` concern the brand. */
export const fillers: {
  readonly mentions: readonly [Filler, ...Filler[]];
  readonly everyday: readonly [Filler, ...Filler[]];
  readonly endings: readonly [string, ...string[]];
} = {
  mentions: [
    { lang: 'en', mood: 'negative', text: 'my {brand} order is stuck again' },
    { lang: 'en', mood: 'positive', text: 'day 40 with the {product} and still in love, thanks @{handle}' },
    { lang: 'en', mood: 'question', text: '@{handle} do you ship to islands?' },
    { lang: 'de', mood: 'negative', text: 'Warteschleife bei {brand}, Minute 31. Die Musik ist immerhin gut' },
    { lang: 'es', mood: 'negative', text: 'nadie contesta en @{handle}, ¿estáis de vacaciones?' },
    { lang: 'en', mood: 'sarcastic', text: 'oh good, another mail from {brand} saying my opinion matters' },
    { lang: 'fr', mood: 'positive', text: 'Le service de {brand} a répondu en dix minutes. Dix !' },
    { lang: 'en', mood: 'neutral', text: 'reading the manual at {domain}/help like an adult' },
    { lang: 'ja', mood: 'positive', text: '{brand}のケトル、静かでいいね' },
    { lang: 'en', mood: 'positive', text: 'slow start today #{tag}' },
  ],
  everyday: [
    { lang: 'en', mood: 'neutral', text: 'rain again. the ducks are thrilled' },
    { lang: 'en', mood: 'negative', text: 'the printer knows when I am in a hurry' },
    { lang: 'en', mood: 'positive', text: 'found a tenner in my winter coat, I am rich now' },
    { lang: 'de', mood: 'neutral', text: 'Es ist November und im Laden steht schon wieder Lebkuchen. Gut so.' },
    { lang: 'en', mood: 'question', text: 'is it a pie if there is no bottom crust' },
    {
      lang: 'es',
      mood: 'neutral',
      text: 'mi vecino ha empezado a tocar la trompeta. mi vecino va a dejar de tocar la trompeta',
    },
    { lang: 'fr', mood: 'sarcastic', text: 'Le métro en panne un lundi matin : du jamais vu' },
    { lang: 'en', mood: 'neutral', text: "Notes from today's run: 6 km, 2 hills, 1 regret" },
    { lang: 'pt', mood: 'positive', text: 'pão de queijo saindo do forno, bom dia a todos' },
    { lang: 'ja', mood: 'neutral', text: '電車で寝過ごした。終点の景色は悪くない。' },
    {
      lang: 'en',
      mood: 'positive',
      text: 'my daughter called the moon "the night lamp" and I will be using nothing else',
    },
    { lang: 'th', mood: 'neutral', text: 'วันนี้รถติดมาก ถึงบ้านสองทุ่ม' },
    { lang: 'en', mood: 'negative', text: 'whoever invented the 7am meeting should be made to attend it' },
    { lang: 'ar', mood: 'positive', text: 'صباح الخير والقهوة أولا' },
    {
      lang: 'en',
      mood: 'neutral',
      text: 'Reminder: the library is open till nine on Thursdays and nobody ever goes. It is heaven.',
    },
    { lang: 'nl', mood: 'neutral', text: 'wind tegen, heen én terug. hoe dan' },
    { lang: 'en', mood: 'question', text: 'what do we think, beard or no beard' },
    { lang: 'en', mood: 'positive', text: 'finished the quilt. nobody may ever sit on it' },
    { lang: 'it', mood: 'neutral', text: 'ho detto "cinque minuti" un\'ora fa' },
    { lang: 'en', mood: 'sarcastic', text: 'love a software update that moves every button three pixels to the left' },
  ],
  endings: ['', '', '', '', '.', ' 🙃', ' 😅', ' ✨', '\n\nanyway', '!', ' lol', ' 🫠', ' …'],
};
