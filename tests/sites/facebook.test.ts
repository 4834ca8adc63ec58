import { beforeEach, describe, expect, it } from 'vitest';
import { facebook } from '../../lib/sites/facebook.ts';
import { one, open, parse, postSaying } from './page.ts';

beforeEach(() => {
  process.env['TZ'] = 'UTC'; // dates on a page are in the reader's own time
});

const post = (name: string, words: string) => {
  const page = open(facebook, name);
  return { ...page, post: postSaying(facebook, page, words) };
};

describe('the id of a post on Facebook', () => {
  it('stays the same when the pointer reveals the address', () => {
    const { post: element, facts } = post('2025-12-search', 'Dear all');
    const before = facebook.read(element, facts)?.id;
    const time = one(element, 'a[target="_blank"]');
    time.setAttribute('href', '/groups/200000000000021/posts/4000000000000099/?__cft__[0]=AZx');
    const read = facebook.read(element, facts);
    expect(read?.id).toBe(before);
    expect(read?.permalink).toBe('https://www.facebook.com/groups/200000000000021/posts/4000000000000099/');
  });

  it('stays the same when "See more" shows more, even of a few short lines', () => {
    const { post: element, facts } = post('2025-12-search', 'Dear all');
    const message = one(element, '[data-ad-preview="message"]');
    message.innerHTML = '<div dir="auto">Dear<br>all… <div role="button">See more</div></div>';
    const before = facebook.read(element, facts);
    expect(before).toMatchObject({ text: 'Dear\nall', truncated: true });
    const fingerprint = facebook.glance(element).fingerprint;
    message.innerHTML = '<div dir="auto">Dear<br>all, the lid broke</div>';
    const after = facebook.read(element, facts);
    expect(after).toMatchObject({ text: 'Dear\nall, the lid broke', id: before?.id });
    expect(after?.truncated).toBeUndefined();
    expect(facebook.glance(element).fingerprint).not.toBe(fingerprint);
  });

  it('is the same in the feed and in the dialog over it, and its comments answer it by that id', () => {
    const { posts, facts } = open(facebook, '2025-12-dialog');
    const [inFeed, , inDialog, comment] = posts.map((each) => facebook.read(each, facts));
    expect(inDialog?.id).toBe(inFeed?.id);
    expect(comment?.inReplyTo?.id).toBe(inFeed?.id);
  });

  it('is the same on the post’s own page, whose address is known', () => {
    const { page, post: inFeed, facts } = post('2025-12-search', 'Dear all');
    const before = facebook.read(inFeed, facts);
    const alone = parse(inFeed.outerHTML);
    const [element] = facebook.findPosts(alone);
    const address = new URL('https://www.facebook.com/groups/200000000000021/posts/4000000000000099/');
    const after = element && facebook.read(element, { ...facts, address });
    expect(after?.id).toBe(before?.id);
    expect(after?.permalink).toBe(address.href);
    expect(page.contains(inFeed)).toBe(true);
  });

  it('differs for the same words in another group', () => {
    const { post: element, facts } = post('2025-12-search', 'Dear all');
    const before = facebook.read(element, facts)?.id;
    const elsewhere = parse(element.outerHTML.replaceAll('200000000000021', '200000000000099'));
    const [copy] = facebook.findPosts(elsewhere);
    expect(copy && facebook.read(copy, facts)?.id).not.toBe(before);
  });

  it('is nobody else’s where two people share the same post', () => {
    const { post: element, facts } = post('2025-12-feed', 'This is exactly');
    const shared = one(element, '[data-ad-rendering-role="profile_name"] h4:not([id])');
    const album = '<a href="/photo/?fbid=3000000000000041&set=pcb.4000000000000061"><img alt="A kettle"></a>';
    shared.closest('[data-ad-rendering-role]')?.insertAdjacentHTML('beforebegin', album);
    const read = facebook.read(element, facts);
    expect(read?.id).toMatch(/^~/);
    expect(read?.images).toBeUndefined();
    expect(read?.permalink).toBeUndefined();
  });

  it('is never an address that Facebook makes anew over time', () => {
    const { post: element, facts } = post('2025-12-feed', 'Lid on');
    const link = one(element, 'a[target="_blank"]');
    link.setAttribute('href', '/dov.alder/posts/pfbid0Example1Example2');
    const read = facebook.read(element, facts);
    expect(read?.id).toMatch(/^~/);
    expect(read?.permalink).toBe('https://www.facebook.com/dov.alder/posts/pfbid0Example1Example2');
  });

  it('is the stated one at once, where the address is there from the start', () => {
    const { post: element, facts } = post('2025-12-group', 'Which kettle');
    expect(facebook.read(element, facts)?.id).toBe('4000000000000051');
  });
});

describe('a reply box on Facebook', () => {
  it('is each post’s own', () => {
    const { page, posts, facts } = open(facebook, '2025-12-search');
    const [first, second, third] = posts;
    const editors = [...page.querySelectorAll('[data-lexical-editor]')];
    if (!first || !second || !third) throw new Error('three posts expected');
    expect(facebook.findReplyBox(first, page)?.editor).toBe(editors[0]);
    expect(facebook.findReplyBox(second, page)?.editor).toBe(editors[1]);
    expect(facebook.findReplyBox(third, page)).toBeUndefined();
    expect(facebook.read(third, facts)).toBeDefined();
  });

  it('of a comment is its thread’s, and the post’s is the one below all threads', () => {
    const { page, posts, facts, post: top } = post('2025-11-post', 'Who else');
    const box = (words: string) =>
      facebook.findReplyBox(postSaying(facebook, { page, posts, facts }, words), page)?.editor;
    const label = (words: string) => box(words)?.getAttribute('aria-label');
    expect(facebook.findReplyBox(top, page)?.editor.getAttribute('aria-label')).toBe('Comment as Example Care');
    expect(label('Same with mine')).toBe('Reply to Rhea Lindqvist');
    expect(label('Done, and no')).toBe('Reply to Rhea Lindqvist');
    expect(label('Mein Deckel')).toBeUndefined();
  });

  it('of a lone comment is not the post’s box below it', () => {
    const { page, post: comment } = post('2025-12-group', 'Acme, by far');
    expect(facebook.findReplyBox(comment, page)).toBeUndefined();
    const { page: same, post: around } = post('2025-12-group', 'Which kettle');
    expect(facebook.findReplyBox(around, same)?.editor.getAttribute('aria-label')).toBe('Answer as Example Care');
  });

  it('is the dialog’s, where a dialog shows the same post over the feed', () => {
    const { page, post: element } = post('2025-12-dialog', 'Ask us anything');
    expect(facebook.findReplyBox(element, page)?.editor.closest('[role="dialog"]')).not.toBeNull();
    const { page: again, post: other } = post('2025-12-dialog', 'Nobody asks');
    expect(facebook.findReplyBox(other, again)?.editor.closest('[role="dialog"]')).toBeNull();
  });

  it('opens by the comment button of a post and the reply button of a comment, never by one that likes', () => {
    const { posts } = open(facebook, '2025-11-post');
    const buttons = posts.map((each) => facebook.openReply(each));
    expect(buttons[0]?.getAttribute('aria-label')).toBe('Leave a comment');
    for (const button of buttons.slice(1)) expect(button?.textContent).toBe('Reply');
  });

  it('opens by nothing where the buttons of a comment are not as they were', () => {
    const { posts } = open(facebook, '2025-11-post');
    const [, comment] = posts;
    if (!comment) throw new Error('no comment');
    one(comment, 'ul [aria-label="Like"]').closest('li')?.remove();
    expect(facebook.openReply(comment)).toBeUndefined();
  });
});

describe('the time of a post on Facebook', () => {
  const at = (words: string, language = 'en') => {
    const { page, post: element, facts } = post('2025-11-post', 'Who else');
    page.documentElement.lang = language;
    const link = one(element, 'a[target="_blank"]');
    link.removeAttribute('aria-label');
    link.textContent = words;
    const read = facebook.read(element, { ...facts, now: Date.parse('2025-12-03T12:00:00.000Z') });
    return read?.postedAt && `${read.postedAt} ${read.postedAtPrecision}`;
  };

  it.each([
    ['10h', '2025-12-03T02:00:00.000Z hour'],
    ['5 m', '2025-12-03T11:55:00.000Z minute'],
    ['3d', '2025-11-30T00:00:00.000Z day'],
    ['3w', '2025-11-12T00:00:00.000Z day'],
    ['2y', '2023-12-04T00:00:00.000Z day'],
    ['Just now', '2025-12-03T12:00:00.000Z minute'],
    ['Yesterday at 11:02', '2025-12-02T11:02:00.000Z minute'],
    ['Sunday at 11:02 PM', '2025-11-30T23:02:00.000Z minute'],
    ['Yesterday', '2025-12-02T00:00:00.000Z day'],
    ['August 30', '2025-08-30T00:00:00.000Z day'],
    ['30 May at 11:02', '2025-05-30T11:02:00.000Z minute'],
    ['May 30 at 11:02 PM', '2025-05-30T23:02:00.000Z minute'],
    ['Friday, 30 May 2024 at 00:05', '2024-05-30T00:05:00.000Z minute'],
  ])('reads "%s"', (words, expected) => {
    expect(at(words)).toBe(expected);
  });

  it('reads dates of other languages by their own names of months', () => {
    expect(at('30. Mai um 11:02', 'de')).toBe('2025-05-30T11:02:00.000Z minute');
    expect(at('30 août, 11:02', 'fr')).toBe('2025-08-30T11:02:00.000Z minute');
  });

  it.each([
    ['5 Min.', 'de', '2025-12-03T11:55:00.000Z minute'],
    ['3 Std.', 'de', '2025-12-03T09:00:00.000Z hour'],
    ['5 Wo.', 'de', '2025-10-29T00:00:00.000Z day'],
    ['3 T.', 'de', '2025-11-30T00:00:00.000Z day'],
    ['Gestern um 11:02', 'de', '2025-12-02T11:02:00.000Z minute'],
    ['Sonntag um 11:02', 'de', '2025-11-30T11:02:00.000Z minute'],
    ['2 godz.', 'pl', '2025-12-03T10:00:00.000Z hour'],
    ['3 tyg.', 'pl', '2025-11-12T00:00:00.000Z day'],
    ['2 tim', 'sv', '2025-12-03T10:00:00.000Z hour'],
    ['2 s', 'tr', '2025-12-03T10:00:00.000Z hour'],
    // The same letter is an hour in Dutch, and a day in French.
    ['3 u', 'da', '2025-11-12T00:00:00.000Z day'],
    ['3 u', 'nl', '2025-12-03T09:00:00.000Z hour'],
    ['3 j', 'fr', '2025-11-30T00:00:00.000Z day'],
    ['3 sem', 'fr', '2025-11-12T00:00:00.000Z day'],
    ['1 an', 'fr', '2024-12-03T00:00:00.000Z day'],
    ['3小时', 'zh', '2025-12-03T09:00:00.000Z hour'],
    ['10時間前', 'ja', '2025-12-03T02:00:00.000Z hour'],
    ['2週', 'ja', '2025-11-19T00:00:00.000Z day'],
    ['たった今', 'ja', '2025-12-03T12:00:00.000Z minute'],
    ['١٠ س', 'ar', '2025-12-03T02:00:00.000Z hour'],
    ['১০ ঘণ্টা', 'bn', '2025-12-03T02:00:00.000Z hour'],
    // Half of the day is before or after the time, shortened or not, and in the script of the language.
    ['Ayer a las 5:30 p. m.', 'es', '2025-12-02T17:30:00.000Z minute'],
    ['5月30日 午後5:30', 'ja', '2025-05-30T17:30:00.000Z minute'],
    ['어제 오후 5:30', 'ko', '2025-12-02T17:30:00.000Z minute'],
    ['30 मई को 05:30 अपराह्न बजे', 'hi', '2025-05-30T17:30:00.000Z minute'],
    ['٣٠ مايو الساعة ١٢:٠٢ ص', 'ar', '2025-05-30T00:02:00.000Z minute'],
    // Months without names of their own.
    ['2024年5月30日', 'ja', '2024-05-30T00:00:00.000Z day'],
    ['5월 30일 오후 5:30', 'ko', '2025-05-30T17:30:00.000Z minute'],
    ['30 tháng 5 lúc 11:02', 'vi', '2025-05-30T11:02:00.000Z minute'],
    ['30. května v 11:02', 'cs', '2025-05-30T11:02:00.000Z minute'],
  ])('reads "%s" as a page in "%s" means it', (words, language, expected) => {
    expect(at(words, language)).toBe(expected);
  });

  it.each(['Sponsored', 'Wednesday at 11:02', 'Gestern um 11:02', 'December 30', 'May 32', '30 Maj', '5', '5 pm'])(
    'says nothing rather than something wrong of "%s"',
    (words) => {
      expect(at(words)).toBeUndefined();
    },
  );

  it('says nothing of scrambled letters whose style sheets are not there', () => {
    const { page, post: element, facts } = post('2025-12-search', 'Dear all');
    expect(facebook.read(element, facts)?.postedAt).toBe('2025-08-30T00:00:00.000Z');
    one(page, 'style').remove();
    expect(facebook.read(element, facts)?.postedAt).toBeUndefined();
  });
});

describe('reading Facebook', () => {
  it('passes over placeholders without calling them a failure', () => {
    const { posts, facts } = open(facebook, '2025-12-search');
    expect(posts.slice(3).map((each) => facebook.read(each, facts))).toEqual([undefined, undefined]);
  });

  it('takes an advertisement by its long token too', () => {
    const { post: element, facts } = post('2025-12-feed', 'Lid on');
    expect(facebook.read(element, facts)?.promoted).toBeUndefined();
    for (const link of element.querySelectorAll('a[href*="__cft__"]'))
      link.setAttribute(
        'href',
        (link.getAttribute('href') ?? '').replace('__cft__[0]=', `__cft__[0]=${'x'.repeat(130)}`),
      );
    expect(facebook.read(element, facts)?.promoted).toBe(true);
  });

  it.each([
    ['en', '57', '12 comments', { likes: 57, replies: 12 }],
    ['en', '1234', '1,234 comments', { likes: 1234, replies: 1234 }],
    ['en', '1.2K', '12.3K comments', { likes: 1200, replies: 12_300 }],
    ['en', '1.2M', '1,234,567 comments', { likes: 1_200_000, replies: 1_234_567 }],
    ['en-IN', '2L', '1,23,456 comments', { likes: 200_000, replies: 123_456 }],
    ['de', '1.234', '1,2\u00A0Tsd. Kommentare', { likes: 1234, replies: 1200 }],
    ['de', '3 Tsd.', '12.345 Kommentare', { likes: 3000, replies: 12_345 }],
    ['de', '1,2 Mio.', '5 Kommentare', { likes: 1_200_000, replies: 5 }],
    ['es', '2 mil', '1,2 mil comentarios', { likes: 2000, replies: 1200 }],
    ['pt', '2 mil', '3 mil comentários', { likes: 2000, replies: 3000 }],
    ['fr', '1,2 K', '1\u202F234 commentaires', { likes: 1200, replies: 1234 }],
    ['ja', '1.2万', '', { likes: 12_000 }],
    // As another language would write it, or shortened by what nobody knows: either could be another number.
    ['en', '1.234', '1,2 comments', undefined],
    ['de', '1,234', '1.2 Kommentare', undefined],
    ['de', '1.2K', '2 Dtzd. Kommentare', undefined],
    ['en', '1.2', '12.345K comments', undefined],
    ['en', '+3', 'View more comments', undefined],
    // Nobody says which language it is.
    ['', '57', '12 comments', { likes: 57, replies: 12 }],
    ['', '1,234', '1.2K comments', undefined],
  ])('reads numbers as a page in "%s" writes them: %s, %s', (language, likes, comments, expected) => {
    const { page, posts, facts } = open(facebook, '2025-12-feed');
    const element = posts.find((each) => facebook.read(each, facts)?.counts?.replies !== undefined);
    const [, , , reactions, replies] = element?.getAttribute('aria-describedby')?.split(' ') ?? [];
    const below = one(page, `[id="${reactions}"]`).closest('[role="toolbar"]')?.parentElement ?? page;
    one(below, 'span[aria-hidden="true"]').textContent = likes;
    one(page, `[id="${replies}"]`).textContent = comments;
    page.documentElement.lang = language;
    expect(element && facebook.read(element, facts)?.counts).toEqual(expected);
  });

  it('tells a translation from the author’s words', () => {
    const { post: element, facts } = post('2025-12-feed', 'Lid on');
    const message = one(element, '[data-ad-preview="message"]');
    message.insertAdjacentHTML('beforeend', '<blockquote><div dir="auto">Deckel drauf</div></blockquote>');
    expect(facebook.read(element, facts)?.text).toBe('Lid on, lid off 🫖');
    message.firstElementChild?.remove();
    expect(facebook.read(element, facts)).toMatchObject({ text: 'Deckel drauf', translated: true });
  });

  it('reads a post whose article stands inside the numbered box once', () => {
    const { page, facts } = open(facebook, '2025-12-feed');
    const inner = one(page, '[aria-posinset="4"] > div');
    inner.setAttribute('role', 'article');
    expect(inner.matches(facebook.postSelector)).toBe(false);
    expect(
      facebook.findPosts(page).filter((each) => facebook.read(each, facts)?.text.startsWith('Lid on')),
    ).toHaveLength(1);
  });

  it('names the missing part where Facebook has changed', () => {
    const { post: element, facts } = post('2025-12-feed', 'Lid on');
    const message = one(element, '[data-ad-preview="message"]');
    message.parentElement?.remove();
    expect(() => facebook.read(element, facts)).toThrow(expect.objectContaining({ part: 'text' }));
    for (const link of element.querySelectorAll('h4 a')) link.removeAttribute('href');
    expect(() => facebook.read(element, facts)).toThrow(expect.objectContaining({ part: 'author' }));
  });
});

describe('the account signed in on Facebook', () => {
  it('is in the page’s data, which knows its number', () => {
    const { page } = open(facebook, '2025-12-feed');
    expect(facebook.signedInAs(page)).toBe('100000000000019');
    for (const script of page.querySelectorAll('script')) script.remove();
    expect(facebook.signedInAs(page)).toBeUndefined();
  });

  it('is nobody where the data says 0', () => {
    const data = '["CurrentUserInitialData",[],{"ACCOUNT_ID":"0","USER_ID":"0","NAME":""},270]';
    expect(facebook.signedInAs(parse(`<script>${data}</script>`))).toBeUndefined();
  });
});

it.each([
  ['https://www.facebook.com/', 'feed'],
  ['https://www.facebook.com/groups/feed/', 'feed'],
  ['https://www.facebook.com/groups/tea/', 'group'],
  ['https://www.facebook.com/groups/tea/posts/4000000000000051/', 'post'],
  ['https://www.facebook.com/permalink.php?story_fbid=pfbid0Example1234&id=100000000000013', 'post'],
  ['https://www.facebook.com/AcmeKettles', 'profile'],
  ['https://www.facebook.com/search/top/?q=acme', 'search'],
  ['https://www.facebook.com/marketplace/', 'other'],
])('knows %s as %s', (address, view) => {
  expect(facebook.matches(new URL(address))).toBe(true);
  expect(facebook.view(new URL(address))).toBe(view);
});

describe('who writes in a group without a name', () => {
  const group = () => {
    const { page, posts, facts } = open(facebook, '2025-12-group');
    const [post] = posts;
    if (post === undefined) throw new Error('the group has no post');
    return { page, post, facts, comment: one(post, '[role="article"][aria-label]') };
  };
  /** A name is left, as words. */
  const withoutLink = (link: Element, document: Document) => {
    const name = document.createElement('span');
    name.textContent = 'Anonymous participant';
    link.replaceWith(name);
  };

  it('is passed over, and is no failure: several people would become one', () => {
    const { page, post, comment, facts } = group();
    withoutLink(one(post, 'h3 a'), page);
    withoutLink(one(comment, 'a[href*="comment_id="]'), page);
    for (const picture of post.querySelectorAll('a[aria-hidden="true"]')) picture.remove();
    expect(facebook.read(post, facts)).toBeUndefined();
    expect(facebook.read(comment, facts)).toBeUndefined();
  });

  it('does not become whom the comment names', () => {
    const { page, comment, facts } = group();
    withoutLink(one(comment, 'a[href*="comment_id="]'), page);
    one(comment, '[dir="auto"][lang]').insertAdjacentHTML(
      'beforeend',
      '<a href="/groups/1/user/100000000000099/">Lea</a>',
    );
    expect(facebook.read(comment, facts)).toBeUndefined();
  });

  it('is told from a link of a shape that nobody knows: that is a failure', () => {
    const { post, comment, facts } = group();
    for (const link of post.querySelectorAll('a[href*="/user/"]'))
      link.setAttribute('href', link.getAttribute('href')?.replace('/user/', '/member/') ?? '');
    const missing = expect.objectContaining({ part: 'author' });
    expect(() => facebook.read(post, facts)).toThrow(missing);
    expect(() => facebook.read(comment, facts)).toThrow(missing);
  });

  it('is nobody outside of groups: there a head without a link is a failure', () => {
    const { page, posts, facts } = open(facebook, '2025-12-feed');
    const post = posts.find(
      (each) => each.querySelector('h2 a, h3 a, h4 a') && !each.querySelector('a[href*="/groups/"]'),
    );
    if (post === undefined) throw new Error('every post of the feed stands in a group');
    withoutLink(one(post, 'h2 a, h3 a, h4 a'), page);
    expect(() => facebook.read(post, facts)).toThrow(expect.objectContaining({ part: 'author' }));
  });
});
