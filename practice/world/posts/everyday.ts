import type { WrittenPost } from '../types.ts';
import { post } from './post.ts';
import { days, hours } from './time.ts';

/** The rest of a feed: what people say when they are not speaking about any brand. */
export const everyday: readonly WrittenPost[] = [
  post('e-night-lamp', 'maya', 16, 'en', 'positive')`
    a child in my class called the moon "the night lamp" and honestly that is its name now
  `,
  post('e-printer', 'priya', 29, 'en', 'sarcastic')`
    The printer can smell fear. It can also smell deadlines. It cannot, however, print.
  `,
  post('e-weather', 'weather', 36, 'en', 'neutral')`
    12:00 · 6.4 °C · wind W 21 km/h, gusts 38 · rain from 15:00 🌧️
  `,
  post('e-bread', 'xiomara', 44, 'es', 'positive', {
    images: [{ description: 'Cuatro hogazas recién hechas en una mesa de madera' }],
  })`
    cuatro hogazas, cero horas de sueño, una panadera feliz 🥐
  `,
  post('e-train', 'yuki', 57, 'ja', 'neutral')`
    電車で寝過ごした。終点の景色、悪くない。
  `,
  post('e-quilt', 'imani', 66, 'en', 'positive', {
    images: [{ description: 'A patchwork quilt in blues and one single yellow square' }, {}, {}, {}],
  })`
    finished. 1,204 pieces. nobody may ever sit on it
  `,
  post('e-code', 'emeka', 77, 'en', 'neutral')`
    borrow checker: 4, me: 0. half time
  `,
  post('e-copies', 'delphine', 92, 'fr', 'neutral')`
    « La photosynthèse, c’est quand la plante mange la lumière avec les yeux. » Je mets combien ?
  `,
  post('e-copies-1', 'lou', 85, 'fr', 'positive', { answers: 'e-copies' })`
    20/20 pour la poésie.
  `,
  post('e-allotment', 'hugo', 101, 'en', 'neutral')`
    Leeks in. Knees out. Tea.
  `,
  post('e-rant', 'chidi', 115, 'en', 'neutral')`
    New essay: on queueing, and what a country thinks it is waiting for. It took me eleven months and one very long queue. I start in a post office in 1998, where my mother, who had never in her life arrived anywhere without a folding chair, opened it, sat down, and taught an entire counter hall how to wait. From there it goes to airports, to hospital corridors, to the invisible queues we stand in without knowing: housing lists, callback lists, the "you are number 214" kind. I talked to people who design queues for a living and to people who live in them.

    Free until Sunday, then behind the small wall that pays my rent.
  `,
  post('e-duck', 'zoe', 133, 'en', 'positive', { video: 18 })`
    this duck has somewhere to be
  `,
  post('e-thai', 'ploy', 150, 'th', 'neutral')`
    วันนี้รถติดมาก ถึงบ้านสองทุ่ม ขอชานมแก้วใหญ่ ๆ
  `,
  post('e-arabic', 'layla', 171, 'ar', 'positive')`
    صباح الخير. القهوة أولاً ثم العالم.
  `,
  post('e-baby', 'finn', 183, 'de', 'positive')`
    Tag 46. Das Kind hat gelächelt. Es war Blähungen, sagt die Hebamme. Die Hebamme irrt.
  `,
  post('e-dad', 'magnus', hours(3) + 33, 'en', 'positive')`
    I used to hate facial hair, but then it grew on me
  `,
  post('e-dad-1', 'ingrid', hours(3) + 30, 'en', 'negative', { answers: 'e-dad' })`
    Magnus. No.
  `,
  post('e-union', 'rosa', hours(3) + 50, 'en', 'neutral')`
    Rent went up again? Keep the letter, keep the envelope, come Thursday. Biscuits provided.
  `,
  post('e-spam', 'bot', hours(4) + 3, 'en', 'neutral')`
    I made 4,812 last week from home 💸 just ask me how 👉 dm-me-now.example
  `,
  post('e-dealz', 'deals', hours(4) + 30, 'en', 'neutral')`
    🔥🔥 LAST CHANCE 🔥🔥 Air fryer 41% OFF 👉 dealz.example/x9 #ad #dealz #airfryer
  `,
  post('e-museum', 'noor', hours(5), 'en', 'neutral', { images: [{}] })`
    stairs of the day
  `,
  post('e-image-only', 'yann', hours(5) + 30, 'und', 'neutral', {
    images: [{ description: 'Rain on a tram window' }],
  })``,
  post('e-cricket', 'rohan', hours(6) + 20, 'hi-Latn', 'positive')`
    KYA SHOT THA BHAI 🏏🏏🏏
  `,
  post('e-knot', 'gael', hours(6) + 40, 'fr', 'sarcastic')`
    Un touriste m’a demandé si la mer ferme le dimanche. J’ai dit oui.
  `,
  post('e-library', 'mina', hours(7) + 30, 'en', 'positive')`
    Reminder that the library is open till nine on Thursdays and nobody ever goes. It is heaven. Do not come.
  `,
  post('e-wip', 'aiko', hours(8) + 15, 'ja', 'neutral', { images: [{ description: 'ラフスケッチ、傘をさす猫' }, {}] })`
    進捗。猫に傘を持たせたかっただけ。 @tilda_klein_art さん見てる？
  `,
  post('e-wip-1', 'tilda', hours(7) + 58, 'de', 'positive', { answers: 'e-wip' })`
    ich seh alles 🐈‍⬛☂️
  `,
  post('e-trumpet', 'oscar', hours(9) + 9, 'es', 'sarcastic')`
    mi vecino ha empezado a tocar la trompeta. mi vecino va a dejar de tocar la trompeta
  `,
  post('e-bell', 'ruth', hours(10) + 30, 'en', 'neutral')`
    To whoever has been leaving tomatoes at the vicarage since August: thank you, we are, at this point, mostly tomato.
  `,
  post('e-moon', 'anton', hours(11) + 40, 'de', 'positive')`
    Heute Nacht EME auf 2 m: eigenes Echo vom Mond gehört. 2,6 Sekunden hin und zurück. Die Nachbarn grüßen noch.
  `,
  post('e-tape', 'quinn', hours(12) + 20, 'en', 'neutral', { video: 43 })`
    what a lift shaft sounds like at 3 am
  `,
  post('e-cook', 'basia', hours(13) + 30, 'pl', 'neutral')`
    Bigos dzień trzeci. Teraz dopiero rozmawiamy.
  `,
  post('e-cat', 'iris', hours(14) + 45, 'en', 'positive')`
    the grey cat from the posters is ON MY LAUNDRY. his name is Pamacs apparently. he does not answer to it. he answers to tuna
  `,
  post('e-council', 'will', hours(16) + 35, 'en', 'neutral')`
    Surgery this Friday, 16:00, library. Potholes, damp, bins, buses. Especially buses.
  `,
  post('e-poll', 'jonah', hours(18) + 15, 'en', 'neutral')`
    Unpopular truth: your calendar is your strategy.
    Your inbox is your boss.
    Your lunch is your moat.

    Agree?
  `,
  post('e-poll-1', 'stan', hours(18), 'en', 'sarcastic', { answers: 'e-poll' })`
    my moat is a cheese sandwich
  `,
  post('e-poll-2', 'magnus', hours(17) + 30, 'en', 'positive', { answers: 'e-poll' })`
    so it's a grilled defence
  `,
  post('e-late-night', 'vera', hours(21) + 20, 'de', 'neutral')`
    Spätschicht vorbei. Der letzte Bus auch. Gehe ich halt.
  `,
  post('e-chai', 'dasha', days(1) + 5, 'ru', 'positive')`
    первый снег!! маленький, но наш
  `,
  post('e-law', 'karin', days(1) + 60, 'de', 'neutral')`
    Nein, „vom Umtausch ausgeschlossen“ auf einem Zettel an der Kasse ändert nichts an Ihren Gewährleistungsrechten. Ja, jedes Jahr wieder.
  `,
  post('e-poster', 'courier', days(1) + 145, 'en', 'neutral', {
    card: { domain: 'lindhaven-courier.example', title: 'Grey cat found, again' },
  })`
    Grey cat found, again. Owner "not surprised".
  `,
  post('e-brunch', 'mariam', days(1) + 230, 'en', 'positive', {
    images: [{ description: 'A pan of shakshuka with four eggs' }, { description: 'Flatbread under a striped cloth' }],
  })`
    Shakshuka for people who are late. 14 minutes, one pan, recipe below ⬇️
  `,
  post('e-farm', 'wanjiru', days(2) + 20, 'en', 'positive')`
    First ripe cherries of the season on the lower terrace. Every cup you drink begins with somebody's sore back. Today: mine.
  `,
  post('e-commute', 'tomasz', days(2) + 150, 'pl', 'sarcastic')`
    Serwer nie wstał po aktualizacji. Ja też nie.
  `,
  post('e-exam', 'leo', days(2) + 330, 'en', 'negative')`
    exam in 9h. I have learned that I have learned nothing
  `,
  post('e-nonno', 'paolo', days(3) + 45, 'it', 'positive')`
    Mio nipote ha fatto il primo cappuccino. Sembrava una nuvola caduta male. Buonissimo.
  `,
];
