import type { WrittenPost } from '../types.ts';
import { post } from './post.ts';
import { days, hours } from './time.ts';

/** People who stand by the brand unasked: they answer other customers, pass its posts on, and come back to praise. */
export const supporters: readonly WrittenPost[] = [
  post('s-zuri-voltage', 'zuri', 61, 'en', 'neutral', { answers: 'q-voltage' })`
    Keep it. The {product} is made for 220 to 240 V, mine has never seen anything else. Your sister can have the box.
  `,
  post('s-zuri-stock', 'zuri', 109, 'en', 'positive', { answers: 'q-stock' })`
    Slate is back on Thursday, they told me at the {brand} shop. Bring elbows, it will be lovely chaos.
  `,
  post('s-zuri-colours', 'zuri', hours(18), 'en', 'positive', { quotes: 'own-colours' })`
    Opened with a coin, as promised. I love a company that wants me to repair things. Beautiful work.
  `,
  post('s-zuri-before', 'zuri', days(12), 'en', 'positive')`
    Third year with my {product}, and it is still the best thing in this kitchen. Great people, too: thank you @{handle}.
  `,
  post('s-mats-student', 'mats', days(1) + 290, 'en', 'neutral', { answers: 'q-student' })`
    They do, ten percent with the card. Ask @{handle}, and ask for second choice while you are at it.
  `,
];
