import type { WrittenPost } from '../types.ts';
import { post } from './post.ts';
import { hours } from './time.ts';

/** Advertisements: they name the brand like anybody, and nobody waits for an answer to them. */
export const ads: readonly WrittenPost[] = [
  post('ad-northwind', 'competitor', hours(30), 'en', 'neutral', {
    on: 'both',
    promoted: true,
    card: { domain: 'northwind-kettles.example', title: 'Gust Mini: half the counter, all the boil' },
  })`
    Tired of waiting for {brand}? Switch to Northwind and get 20 % off your first Gust. 💨
  `,
  post('ad-mossline', 'mossline_mobile', hours(31), 'en', 'neutral', {
    on: 'both',
    promoted: true,
    card: { domain: 'mossline.example', title: 'Unlimited, and we mean it' },
  })`
    Unlimited data. Unlimited moss. From 14.99 a month.
  `,
  post('ad-deals', 'deals', hours(32), 'en', 'neutral', {
    promoted: true,
    card: { domain: 'dealz.example', title: '41 % off, today only' },
  })`
    {brand} {product} at 41 % off?? Our readers went wild. #{tag} #dealz
  `,
  post('ad-tallow', 'tallowandfinch', hours(33), 'en', 'neutral', {
    on: 'both',
    promoted: true,
    images: [{ description: 'Three candles in stone-coloured jars' }],
  })`
    Slow down. Light something. Rain on Slate is back.
  `,
  post('ad-quillpay', 'quillpay_app', hours(34), 'de', 'neutral', {
    on: 'both',
    promoted: true,
    card: { domain: 'quillpay.example', title: 'Rechnung teilen in drei Sekunden' },
  })`
    Freunde bleiben Freunde, wenn keiner rechnen muss.
  `,
  post('ad-teatower', 'teatower', hours(35), 'en', 'neutral', { on: 'both', promoted: true, video: 15 })`
    212 teas. One tower. Free tin with every order over 30.
  `,
];
