import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { PostKey } from '../../lib/model/ids.ts';
import { chance } from '../../practice/world/chance.ts';
import { firstRun } from '../../scripts/tour/first-run.ts';
import { loopOnFacebook, loopOnX } from '../../scripts/tour/loops.ts';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test } from './rig/fixture.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { until } from './rig/until.ts';
import { walk } from './rig/walk.ts';
import { withBrand } from './with-brand.ts';

// As many people have it, and as browsers do it: third parties may store nothing, and the background is gone again
// before every step, or within one.
test.override('thirdPartyStorage', 'blocked');

describe('with third-party storage blocked and the background stopped before every step', () => {
  test('a brand is set up in the first run', async ({ open }) => void (await firstRun(open)));
  test('the main job is done on X', ({ open }) => walk(open, loopOnX(), open.stopBackground));
  test('the main job is done on Facebook', ({ open }) => walk(open, loopOnFacebook(), open.stopBackground));
});

const tweets = 'article[data-testid="tweet"]';
/** Longest time until the next stop, in milliseconds: about what one step of the job takes, so that most are within one. */
const longestPauseMs = 800;

/**
 * Stops the background at moments that the seed decides, until the work is done. Every other time while it may still be
 * starting, else once it answers: on a busy machine, which starts slowly, nothing would ever be done.
 */
async function whileStopping<Done>(
  open: OpenBrowser,
  seed: number,
  answers: () => Promise<unknown>,
  work: Promise<Done>,
): Promise<Done> {
  const roll = chance(seed);
  let isOver = false;
  const ended = work.finally(() => {
    isOver = true;
  });
  ended.catch(() => undefined); // it is awaited below
  for (let stop = 0; !isOver; stop += 1) {
    if (stop % 2 === 1) await answers();
    await pause(roll() * longestPauseMs);
    await open.stopBackground();
  }
  return ended;
}

test('a reply is logged once, and nothing is lost, whenever the background is stopped meanwhile', async ({ open }) => {
  const seed = Date.now() % 2 ** 31;
  const text = `Stopped at any moment, as ${seed} decides`;
  const view = await withBrand(open);
  const card = (post: PostKey) => askFromView(view, 'lookUp', { by: 'post', post });
  const logged = async (post: PostKey) => {
    const { history } = await card(post);
    return history.filter((item) => item.kind === 'interaction' && item.interaction.text === text).length;
  };
  const answers = () => askFromView(view, 'settings', undefined);
  const answer = async () => {
    const mention = await openMention(open, 'https://x.com/home', tweets);
    // Asked again where the background was stopped in the middle, as views do.
    await until('it is filled', async () => (await mention.fill(text)).kind === 'filled');
    expect(await mention.held()).toEqual([text]);
    await mention.page.bringToFront();
    await (await mention.page.waitForSelector('[role="dialog"] [data-testid="tweetButton"]:not([disabled])'))?.click();
    await until('it was sent', async () => (await mention.sent()).includes(text));
    await until('it is logged', async () => (await logged(mention.post)) > 0);
    return mention;
  };
  try {
    const { post, page } = await whileStopping(open, seed, answers, answer());
    await page.reload(); // what was seen before is seen again
    await until('it is marked again', async () => (await open.marks(page, tweets)).length > 0);
    expect(await logged(post)).toBe(1);
    expect((await card(post)).mention?.state).toMatchObject({ kind: 'answered' });
  } catch (cause) {
    throw new Error(`with the seed ${seed}: ${String(cause)}`, { cause });
  }
});
