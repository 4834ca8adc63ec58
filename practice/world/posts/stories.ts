import type { WrittenPost } from '../types.ts';
import { post } from './post.ts';
import { days, hours } from './time.ts';

/** Customers with a past: what they wrote over weeks, what they were answered, and where it stands now. */
export const stories: readonly WrittenPost[] = [
  // Maya: first charmed, then let down by three parcels in a row, and still waiting.
  post('maya-colours', 'maya', days(24), 'en', 'positive')`
    ok the new {brand} colours are SO good. ordered the {product} in moss green, treating myself for surviving report cards 💚
  `,
  post('maya-colours-thanks', 'brand', days(24) - 35, 'en', 'neutral', { answers: 'maya-colours' })`
    @maya_brews_ok You earned it. Moss green is the one we fight over in the office. Tell us how the first cup is! ^Kim
  `,
  post('maya-late-1', 'maya', days(12), 'en', 'negative')`
    Hm, @{handle} my parcel was meant to come Tuesday. It is Friday. The tracking page says "on its way" which, aren't we all
  `,
  post('maya-late-1-answer', 'brand', days(12) - 90, 'en', 'neutral', { answers: 'maya-late-1' })`
    @maya_brews_ok That is three days too many, sorry Maya. It left our depot this morning and should reach you tomorrow before noon. ^Kim
  `,
  post('maya-late-2', 'maya', days(5), 'en', 'negative')`
    @{handle} so it came, it was someone else's grinder, I sent it back, and now the replacement is late as well. I am a patient woman but I am also a woman without tea
  `,
  post('maya-now', 'maya', 4, 'en', 'negative')`
    Third time my parcel from @{handle} is late. Third! Still waiting, still no tea, still no answer to my mail from Monday. What is going on over there?
  `,
  post('maya-facebook', 'maya', 26, 'en', 'negative', { on: 'facebook', group: 'neighbours' })`
    Did anyone on Quay Street take in a parcel for me by any chance? {brand} swear blind it was delivered on Monday. Green box, fairly heavy. It would be the third one that vanishes 😩
  `,

  // Uwe: grumbles with good reason, is helped, and says so.
  post('uwe-lid', 'uwe', days(40), 'de', 'negative')`
    Der Deckel vom {product} klappert. Nach vier Wochen. Früher hat man so etwas genietet, @{handle}.
  `,
  post('uwe-lid-answer', 'brand', days(40) - 120, 'de', 'neutral', { answers: 'uwe-lid' })`
    @uwe_kraftlos Das soll nicht klappern, Herr Kraft. Ein neuer Deckel geht heute an Sie raus, den alten können Sie behalten. ^Kim
  `,
  post('uwe-lid-thanks', 'uwe', days(37), 'de', 'positive', { answers: 'uwe-lid-answer' })`
    @{handle} Deckel ist da. Klappert nicht. Danke. Dass ich das noch erlebe.
  `,
  post('uwe-bill', 'uwe', hours(3), 'de', 'negative')`
    Jetzt hat mir {brand} denselben Wasserkocher zweimal berechnet. 2 x 89 Euro. Ich habe EINE Küche.
  `,
  post('uwe-facebook', 'uwe', hours(5), 'de', 'question', { on: 'facebook', group: 'kaputt' })`
    Hat jemand Erfahrung, wie man beim {product} die Dichtung wechselt? Der Service von {brand} ist freundlich, aber heute nicht zu erreichen.
  `,

  // Sarah: supporter, answers other customers by herself.
  post('sarah-gift', 'sarah', days(61), 'en', 'positive')`
    Bought the practice nurses a {product} from @{handle} two years ago. It has boiled, by my rough count, eleven thousand cups. Zero complaints, which is more than I can say for my patients.
  `,
  post('sarah-helps', 'sarah', hours(9), 'en', 'positive', { answers: 'maya-late-2' })`
    @maya_brews_ok @{handle} Write to the shop in Main St directly, they found mine within the hour. Lovely people, promise.
  `,
  post('sarah-facebook', 'sarah', days(2), 'en', 'positive', { on: 'facebook', group: 'kettletalk' })`
    Unpopular opinion: you do not need forty settings. My {brand} has two, on and off, and my sourdough starter and I have never been happier.
  `,
  post('sarah-now', 'sarah', 47, 'en', 'question')`
    Quick one @{handle}: is the new {product2} quiet enough for a shared kitchen at 6am? Asking for a marriage.
  `,

  // Tom: burnt hand, wants it taken seriously.
  post('tom-steam', 'tom', days(3), 'en', 'negative')`
    @{handle} the lid popped open while pouring and I have a burnt hand. Not a joke, I have pictures. Who do I talk to?
  `,
  post('tom-steam-answer', 'brand', days(3) - 8, 'en', 'neutral', { answers: 'tom-steam' })`
    @tomreyes_again Tom, I am so sorry. Please do not use it any more. I have sent you a direct message with my own number, call whenever suits you. ^Kim
  `,
  post('tom-steam-next', 'tom', hours(20), 'en', 'negative', { answers: 'tom-steam-answer' })`
    @{handle} I called twice yesterday. Nobody picked up. Is this how you do safety?
  `,
  post('tom-facebook', 'tom', hours(14), 'en', 'negative', { on: 'facebook', group: 'kettletalk' })`
    PSA: check the lid on your {product}. Mine opened while I was pouring. Second degree burn. {brand} know since Thursday and all I have got so far is a "so sorry".
  `,

  // Ana, Kofi, Priya: the ordinary run of things.
  post('ana-app', 'ana', days(8), 'es', 'negative')`
    la app de {brand} se cierra cada vez que intento pagar. qué manera tan original de no querer mi dinero
  `,
  post('ana-app-answer', 'brand', days(8) - 60, 'es', 'neutral', { answers: 'ana-app' })`
    @anasolis_xx Lo queremos, Ana, de verdad :) ¿Nos dices qué móvil usas? Así lo miramos hoy mismo. ^Kim
  `,
  post('ana-app-fixed', 'ana', days(7), 'es', 'positive', { answers: 'ana-app-answer' })`
    @{handle} ya funciona!! he pedido dos. el segundo es culpa vuestra
  `,
  post('ana-now', 'ana', 18, 'es', 'question')`
    oye @{handle}, ¿la garantía vale también si lo compré en la tienda de Lindhaven y ahora vivo en Madrid?
  `,
  post('kofi-review', 'kofi', days(17), 'en', 'positive', {
    images: [{ description: 'Ground coffee on a white saucer, sorted by size with a sieve' }],
  })`
    Six weeks with the {product2}. Grind is even, static is low, the hopper lid is the only part that feels cheap. For the money? @{handle} cooked.
  `,
  post('kofi-thread', 'kofi', days(17) - 3, 'en', 'neutral', { answers: 'kofi-review' })`
    Settings for those who asked: 14 for V60, 9 for moka, 22 for cold brew. Your water will differ. Your patience will too.
  `,
  post('kofi-now', 'kofi', hours(2) + 11, 'en', 'question')`
    Does {brand} sell the burrs of the {product2} on their own? 18 months of daily use and I can hear mine getting tired.
  `,
  post('priya-compare', 'priya', days(4), 'en', 'question')`
    Kettle people: {product} or the Northwind Gust 2? I need 80°C for green tea and I do NOT want an app.
  `,
  post('priya-compare-reply', 'zuri', days(4) - 22, 'en', 'positive', { answers: 'priya-compare' })`
    @priyavmehra measured both with a thermocouple (yes I am fun at parties). {brand} holds 80±1. The Gust drifts to 86 after two minutes.
  `,
  post('priya-bought', 'priya', days(1) + 200, 'en', 'positive', { quotes: 'priya-compare' })`
    Update: went with {brand}. No app. Bliss.
  `,
  post('priya-now', 'priya', 73, 'en', 'negative')`
    Update to the update: the base of my brand new {brand} blinks red and then sulks. @{handle} I defended you in public!!
  `,

  // Bea: types like this, means well.
  post('bea-capitals', 'bea', days(9), 'en', 'positive', { on: 'both' })`
    THE YOUNG MAN IN THE {BRAND} SHOP CARRIED IT TO MY CAR. HIS NAME IS DAVID. GIVE HIM A RAISE
  `,
  post('bea-now', 'bea', 31, 'en', 'question')`
    HOW DO I TURN OFF THE BEEP @{handle} THE CAT IS FURIOUS
  `,
];
