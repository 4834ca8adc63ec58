import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { SiteChangedError } from '../../lib/sites/adapter.ts';
import { x } from '../../lib/sites/x.ts';
import { one, open, parse, postSaying } from './page.ts';

const post = (name: string, words: string) => {
  const page = open(x, name);
  return { ...page, post: postSaying(x, page, words) };
};

describe('a reply box on X', () => {
  it('is the dialog’s, where the dialog shows this post', () => {
    const { page, post: answered } = post('2026-02-dialog', 'Two kettles');
    const box = x.findReplyBox(answered, page);
    expect(box?.editor).toBe(one(page, '[role="dialog"] [data-testid="tweetTextarea_0"]'));
  });

  it('is not the dialog’s of another post, nor the one that starts a new post', () => {
    const { page, post: other } = post('2026-02-dialog', 'Steam');
    expect(page.querySelectorAll('[data-testid="tweetTextarea_0"]')).toHaveLength(2);
    expect(x.findReplyBox(other, page)).toBeUndefined();
  });

  it('is found in a dialog that shows the post without its link, by author and words', () => {
    const { page, post: answered } = post('2026-02-dialog', 'Two kettles');
    for (const link of page.querySelectorAll('[role="dialog"] article a[href*="/status/"]'))
      link.removeAttribute('href');
    expect(x.findReplyBox(answered, page)?.editor.closest('[role="dialog"]')).not.toBeNull();
    expect(x.findReplyBox(postSaying(x, open(x, '2026-02-dialog'), 'Steam'), page)).toBeUndefined();
  });

  it('is found in a dialog that shows the original of a post which the feed shows translated, by author and time', () => {
    const { page, post: answered } = post('2026-02-dialog', 'Two kettles');
    for (const link of page.querySelectorAll('[role="dialog"] article a[href*="/status/"]'))
      link.removeAttribute('href');
    const original = one(page, '[role="dialog"] article [data-testid="tweetText"]');
    original.textContent = 'Zwei Kessel';
    expect(x.findReplyBox(answered, page)?.editor.closest('[role="dialog"]')).not.toBeNull();
    one(page, '[role="dialog"] article time').setAttribute('datetime', '2020-01-01T00:00:00.000Z');
    expect(x.findReplyBox(answered, page)).toBeUndefined();
  });

  it('is the inline one for the post of the same cell alone', () => {
    const { page, posts, post: focused } = post('2026-02-conversation', 'We are sorry');
    expect(x.findReplyBox(focused, page)?.editor).toBe(one(page, '[data-testid="tweetTextarea_0"]'));
    for (const other of posts.filter((each) => each !== focused)) expect(x.findReplyBox(other, page)).toBeUndefined();
  });

  it('is never the label around it, whose name begins the same way', () => {
    const { page, post: focused } = post('2026-02-conversation', 'We are sorry');
    one(page, '[data-testid="tweetTextarea_0_label"]').setAttribute('contenteditable', 'true');
    expect(x.findReplyBox(focused, page)?.editor.dataset['testid']).toBe('tweetTextarea_0');
  });

  it('opens by the reply button of the post itself, not of one quoted in it', () => {
    const { post: quoting } = post('2025-10-search', 'This is what');
    const button = x.openReply(quoting);
    expect(button?.dataset['testid']).toBe('reply');
    expect(button?.closest('[role="group"]')?.closest('article')).toBe(quoting);
  });

  it('can be written to in X’s own intent, which takes lone halves of characters and never grows too long', () => {
    const { post: element, facts } = post('2025-02-home', 'Watch how');
    const read = x.read(element, facts);
    if (read === undefined || x.replyIntent === undefined) throw new Error('no post to answer');
    const address = new URL(x.replyIntent(read, 'Hi \uD83D & bye\n😀'));
    expect(address.searchParams.get('in_reply_to')).toBe(read.id);
    expect(address.searchParams.get('text')).toBe('Hi \uFFFD & bye\n😀');
    expect(x.replyIntent(read, '😀'.repeat(2_000)).length).toBeLessThan(4_000);
  });
});

describe('reading a post of X', () => {
  it('takes "Replying to" links above the words, and only those', () => {
    const { post: element, facts } = post('2025-02-home', 'Blue sky');
    const line = element.ownerDocument.createElement('div');
    line.innerHTML = 'Replying to <div><a href="/acme_help" role="link"><span>@acme_help</span></a></div>';
    one(element, '[data-testid="tweetText"]').parentElement?.before(line);
    expect(x.read(element, facts)?.inReplyTo).toEqual({ handle: 'acme_help' });
    line.remove();
    expect(x.read(element, facts)?.inReplyTo).toBeUndefined();
  });

  it('takes the same links above pictures, where a reply has no words', () => {
    const { post: element, facts } = post('2025-02-home', 'Unboxed');
    const words = one(element, '[data-testid="tweetText"]');
    words.parentElement?.insertAdjacentHTML(
      'beforebegin',
      '<div>Replying to <a href="/acme_help">@acme_help</a></div>',
    );
    words.remove();
    expect(x.read(element, facts)).toMatchObject({ text: '', inReplyTo: { handle: 'acme_help' } });
  });

  it.each([
    ['a poll', '<div data-testid="cardPoll"><div role="radio">Yes</div></div>'],
    ['a video that is not loaded', '<div data-testid="previewInterstitial"></div>'],
    ['another post', '<div role="link"><div data-testid="User-Name"><span>Somebody</span></div></div>'],
    ['a notice why they are withheld', '<div>Restricted. <a href="https://help.x.com/rules">Learn more</a></div>'],
  ])('reads a post without words that has %s instead', (_, html) => {
    const { post: element, facts } = post('2025-02-home', 'Watch how');
    one(element, '[data-testid="tweetText"]').outerHTML = html;
    expect(x.read(element, facts)).toMatchObject({ text: '', author: { handle: 'tamsin_oak' } });
  });

  it('passes over what only says that a post is gone', () => {
    const { post: element, facts } = post('2025-02-home', 'Watch how');
    element.innerHTML = '<div><span>This post was deleted.</span></div>';
    expect(x.read(element, facts)).toBeUndefined();
  });

  it('takes a post that has no time among others that have one for an advertisement, whatever is around it', () => {
    const { page, post: element, facts } = post('2025-02-home', 'Watch how');
    one(element, 'a:has(> time)').outerHTML = '<span>Reklama</span>';
    element.insertAdjacentHTML('beforeend', '<a href="/tamsin_oak/status/1900000012001234567/analytics"></a>');
    expect(x.read(element, facts)?.promoted).toBe(true);
    for (const time of page.querySelectorAll('time')) time.remove();
    expect(x.read(element, facts)?.promoted).toBeUndefined();
  });

  it('knows what a reply answers after that post was scrolled out of the page', () => {
    const { page, facts } = open(x, '2026-02-conversation');
    one(page, 'article[tabindex="-1"]').closest('[data-testid="cellInnerDiv"]')?.remove();
    const far = x.findPosts(page).map((each) => x.read(each, facts));
    const answer = { id: '1900000013002469134', handle: 'acme_help' };
    expect(far.find((each) => each?.text.startsWith('Thank you'))?.inReplyTo).toEqual(answer);
    // The first of the thread answers nobody, and neither does what X recommends below it.
    expect(far[0]?.inReplyTo).toBeUndefined();
    expect(far.at(-1)?.inReplyTo).toBeUndefined();
  });

  it('takes nothing that X recommends for an answer, also after the heading above it was scrolled out of the page', () => {
    const { page, posts, facts } = open(x, '2026-02-conversation');
    const cellOf = (each: Element | undefined) => each?.closest('[data-testid="cellInnerDiv"]');
    for (const each of posts) x.read(each, facts);
    const shown = cellOf(posts.at(-1));
    const next = shown?.cloneNode(true) as HTMLElement; // of an element
    for (const link of next.querySelectorAll('a[href*="/status/"]'))
      link.setAttribute('href', link.getAttribute('href')?.replace(/status\/\d+/, 'status/1900000000000000099') ?? '');
    shown?.after(next);
    for (const cell of page.querySelectorAll('[data-testid="cellInnerDiv"]'))
      if (cell !== shown && cell !== next) cell.remove();
    const far = x.findPosts(page).map((each) => x.read(each, facts));
    expect(far.map((each) => each?.id)).toEqual([expect.any(String), '1900000000000000099']);
    expect(far.map((each) => each?.inReplyTo)).toEqual([undefined, undefined]);
  });

  it('does not guess what a reply answers where the cell above is folded up', () => {
    const { post: reply, facts } = post('2025-02-home', 'Watch how');
    const { page, post: joined } = post('2026-02-conversation', 'We are sorry');
    const parent = page.createElement('div');
    parent.dataset['testid'] = 'cellInnerDiv';
    joined.closest('[data-testid="cellInnerDiv"]')?.before(parent);
    expect(x.read(joined, facts)?.inReplyTo).toBeUndefined();
    expect(x.read(reply, facts)?.inReplyTo).toBeUndefined();
  });

  it('keeps a blocked quoted post out of the one that quotes it', () => {
    const { page, post: quoting, facts } = post('2025-10-search', 'This is what');
    const blocked = page.createElement('article');
    blocked.setAttribute('data-testid', 'tweet');
    blocked.innerHTML =
      '<div data-testid="tweetText"><span>You blocked this account</span></div><time datetime="2020-01-01T00:00:00.000Z"></time>';
    one(quoting, 'div[role="link"]:has([data-testid="tweetText"])').replaceWith(blocked);
    const read = x.read(quoting, facts);
    expect(read?.text).toBe('This is what I mean');
    expect(read?.quoted).toBeUndefined();
    expect(x.findPosts(page)).not.toContain(blocked);
  });

  it('tells what is missing, and what was tried, where X has changed', () => {
    const { post: element, facts } = post('2025-02-home', 'Watch how');
    const missing = (selector: string) => {
      const copy = one(parse(element.outerHTML), 'article');
      for (const part of copy.querySelectorAll(selector)) part.remove();
      try {
        x.read(copy, facts);
      } catch (error) {
        return error;
      }
      return undefined;
    };
    expect(missing('[data-testid="User-Name"]')).toMatchObject({ part: 'author' });
    expect(missing('a[href*="/status/"]')).toMatchObject({ part: 'id' });
    const noText = missing('[data-testid="tweetText"], [data-testid="tweetPhoto"]');
    expect(noText).toBeInstanceOf(SiteChangedError);
    expect(noText).toMatchObject({ part: 'text' });
    expect((noText as SiteChangedError).selectors).toContain('[data-testid="tweetText"]');
  });

  it('leaves out of the name the badge, and what other extensions put beside it', () => {
    const { post: element, facts } = post('2026-02-conversation', 'We are sorry');
    expect(element.querySelector('[data-testid="User-Name"] [role="link"]:not(a) img')).not.toBeNull();
    const mark = element.ownerDocument.createElement('span');
    mark.textContent = 'a mark';
    x.markPlace(element)?.after(mark);
    expect(x.read(element, facts)?.author.name).toBe('Acme Help');
  });

  it('keeps a description that somebody wrote, and drops the word X puts where nobody did', () => {
    const { post: element, facts } = post('2025-02-home', 'Unboxed');
    expect(x.read(element, facts)?.images).toEqual([{}]);
    one(element, '[data-testid="tweetPhoto"] img').setAttribute('alt', 'A kettle without its lid');
    expect(x.read(element, facts)?.images).toEqual([{ description: 'A kettle without its lid' }]);
  });

  it.each([
    ['1.234 Antworten. Antworten', 1_234],
    ['12,34,567 replies', 1_234_567],
    ['0 Replies. Reply', 0],
    ['Reply', undefined],
  ])('reads "%s" as %s replies', (label, replies) => {
    const { post: element, facts } = post('2025-02-home', 'Watch how');
    one(element, '[data-testid="reply"]').setAttribute('aria-label', label);
    expect(x.read(element, facts)?.counts?.replies).toBe(replies);
  });
});

describe('what a profile of X states of its account', () => {
  const profile = (change: (script: HTMLElement, page: Document) => void = () => {}) => {
    const { page, facts, posts } = open(x, '2025-10-profile');
    change(one(page, 'script[data-testid="UserProfileSchema-test"]'), page);
    const authors = posts.map((each) => x.read(each, facts)?.author);
    return { authors, own: authors.find((author) => author?.handle === 'ines_falk') };
  };
  const stated = (change: (text: string) => string) =>
    profile((script) => {
      script.textContent = change(script.textContent ?? '');
    });
  const known = { handle: 'ines_falk', name: 'Ines Falk', userId: '20000031' };

  it('is its number and how many follow it, also without the button that follows it', () => {
    expect(profile().own).toEqual({ ...known, followers: 4_420 });
    const { own } = profile((_, page) => one(page, 'button[data-testid$="-unfollow"]').remove());
    expect(own).toEqual({ ...known, followers: 4_420 });
  });

  it('is read where the account was the page’s author, as once, and where only the name says what is counted', () => {
    expect(stated((text) => text.replace('"mainEntity"', '"author"')).own?.followers).toBe(4_420);
    expect(stated((text) => text.replaceAll(/"interactionType":"[^"]+",/g, '')).own?.followers).toBe(4_420);
  });

  it('is believed for the account that it names alone, since it may be left over from another profile', () => {
    const { authors } = stated((text) => text.replace('"ines_falk"', '"Otto_Lund"').replace('20000031', '20000044'));
    expect(authors).toEqual([known, { handle: 'otto_lund', name: 'Otto Lund', userId: '20000044', followers: 4_420 }]);
  });

  it('is not believed where the button tells another number: the handle has changed hands', () => {
    expect(stated((text) => text.replace('20000031', '20000044')).own).toEqual(known);
  });

  it('is parsed once for all posts, until the page states another', () => {
    const { page, facts, posts } = open(x, '2025-10-profile');
    const followers = () => posts.map((each) => x.read(each, facts)?.author.followers);
    const parse = vi.spyOn(JSON, 'parse');
    onTestFinished(() => parse.mockRestore());
    expect([...followers(), ...followers()]).toEqual([4_420, undefined, 4_420, undefined]);
    expect(parse).toHaveBeenCalledOnce();
    const script = one(page, 'script[data-testid="UserProfileSchema-test"]');
    script.textContent = script.textContent?.replace('4420', '4421') ?? '';
    expect(followers()).toEqual([4_421, undefined]);
    expect(parse).toHaveBeenCalledTimes(2);
  });

  it('is not looked for on other pages', () => {
    const { facts, posts } = open(x, '2025-10-profile');
    const address = new URL('https://x.com/home');
    expect(posts.map((each) => x.read(each, { ...facts, address })?.author.followers)).toEqual([undefined, undefined]);
  });

  it.each([
    ['empty', () => ''],
    ['not whole', (text: string) => text.slice(0, -9)],
    ['no object', () => '[null]'],
    ['nested without end', () => '['.repeat(40_000)],
    ['longer than any', (text: string) => `${text}${' '.repeat(60_000)}`],
    ['of nobody', (text: string) => text.replace('"additionalName"', '"name"')],
    ['of what is no handle', (text: string) => text.replace('"ines_falk"', '"ines falk"')],
    ['of what is no number', (text: string) => text.replace('"20000031"', '{"toString":1}')],
  ])('is passed over where it is %s', (_, change) => {
    expect(stated(change).own).toEqual(known);
  });

  it.each(['-1', '4.5', '1e400', '"4420"', 'null', '{}'])('tells the number alone where %s follow it', (count) => {
    const { own } = profile((script, page) => {
      one(page, 'button[data-testid$="-unfollow"]').remove();
      script.textContent = script.textContent?.replace('4420', count) ?? '';
    });
    expect(own).toEqual(known);
  });
});

describe('watching a post of X', () => {
  it('sees a longer text, a translation, and another post in the same element', () => {
    const { post: element } = post('2025-02-home', 'My whole story');
    const before = x.glance(element).fingerprint;
    one(element, '[data-testid="tweetText"] > span').append(' told in full');
    const longer = x.glance(element).fingerprint;
    one(element, '[data-testid="tweetText"]').setAttribute('lang', 'de');
    const translated = x.glance(element).fingerprint;
    for (const link of element.querySelectorAll('a:has(> time)')) link.setAttribute('href', '/someone/status/1');
    expect(new Set([before, longer, translated, x.glance(element).fingerprint]).size).toBe(4);
  });

  it('does not see counts and ages that tick', () => {
    const { post: element } = post('2025-02-home', 'Watch how');
    const before = x.glance(element).fingerprint;
    one(element, 'time').textContent = '5m';
    one(element, '[data-testid="like"]').setAttribute('aria-label', '9 Likes. Like');
    expect(x.glance(element).fingerprint).toBe(before);
  });
});

describe('the account signed in on X', () => {
  it('is named by the menu, never by the first picture of the feed', () => {
    const { page } = open(x, '2025-02-home');
    expect(x.signedInAs(page)).toBe('example_care');
    one(page, '[data-testid="SideNav_AccountSwitcher_Button"]').remove();
    expect(x.signedInAs(page)).toBe('example_care');
    one(page, '[data-testid="AppTabBar_Profile_Link"]').remove();
    expect(x.signedInAs(page)).toBeUndefined();
  });
});

it.each([
  ['https://x.com/home', 'home'],
  ['https://x.com/acme/status/12', 'conversation'],
  ['https://x.com/acme/with_replies', 'profile'],
  ['https://x.com/search?q=acme', 'search'],
  ['https://x.com/notifications/mentions', 'other'],
])('knows %s as %s', (address, view) => {
  expect(x.matches(new URL(address))).toBe(true);
  expect(x.view(new URL(address))).toBe(view);
});

describe('what has no address of its own on X', () => {
  it('is nothing to read where the reply dialog shows a post once more', () => {
    const { page, facts } = open(x, '2026-02-dialog');
    const repeated = one(page, '[role="dialog"] article');
    for (const link of repeated.querySelectorAll('a[href*="/status/"]')) link.removeAttribute('href');
    expect(x.read(repeated, facts)).toBeUndefined();
  });

  it('is nothing to read where it is an advertisement, and a failure where it is a post', () => {
    const { posts, facts } = open(x, '2024-11-home');
    const without = (element: HTMLElement) => {
      for (const link of element.querySelectorAll('a[href*="/status/"]')) link.removeAttribute('href');
      return () => x.read(element, facts);
    };
    const advertisement = posts.find((each) => x.read(each, facts)?.promoted);
    const organic = posts.find((each) => x.read(each, facts)?.promoted === undefined);
    if (advertisement === undefined || organic === undefined) throw new Error('the fixture has both');
    expect(without(advertisement)()).toBeUndefined();
    expect(without(organic)).toThrow(SiteChangedError);
  });
});
