import { chance, hash } from '../../world/chance.ts';
import type { FacebookAccount, World, WorldPost } from '../../world/index.ts';
import type { WallComment, WallPost } from './wall.ts';

/** Everything of the world that stands on Facebook, newest post first, comments oldest first. */
export function buildWall(world: World): WallPost[] {
  const here = world.posts.filter(({ sites }) => sites.includes('facebook'));
  const comments = new Map<WorldPost, WorldPost[]>();
  for (const post of here) {
    const root = rootOf(post);
    if (root !== post) comments.set(root, [post, ...(comments.get(root) ?? [])]);
  }
  return here
    .filter(({ answers }) => answers === undefined)
    .map((post) => {
      const friend = world.people.find(({ key }) => key === company[post.key])?.facebook;
      return {
        ...wallPost(post),
        ...(friend && { with: friend }),
        comments: thread(post, comments.get(post) ?? []),
      };
    });
}

/** Who is named beside the author in the headline of a post, by key: a second name that wrote nothing. */
const company: Readonly<Record<string, string>> = { 'p-market': 'tilda', 'p-birthday': 'camille', 'p-radio': 'mats' };

/** The id of a post in addresses: numbers are shown in groups only. */
export function facebookPostId(post: Pick<WorldPost, 'id' | 'group'>): string {
  return post.group === undefined ? opaqueId(post.id) : post.id;
}

function wallPost(post: WorldPost): WallPost {
  const { group, images, video, card, quotes, promoted, counts } = post;
  const plain = images.length === 0 && video === undefined && card === undefined && quotes === undefined;
  const colour = hash(post.id) % 8;
  return {
    id: facebookPostId(post),
    number: post.id,
    author: accountOf(post),
    ...(group && { group }),
    text: post.text,
    lang: post.lang,
    at: post.postedAt,
    images,
    ...(video !== undefined && { video }),
    ...(card && { card }),
    ...(quotes && { shared: wallPost(quotes) }),
    promoted,
    ...(plain && post.text.length <= 110 && !promoted && colour < 4 && { background: colour }),
    likes: counts.likes,
    shares: counts.reposts,
    comments: [],
  };
}

/** Comments on a post with their replies: whatever answers a reply stands in the same row as that reply. */
function thread(post: WorldPost, answers: readonly WorldPost[]): WallComment[] {
  const isTop = (answer: WorldPost) => answer.answers === post;
  return answers.filter(isTop).map((top) => ({
    ...wallComment(top),
    replies: answers.filter((answer) => !isTop(answer) && topOf(answer, post) === top).map(wallComment),
  }));
}

function wallComment(post: WorldPost): WallComment {
  const [image] = post.images;
  return {
    id: post.id,
    author: accountOf(post),
    text: post.text,
    lang: post.lang,
    at: post.postedAt,
    likes: post.counts.likes % 40,
    ...(image && { image }),
    replies: [],
  };
}

function rootOf(post: WorldPost): WorldPost {
  return post.answers === undefined ? post : rootOf(post.answers);
}

/** The comment under `root` that this answer belongs to. */
function topOf(answer: WorldPost, root: WorldPost): WorldPost {
  return answer.answers === undefined || answer.answers === root ? answer : topOf(answer.answers, root);
}

function accountOf({ key, author }: WorldPost): FacebookAccount {
  if (author.facebook === undefined) throw new Error(`practice world: ${key}: ${author.key} is not on Facebook`);
  return author.facebook;
}

const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** An id as profiles and pages show them, from which the number cannot be told. */
function opaqueId(number: string): string {
  const roll = chance(hash(`pfbid:${number}`));
  let id = 'pfbid0';
  while (id.length < 68) id += letters[Math.floor(roll() * letters.length)];
  return `${id}l`;
}
