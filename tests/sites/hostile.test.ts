import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestText, Post } from '../../lib/model/post.ts';
import { type PageFacts, type SiteAdapter, SiteChangedError } from '../../lib/sites/adapter.ts';
import { facebook } from '../../lib/sites/facebook.ts';
import { x } from '../../lib/sites/x.ts';
import { hostileTexts } from '../hostile.ts';
import { one, open, postSaying } from './page.ts';

/** Where a stranger's words and links stand in one post of each site. */
interface Stage {
  readonly adapter: SiteAdapter;
  readonly fixture: string;
  readonly says: string;
  readonly text: string;
  readonly name: string;
  readonly timeLink: string;
}
const stages: Stage[] = [
  {
    adapter: x,
    fixture: '2025-02-home',
    says: 'Watch how',
    text: '[data-testid="tweetText"] > span',
    name: '[data-testid="User-Name"] a span span',
    timeLink: 'a:has(> time)',
  },
  {
    adapter: facebook,
    fixture: '2025-12-group',
    says: 'Which kettle',
    text: '[data-ad-preview="message"] [dir="auto"] [dir="auto"]',
    name: 'h3 a span',
    timeLink: 'a[target="_blank"]',
  },
  {
    adapter: facebook,
    fixture: '2025-11-post',
    says: 'Same with mine',
    text: '[dir="auto"][lang] [dir="auto"]',
    name: 'a:not([aria-hidden]) [dir="auto"]',
    timeLink: 'ul a',
  },
];

describe.each(stages)('$adapter.site, $fixture', ({ adapter, fixture, says, text, name, timeLink }) => {
  const page = open(adapter, fixture);
  const post = postSaying(adapter, page, says);
  const [words, ...others] = post.querySelectorAll(text);
  for (const other of others) other.remove();
  const [author, link] = [one(post, name), one(post, timeLink)];

  function read(): Post | undefined {
    const found = adapter.read(post, page.facts);
    expect(Post.safeParse(found).error).toBeUndefined();
    return found;
  }

  function readSaying(written: string): Post | undefined {
    if (words) words.textContent = written;
    return read();
  }

  it('keeps every hostile text as the text it is', () => {
    expect(hostileTexts).toHaveLength(50);
    for (const hostile of hostileTexts) expect(readSaying(hostile)?.text).toBe(hostile.toWellFormed().trim());
    readSaying(says);
  });

  it('keeps every hostile name in one line, at most a thousand characters', () => {
    for (const hostile of hostileTexts) {
      author.textContent = hostile;
      const kept = hostile.slice(0, 1_000).replace(/\s+/g, ' ').trim().toWellFormed();
      expect(read()?.author.name).toBe(kept === '' ? undefined : kept);
    }
  });

  it('cuts a text longer than any post at a whole character, and says so', () => {
    const found = readSaying(`a${'😀'.repeat(longestText)}`);
    expect(found?.text.length).toBe(longestText - 1);
    expect(found?.text.isWellFormed()).toBe(true);
    expect(found?.truncated).toBe(true);
    readSaying(says);
  });

  it('reads any text back as it was', () => {
    const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anything, (written) => {
        expect(readSaying(written)?.text).toBe(written.toWellFormed().trim());
      }),
      { numRuns: 30 },
    );
    readSaying(says);
  });

  it('never takes an address of another kind or another site', () => {
    for (const hostile of hostileTexts) {
      link.setAttribute('href', hostile);
      const permalink = readIfWhole(adapter, post, page.facts)?.permalink;
      if (permalink !== undefined) expect(new URL(permalink).hostname).toMatch(/^(x|www\.facebook)\.com$/);
    }
  });
});

/** Undefined where the post could not be named without its link. */
function readIfWhole(adapter: SiteAdapter, post: HTMLElement, facts: PageFacts): Post | undefined {
  try {
    return adapter.read(post, facts);
  } catch (error) {
    expect(error).toBeInstanceOf(SiteChangedError);
    return undefined;
  }
}
