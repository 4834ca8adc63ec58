import type { WrittenPost } from '../types.ts';
import { post } from './post.ts';
import { days, hours } from './time.ts';

/** Text that tries to be something else: all of it must stay text, wherever it is shown. */
export const hostile: readonly WrittenPost[] = [
  post('x-markup', 'tomasz', hours(3) + 17, 'en', 'neutral')`
    does {brand} escape its names? asking as <b>Tomasz</b><img src=x onerror=alert(1)> <script>alert('tea')</script>
  `,
  post('x-bidi', 'hamza', hours(6) + 55, 'ar', 'neutral')`
    \u202eتجربة\u202c {brand} \u2067مقلوب\u2069 abc
  `,
  post('x-zero-width', 'tilda', hours(9) + 50, 'en', 'negative')`
    h\u200di {brand}\u200b, your font has no ß\u2060 and my glaze is called Gieß\u00adhaus
  `,
  post('x-zalgo', 'parody', hours(13) + 50, 'und', 'neutral')`
    b̷̛̰o̸̲͝i̶͉̓l̸̳̈́i̴̮͝n̷̟̈g̸͇͌
  `,
  post('x-prototype', 'emeka', days(1) + 20, 'en', 'sarcastic')`
    my {brand} order is addressed to __proto__ constructor, toString Street 1. I did NOT type that
  `,
  post('x-emoji-wall', 'bot', days(1) + 600, 'und', 'positive')`
    🫖🫖🫖👨‍👩‍👧‍👦🏳️‍🌈👩🏽‍🚀🇹🇭🇺🇦1️⃣❤️‍🔥 {brand} 🫖🫖🫖
  `,
  post('x-javascript', 'deals', days(2) + 10, 'en', 'neutral')`
    click javascript:alert(document.domain) or data:text/html,<h1>{brand}</h1> for 41% off
  `,
  post('x-long-word', 'stan', days(2) + 500, 'en', 'sarcastic')`
    {brand} kettle goes brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
  `,
];
