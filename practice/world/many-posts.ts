import { practiceBrand } from './brands.ts';
import { chance, pick } from './chance.ts';
import { allPeople } from './people/index.ts';
import { fillers } from './posts/fillers.ts';
import type { PracticeBrand, WorldPost, WrittenPost } from './types.ts';
import { settle } from './world.ts';

/** Every how manieth of the many posts is a mention of the brand. */
const mentionEvery = 20;

/** A long feed for scroll tests: `count` posts, newest first, of which one in twenty mentions the brand. */
export function manyPosts(
  count: number,
  seed: number,
  { now, brand = practiceBrand }: { now: number; brand?: PracticeBrand },
): WorldPost[] {
  const roll = chance(seed);
  const { people } = allPeople(brand);
  const authors = people.filter(({ key, x }) => x !== undefined && key !== 'brand' && key !== 'agent');
  const [first, ...others] = authors;
  if (first === undefined) return [];
  const written = Array.from({ length: count }, (_, index): WrittenPost => {
    const mention = index % mentionEvery === mentionEvery - 1;
    const filler = mention ? pick(fillers.mentions, roll()) : pick(fillers.everyday, roll());
    return {
      ...filler,
      key: `many-${seed}-${index}`,
      by: pick([first, ...others], roll()).key,
      ago: index * 2 + roll(),
      text: `${filler.text}${pick(fillers.endings, roll())}`,
      on: 'both',
      ...(roll() < 0.12 && { images: [{ description: 'A cup on a table' }] }),
    };
  });
  return settle(written, { now, brand, people });
}
