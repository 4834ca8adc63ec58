import type { WrittenPost } from '../types.ts';
import { post } from './post.ts';
import { days, hours } from './time.ts';

/** Unhappy people, tagged and untagged, spelt right and wrong. */
export const complaints: readonly WrittenPost[] = [
  post('c-bus-stop', 'tariq', 12, 'en', 'negative')`
    {brand:lower} said "handed to a resident". I live alone. I AM the resident. who has my kettle
  `,
  post('c-misspelt', 'leo', 39, 'en', 'negative')`
    anyone else's {brand:misspelt} just die mid boil?? 3 weeks old 💀💀
  `,
  post('c-misspelt-1', 'zoe', 33, 'en', 'neutral', { answers: 'c-misspelt' })`
    hold the button 10 sec, mine came back to life
  `,
  post('c-hold-music', 'chidi', 52, 'en', 'sarcastic')`
    Forty-four minutes on hold with {brand}. I have now heard the pan flute version of "Every Breath You Take" often enough to press charges.
  `,
  post('c-hold-music-1', 'quinn', 50, 'en', 'sarcastic', { answers: 'c-hold-music' })`
    the pan flute is the product. the kettle is merch
  `,
  post('c-price', 'rosa', 88, 'en', 'negative')`
    {brand} put the {product} up by 12 euros overnight and calls it "simplifying our price list". It is simpler, yes. I can simply no longer afford it.
  `,
  post('c-account', 'mina', 104, 'en', 'negative')`
    @{handle} your site logged me out, ate my basket, and then sent me a mail asking why I abandoned my basket
  `,
  post('c-refund', 'benji', 131, 'en', 'negative')`
    day 19 of waiting for a 9 euro refund. it's not about the money anymore @{handle}
  `,
  post('c-refund-2', 'benji', days(6), 'en', 'negative')`
    day 13 of waiting for a 9 euro refund @{handle}
  `,
  post('c-refund-2-answer', 'brand', days(6) - 240, 'en', 'neutral', { answers: 'c-refund-2' })`
    @benjiontherun Nine euros are nine euros. I have sent this to our bookkeeping again, with a bell on it. ^Kim
  `,
  post('c-night', 'asha', 166, 'en', 'negative')`
    pls @{handle} why does it BEEP. every. single. time. I work nights. my flatmate works days. we are one beep away from a custody battle over the kitchen
  `,
  post('c-long', 'jonah', hours(3) + 25, 'en', 'negative')`
    I've run three companies, so let me offer {brand} some unsolicited feedback on what just happened to me. A thread-length post, because I respect your time.

    1. I ordered a {product2} on the 3rd. Confirmation in 4 seconds. Great. Best in class.

    2. On the 6th I got a mail saying it had shipped. It had not shipped. A label had been printed. Printing a label is not shipping. I print labels all the time.

    3. On the 9th I asked support where it was. I got an answer within the hour, friendly, signed by a human being, and completely useless: "it is on its way to you".

    4. On the 14th it arrived. At my old address. Which I had changed. In writing. Twice.

    Here is the thing. Every single person I talked to was kind. Not one of them could change an address. That is not a people problem, that is a permissions problem. Give your people the power to fix things and you will not need to train them to apologise.

    Anyway. Happy to consult. DMs open.
  `,
  post('c-long-1', 'tomasz', hours(3) + 2, 'en', 'sarcastic', { answers: 'c-long' })`
    sir this is a kettle
  `,
  post('c-long-2', 'lou', hours(2) + 50, 'en', 'neutral', { answers: 'c-long' })`
    He is right about number 4 though.
  `,
  post('c-photo', 'noor', hours(4) + 12, 'en', 'negative', {
    images: [{ description: 'A cardboard box, flattened on one side, with water running out of it' }],
  })`
    I ordered one kettle. I received what I can only describe as a soup of kettle. @{handle}
  `,
  post('c-photo-only', 'kees', hours(4) + 40, 'und', 'negative', {
    about: 'nobody',
    images: [{ description: 'A rusty spout' }, {}],
  })``,
  post('c-safety', 'lars', hours(5) + 3, 'en', 'negative')`
    The {product} ships with a 0.75 mm² lead at 2.2 kW. @{handle}, would you tell me which standard allows that? I could not find one, and I have read them all.
  `,
  post('c-upper', 'moh', hours(5) + 44, 'en', 'negative')`
    {BRAND} TOOK MY MONEY AND BLOCKED ME?? @{handle} UNBLOCK ME I JUST WANT MY LID
  `,
  post('c-upper-1', 'sarah', hours(5) + 20, 'en', 'neutral', { answers: 'c-upper' })`
    @mohcab_driver I do not think they blocked you, their shop is down for everybody this morning
  `,
  post('c-shop', 'duarte', hours(8) + 9, 'en', 'negative')`
    Went to the {brand} store on Main St to swap a faulty base. "That was bought online, so it is a different company." It has the same name. On the same box. On your shirt.
  `,
  post('c-eco', 'iris', hours(9) + 31, 'en', 'negative')`
    one kettle. eleven pieces of plastic. I counted @{handle}, and then I put them in a row, by size, like a murder board
  `,
  post('c-eco-quote', 'sofie', hours(8) + 55, 'en', 'negative', { quotes: 'c-eco' })`
    and the leaflet inside says "we care" in four languages
  `,
  post('c-update', 'emeka', hours(11), 'en', 'negative')`
    Who at {brand} decided a KETTLE needs a firmware update before breakfast. 4%. it has been at 4% for ten minutes. I am drinking hot tap water like an animal
  `,
  post('c-update-1', 'ingrid', hours(10) + 42, 'en', 'question', { answers: 'c-update' })`
    Mine asks for an account first. Is there any way to use it without one?
  `,
  post('c-cancel', 'mina', hours(13), 'en', 'negative')`
    The {brand} subscription: one click to start. To stop: a phone number, open Tuesdays.
  `,
  post('c-allergy', 'faye', hours(15) + 10, 'en', 'question')`
    @{handle} is there nickel in the {product}? My client came out in a rash and I have had three different answers from three different chats.
  `,
  post('c-silent', 'abel', hours(18), 'en', 'negative')`
    Wrote to {brand} on Monday. And on Wednesday. And just now. It would be nice to hear a no, even.
  `,
  post('c-press', 'reporter', hours(1) + 15, 'en', 'question')`
    Looking into reports of {brand} lids opening while pouring. Have you been burnt, literally? I would like to hear from you. @{handle}, I have mailed your press office twice and would welcome a reply by 17:00.
  `,
  post('c-press-1', 'tom', 58, 'en', 'negative', { answers: 'c-press' })`
    Hi. Me. I have photos and a hospital letter.
  `,
  post('c-press-2', 'will', 44, 'en', 'neutral', { answers: 'c-press' })`
    Three residents of my ward have written to me about this. Happy to talk.
  `,
  post('c-council', 'will', days(1) + 100, 'en', 'negative')`
    Once again: delivery vans for {brand} may not use Rope Lane. It is a school street from 8 to 9. I have asked nicely. This is me asking less nicely.
  `,
  post('c-typo-de', 'finn', hours(2) + 22, 'de', 'negative')`
    Baby schläft endlich. Ich mache Kaffee. {brand:misspelt}-Mühle: BRRRRRRRRRRT. Baby schläft nicht mehr.
  `,
  post('c-reply-competitor', 'stan', days(2) + 12, 'en', 'sarcastic')`
    {brand} and Northwind having a competition who can answer me later. currently neck and neck
  `,
];
