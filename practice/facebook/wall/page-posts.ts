import type { WrittenPost } from '../../world/index.ts';
import { post } from '../../world/posts/post.ts';
import { days, hours } from '../../world/posts/time.ts';

const here = { on: 'facebook' } as const;
const to = (answers: string) => ({ ...here, answers });

/** What stands on Facebook's pages alone: the brand's own posts and those of others, with what is said below them. */
export const pagePosts: readonly WrittenPost[] = [
  post('p-lid-recall', 'brand', hours(5) + 10, 'en', 'neutral', here)`
    About the lids of the {product}: some of them, made in weeks 31 to 34, can open by themselves while you pour.

    Please do this now:
    1. Turn your kettle over and look for a number that begins with 31, 32, 33 or 34.
    2. If you find one, do not use the kettle.
    3. Write to us here or at {domain}/lid and we send you a new lid, free, within three days.

    You do not need a receipt. You do not need the box. You do not need to have registered anything.

    We should have said this on Monday, when the first of you told us. We are sorry that we did not.`,
  post('p-lid-1', 'tom', hours(5) - 5, 'en', 'negative', to('p-lid-recall'))`
    Mine is a 33. I told you in MARCH.`,
  post('p-lid-2', 'asha', hours(5) - 20, 'en', 'question', to('p-lid-recall'))`
    Number is worn off. Now what?`,
  post('p-lid-3', 'lars', hours(4) + 30, 'de', 'neutral', to('p-lid-2'))`
    Sie steht auch innen am Griff, man braucht eine Taschenlampe.`,
  post('p-lid-4', 'asha', hours(4) + 11, 'en', 'positive', to('p-lid-3'))`
    Found it, thank you Lars 🙏 It's a 30. Phew.`,
  post('p-lid-5', 'vera', hours(4), 'de', 'negative', to('p-lid-recall'))`
    Das Formular auf {domain}/lid lädt seit einer Stunde nicht. Ich habe die 32 und zwei kleine Kinder. Was soll ich tun?`,
  post('p-lid-6', 'yann', hours(3) + 50, 'fr', 'question', to('p-lid-recall'))`
    Et pour les modèles achetés en Belgique ? C'est le même numéro ?`,
  post('p-lid-7', 'hugo', hours(3) + 12, 'en', 'positive', to('p-lid-recall'))`
    Plain speaking, no weasel words. More of this from companies please.`,
  post('p-lid-8', 'petra', hours(3), 'de', 'sarcastic', to('p-lid-7'))`
    Erst wenn die Zeitung schreibt, Hugo. Erst dann.`,
  post('p-lid-9', 'noor', hours(2) + 40, 'en', 'negative', to('p-lid-recall'))`
    Burnt my hand on one of these. Photo of the lid below, photo of the hand on request.`,

  post('p-december-hours', 'cornerbeans', hours(7) + 33, 'en', 'positive', {
    ...here,
    images: [{ description: 'A chalkboard with opening hours and a drawing of a moka pot' }],
  })`
    Repair corner is back on Saturdays! Bring grinders, moka pots, broken hearts. We fix two out of three. ☕🔧`,
  post('p-december-1', 'kofi', hours(7), 'en', 'question', to('p-december-hours'))`
    Would you look at a {product2}? {brand} wants 60 for a new burr, which, no.`,
  post('p-december-2', 'cornerbeans', hours(6) + 41, 'en', 'positive', to('p-december-1'))`
    We love those. Two screws and some patience. Bring it!`,
  post('p-december-3', 'emeka', hours(6) + 2, 'en', 'negative', to('p-december-1'))`
    {brand} also told me to buy a new one. It was 14 months old.`,
  post('p-december-4', 'luz', hours(5) + 48, 'es', 'question', to('p-december-hours'))`
    ¿Arregláis también hervidores {brand}? El mío pierde agua por abajo.`,

  post('p-market', 'sofie', hours(9) + 25, 'da', 'positive', {
    ...here,
    images: [{}, { description: 'A stall with candles and cups' }, {}],
  })`
    Julemarked i dag! Kom forbi stand 12 ✨`,
  post('p-market-1', 'tilda', hours(9), 'de', 'positive', to('p-market'))`
    Wunderschön! Und der Tee aus dem orangen {product} war perfekt 🧡`,

  post('p-kettle-test', 'testlab', hours(12) + 14, 'de', 'neutral', {
    ...here,
    card: { domain: 'prueflabor.example', title: 'Elf Wasserkocher im Dauertest: nur drei überstehen zwei Jahre' },
  })`
    Elf Wasserkocher, 4.000 Kochvorgänge, ein Ergebnis, das überrascht. {brand} landet auf Platz zwei, fällt aber beim Deckel durch.`,
  post('p-test-1', 'greta', hours(12), 'de', 'negative', to('p-kettle-test'))`
    Platz zwei?? Meiner von {brand} war nach 5 Monaten tot 😤`,
  post('p-test-2', 'daan', hours(11), 'de', 'neutral', to('p-kettle-test'))`
    Und wer ist auf Platz eins?`,
  post('p-test-3', 'testlab', hours(10) + 30, 'de', 'neutral', to('p-test-2'))`
    Ein Gerät ohne Namen vom Discounter, ehrlich gesagt.`,
  post('p-test-4', 'karin', hours(10), 'de', 'neutral', to('p-test-1'))`
    Greta, fünf Monate: das ist ein klarer Fall von Gewährleistung. {brand} muss nachbessern, nicht „auf Kulanz“.`,

  post('p-birthday', 'delphine', hours(14) + 3, 'fr', 'positive', here)`
    47 ans. Une seule bougie. Merci.`,
  post('p-birthday-1', 'camille', hours(13) + 40, 'fr', 'positive', to('p-birthday'))`
    Bon anniversaire ! Le {product} est emballé, fais semblant d'être surprise 🎁`,

  post('p-shared-recall', 'rosa', hours(4) + 4, 'en', 'negative', { ...here, quotes: 'p-lid-recall' })`
    Please check yours if you are in the Quay Street flats. Half of us bought {brand} in the same sale.`,
  post('p-shared-1', 'moh', hours(3) + 33, 'en', 'neutral', to('p-shared-recall'))`
    Checked all 4 in our stairwell. Two are bad.`,

  post('p-shared-test', 'brigid', hours(11) + 20, 'en', 'sarcastic', { ...here, quotes: 'p-kettle-test' })`
    "Fails at the lid" would look grand on my gravestone`,

  post('p-radio', 'anton', hours(16) + 9, 'de', 'neutral', { ...here, video: 47 })`
    Neue Antenne steht. 20 m, alles selbst gewickelt.`,
  post('p-radio-1', 'mats', hours(15) + 44, 'de', 'positive', to('p-radio'))`
    Sauber! Und der {product} hält den Lötkolben warm, oder was seh ich da?`,

  post('p-short-1', 'oscar', hours(18) + 5, 'es', 'negative', here)`
    Tres semanas esperando a {brand}. Tres.`,
  post('p-short-2', 'joao', hours(19) + 7, 'pt', 'positive', here)`
    Chegou! Obrigado {brand} 💛`,
  post('p-short-3', 'finn', hours(21) + 2, 'de', 'sarcastic', here)`
    Baby schläft. Wasserkocher pfeift. Baby schläft nicht mehr. Danke {brand}.`,
  post('p-short-4', 'linh', days(1) + 80, 'vi', 'neutral', here)`
    Hôm nay mưa cả ngày.`,

  post('p-longread', 'chidi', days(1) + 200, 'en', 'neutral', here)`
    I have been thinking about the word "customer service", which contains two words and, most days, neither of them.

    My mother ran a shop for thirty-one years. She knew who took sugar. When something broke she said "bring it", and then she sat down with you, and you both looked at the broken thing as if it were a sick cat.

    Last week I wrote to four companies. Three sent me a number. One, {brand}, sent me Kim, who asked what the kettle sounded like when it failed. I said "a disappointed goose". Kim said they knew the sound.

    The kettle is still broken. I am strangely happy.`,
  post('p-longread-1', 'zuri', days(1) + 120, 'en', 'positive', to('p-longread'))`
    "A disappointed goose" is a technical term, I checked.`,
  post('p-longread-2', 'agent', days(1) + 90, 'en', 'positive', to('p-longread'))`
    The goose part is on its way to you. Kim`,
  post('p-longread-3', 'oksana', days(1) + 60, 'uk', 'positive', to('p-longread'))`
    Дуже гарно написано ❤️`,

  post('p-ad-kettle', 'teatower', hours(6) + 18, 'en', 'positive', {
    ...here,
    promoted: true,
    card: { domain: 'teatower.example', title: 'The advent calendar with 24 teas' },
  })`
    24 doors. 24 teas. One very small spoon.`,
  post('p-ad-bus', 'bramblebus', days(1) + 30, 'en', 'neutral', { ...here, promoted: true, images: [{}] })`
    Night buses, every 20 minutes, until the last song.`,
];
