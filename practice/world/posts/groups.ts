import type { WrittenPost } from '../types.ts';
import { post } from './post.ts';
import { days, hours } from './time.ts';

/** Facebook groups, where customers speak to each other rather than to us. */
export const groupPosts: readonly WrittenPost[] = [
  post('g-limescale', 'ruth', hours(8), 'en', 'question', { on: 'facebook', group: 'neighbours' })`
    Dear neighbours, the parish hall urn has given up the ghost after 31 years. Which kettle would you trust with sixty pensioners? Somebody said {brand}, somebody else said "anything but".
  `,
  post('g-limescale-1', 'brigid', hours(8) - 11, 'en', 'positive', { on: 'facebook', answers: 'g-limescale' })`
    We have two of the {brand} ones at the GAA club Reverend and they have survived the under-12s
  `,
  post('g-limescale-2', 'moh', hours(8) - 25, 'en', 'negative', { on: 'facebook', answers: 'g-limescale' })`
    Had a {brand}, handle came off in month 13. Warranty was 12. Funny that
  `,
  post('g-limescale-3', 'sarah', hours(7) + 20, 'en', 'positive', { on: 'facebook', answers: 'g-limescale-2' })`
    Mo, ask them anyway! They replaced mine after three years, no receipt.
  `,
  post('g-limescale-4', 'moh', hours(7), 'en', 'neutral', { on: 'facebook', answers: 'g-limescale-2' })`
    Will do Doc, ta
  `,
  post('g-limescale-5', 'will', hours(6), 'en', 'neutral', { on: 'facebook', answers: 'g-limescale' })`
    The ward fund can contribute £150, Ruth. Drop me a line.
  `,
  post('g-seal', 'mats', hours(4), 'de', 'neutral', { on: 'facebook', answers: 'uwe-facebook' })`
    Boden abschrauben (3x Torx 10), alte Dichtung warm machen, dann geht sie raus. Ersatz gibt’s bei {domain}/parts für 3,90.
  `,
  post('g-seal-2', 'uwe', hours(3) + 20, 'de', 'positive', { on: 'facebook', answers: 'g-seal' })`
    Danke Mats. Torx 10 hat natürlich keiner im Haus.
  `,
  post('g-seal-3', 'vera', hours(2) + 40, 'de', 'negative', { on: 'facebook', answers: 'uwe-facebook' })`
    Freundlich sind sie, ja. Aber ich warte seit dem 2. auf meine Bestellung und bekomme immer nur Textbausteine.
  `,
  post('g-burn-1', 'karin', hours(13), 'en', 'neutral', { on: 'facebook', answers: 'tom-facebook' })`
    Please report this to the product safety office as well, not only to the maker. And keep the appliance exactly as it is.
  `,
  post('g-burn-2', 'petra', hours(12), 'de', 'negative', { on: 'facebook', answers: 'tom-facebook' })`
    Gibt es da schon einen Rückruf?? Meine Mutter hat genau das Modell!
  `,
  post('g-burn-3', 'lars', hours(11), 'en', 'neutral', { on: 'facebook', answers: 'tom-facebook' })`
    Serial number? Mine is from the 2025 batch with the metal hinge, that one cannot open by itself.
  `,
  post('g-burn-4', 'tom', hours(10), 'en', 'neutral', { on: 'facebook', answers: 'g-burn-3' })`
    Lars it is one of the new ones, PK-26-04…
  `,
  post('g-burn-5', 'noor', hours(9), 'en', 'sarcastic', { on: 'facebook', answers: 'tom-facebook' })`
    "Thoughts and prayers" but for kettles
  `,
  post('g-sourdough-1', 'faye', days(1) + 900, 'en', 'positive', { on: 'facebook', answers: 'sarah-facebook' })`
    The click of that switch is my whole meditation practice 🧘‍♀️
  `,
  post('g-sourdough-2', 'magnus', days(1) + 700, 'en', 'positive', { on: 'facebook', answers: 'sarah-facebook' })`
    What do you call a kettle with two settings? Steamlined. I will see myself out.
  `,
  post('g-parcel-1', 'rosa', 21, 'en', 'neutral', { on: 'facebook', answers: 'maya-facebook' })`
    Not at number 14, sorry love. Check the launderette, the driver leaves everything there
  `,
  post('g-parcel-2', 'tariq', 15, 'en', 'negative', { on: 'facebook', answers: 'maya-facebook' })`
    Same!! Mine was "handed to a resident" on Monday. I am the only resident.
  `,
  post('g-parcel-3', 'maya', 9, 'en', 'negative', { on: 'facebook', answers: 'g-parcel-2' })`
    Tariq was yours {brand} too?
  `,
  post('g-parcel-4', 'tariq', 7, 'en', 'negative', { on: 'facebook', answers: 'g-parcel-2' })`
    Yep. {brand:lower}. Never again tbh
  `,
  post('g-swap', 'petra', hours(16), 'en', 'neutral', {
    on: 'facebook',
    group: 'bargains',
    images: [{ description: 'A grey kettle beside its box' }, {}],
  })`
    SELLING {product}, slate, used twice, box included. 35 €. Pick up near the station. No "is it still available", no holding, no dealers.
  `,
  post('g-swap-1', 'linh', hours(15), 'en', 'question', { on: 'facebook', answers: 'g-swap' })`
    is it still available
  `,
  post('g-swap-2', 'petra', hours(15) - 6, 'en', 'sarcastic', { on: 'facebook', answers: 'g-swap-1' })`
    🙃
  `,
  post('g-swap-3', 'finn', hours(13), 'de', 'question', { on: 'facebook', answers: 'g-swap' })`
    Nehme ich! Kann ich Samstag mit Kind im Tragetuch vorbeikommen?
  `,
  post('g-mocha', 'giulia', days(1) + 30, 'it', 'sarcastic', { on: 'facebook', group: 'kettletalk' })`
    Ho visto una persona lavare la moka in lavastoviglie. In un video di {brand}. Con la musica allegra. Io chiamo qualcuno.
  `,
  post('g-mocha-1', 'paolo', days(1) - 20, 'it', 'negative', { on: 'facebook', answers: 'g-mocha' })`
    Vergogna. Quarant’anni di bar e devo vedere questo.
  `,
  post('g-mocha-2', 'joao', hours(22), 'pt', 'sarcastic', { on: 'facebook', answers: 'g-mocha' })`
    Gente, é só uma cafeteira… mentira, chama a polícia mesmo 😂
  `,
  post('g-quiet', 'ingrid', days(2) + 340, 'en', 'question', { on: 'facebook', group: 'kettletalk' })`
    Does anybody know a kettle that a blind person can use safely? My father lost his sight this spring. Audible switch, a water mark one can feel, no touch panel. I looked at the {product} and at Northwind, neither mentions it.
  `,
  post('g-quiet-1', 'hugo', days(2) + 300, 'en', 'positive', { on: 'facebook', answers: 'g-quiet' })`
    The old {product2} stand has a notch. Fits their kettle too. I can lend you mine to try.
  `,
  post('g-quiet-2', 'zoe', days(2) + 200, 'en', 'neutral', { on: 'facebook', answers: 'g-quiet' })`
    Following, same question for my aunt
  `,
  post('g-northwind', 'deniz', hours(11), 'tr', 'negative', {
    on: 'facebook',
    group: 'kettletalk',
    about: 'competitor',
  })`
    Northwind su ısıtıcım üç ayda bozuldu, servis “kullanıcı hatası” dedi. Su koydum, hata bu herhalde.
  `,
  post('g-northwind-1', 'abel', hours(10), 'en', 'positive', { on: 'facebook', answers: 'g-northwind' })`
    Switch to {brand}, mine is from 2019 and still going
  `,
  post('g-lostcat', 'agnes', hours(6) + 15, 'en', 'neutral', {
    on: 'facebook',
    group: 'neighbours',
    images: [{ description: 'A grey cat asleep in a laundry basket' }],
  })`
    Lost: grey cat, answers to Pamacs (or to tuna). Last seen behind the bakery on Rope Lane.
  `,
  post('g-lostcat-2', 'iris', hours(5), 'en', 'positive', { on: 'facebook', answers: 'g-lostcat' })`
    He is on OUR laundry basket. Number 3, come and get him 😂
  `,
  post('g-harbour-walk', 'abel', hours(30), 'en', 'neutral', { on: 'facebook', group: 'neighbours', about: 'nobody' })`
    Sunday walk: meet 9:30 at the harbour wall, round the lighthouse, back before the rain. Bring a flask.
  `,
  post('g-harbour-walk-1', 'oksana', hours(28), 'uk', 'positive', {
    on: 'facebook',
    answers: 'g-harbour-walk',
    about: 'nobody',
  })`
    Буду з донькою! Термос беремо 🫶
  `,
  post('g-bus', 'rosa', hours(2) + 5, 'en', 'negative', { on: 'facebook', group: 'neighbours' })`
    Line 14 has not stopped at Quay Street since Tuesday. Bramblebus says the stop "does not exist". I am standing at it.
  `,
  post('g-bus-1', 'will', hours(1) + 30, 'en', 'neutral', { on: 'facebook', answers: 'g-bus' })`
    I have asked the operator for an answer by tomorrow and will post it here.
  `,
];
