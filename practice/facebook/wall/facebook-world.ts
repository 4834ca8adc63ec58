import { practiceBrand } from '../../world/brands.ts';
import { makeWorld, type PracticeBrand, type World } from '../../world/index.ts';
import { writtenPosts } from '../../world/posts/index.ts';
import { settle } from '../../world/world.ts';
import { moreGroupPosts } from './more-group-posts.ts';
import { pagePosts } from './page-posts.ts';

/** The practice world with what was written for Facebook's pages alone. */
export function facebookWorld({ now, brand = practiceBrand }: { now: number; brand?: PracticeBrand }): World {
  const world = makeWorld({ now, brand });
  const written = [...writtenPosts, ...pagePosts, ...moreGroupPosts];
  return { ...world, posts: settle(written, { now, brand, people: world.people }) };
}
