import { describe, expect, it } from 'vitest';
import { facebook } from '../../lib/sites/facebook.ts';
import { one, open, postSaying } from './page.ts';

/** A post or comment of a page, changed as Facebook changes them, read again. */
function reading(name: string, words: string, change: (post: HTMLElement, page: Document) => void) {
  const page = open(facebook, name);
  const post = postSaying(facebook, page, words);
  change(post, page.page);
  return facebook.read(post, page.facts);
}

const comment = (change: (post: HTMLElement) => void) => reading('2025-11-post', 'Same with mine', change);
const nameIn = (post: HTMLElement) => one(post, 'a[href*="comment_id="]').parentElement as HTMLElement; // of a `span`
const wordsIn = (post: HTMLElement) => one(post, '[dir="auto"][lang]');

describe('a comment on Facebook', () => {
  const badge = '<span dir="auto"><span>Top fan</span></span>';
  const whole = 'Same with mine! 😤\nLid gone after a week.';

  it.each(['beforebegin', 'afterend'] as const)(
    'has no badge (%s its name) among its words, whatever these are',
    (place) => {
      const badged = (post: HTMLElement) => nameIn(post).insertAdjacentHTML(place, badge);
      expect(comment(badged)?.text).toBe(whole);
      const undeclared = comment((post) => {
        badged(post);
        wordsIn(post).removeAttribute('lang');
      });
      expect(undeclared?.text).toBe(whole);
      const sticker = comment((post) => {
        badged(post);
        wordsIn(post).outerHTML = '<div role="img" aria-label="A kettle sings"></div>';
      });
      expect(sticker).toMatchObject({ text: '', images: [{ description: 'A kettle sings' }] });
    },
  );

  it('is by whom its link names it, not by the page that gave a badge', () => {
    const link = `<a href="/AcmeKettles?badge=1">${badge}</a>`;
    const read = comment((post) => nameIn(post).insertAdjacentHTML('beforebegin', link));
    expect(read?.author).toEqual({ handle: 'rhea.lindqvist.7', name: 'Rhea Lindqvist' });
  });

  it('has its time and address wherever the line under it stands', () => {
    const plain = comment(() => {});
    const read = comment((post) => {
      const line = one(post, 'ul');
      line.outerHTML = line.outerHTML.replaceAll(/<(\/?)(?:ul|li)>/g, '<$1div>');
    });
    expect(read).toEqual(plain);
    expect(plain?.postedAt).toBeDefined();
  });

  it('shows neither what others felt nor the page that it links to as its own picture', () => {
    const faces = '<div role="button"><img role="presentation" src="data:,"><span>3</span></div>';
    const preview = '<a href="https://l.facebook.com/l.php?u=x"><img src="data:,"><span dir="auto">Kettles</span></a>';
    const below = (post: HTMLElement, html: string) => one(post, 'ul').insertAdjacentHTML('beforebegin', html);
    expect(comment((post) => below(post, faces + preview))?.images).toBeUndefined();
    const alone = comment((post) => {
      wordsIn(post).remove();
      below(post, preview);
    });
    expect(alone).toMatchObject({ text: '' });
    expect(alone?.images).toBeUndefined();
  });
});

describe('a post on Facebook', () => {
  it('has its words on a coloured ground, too', () => {
    const read = reading('2025-12-search', 'Dear all', (post) => {
      one(post, '[data-ad-rendering-role="story_message"]').outerHTML =
        '<div style="background-image:none"><div><div dir="auto" style="text-align: center;">Where is it?</div></div></div>';
    });
    expect(read?.text).toBe('Where is it?');
  });

  it.each([
    ['an event', ' is attending <a href="/events/300000000000001/">Tea 2025</a>'],
    ['the post that is shared', ' shared a <a href="/AcmeKettles/posts/4000000000000071">post</a>'],
    ['somebody and a place', ' is with <a href="/bo.ek">Bo</a> and <a href="#" role="button">2 others</a>'],
  ])('has the time and the address of its own where its heading leads to %s', (_, html) => {
    const change = (post: HTMLElement) => one(post, 'h4').insertAdjacentHTML('beforeend', html);
    const plain = reading('2025-12-feed', 'Lid on', () => {});
    expect(reading('2025-12-feed', 'Lid on', change)).toEqual(plain);
    expect(plain?.postedAt).toBeDefined();
  });

  it('that only shares another has no words of its own, and is known by the other’s', () => {
    const shared = (words: string) =>
      reading('2025-12-feed', 'This is exactly', (post) => {
        one(post, '[data-ad-rendering-role="story_message"]').remove();
        one(post, '[data-ad-preview="message"]').textContent = words;
      });
    const read = shared('Our kettles never drip.');
    expect(read).toMatchObject({ text: '', quoted: { text: 'Our kettles never drip.' } });
    expect(shared('Our kettles never drip.')?.id).toBe(read?.id);
    expect(shared('Our kettles never sing.')?.id).not.toBe(read?.id);
  });

  it('never has the words of the one it shares, even where it calls them its message', () => {
    const read = reading('2025-12-feed', 'This is exactly', (post) => {
      const [, message = ''] = post.getAttribute('aria-describedby')?.split(' ') ?? [];
      one(post, '[data-ad-rendering-role="story_message"]').remove();
      one(post, '[data-ad-preview="message"]').id = message;
    });
    expect(read?.text).toBe('');
  });

  it('tells the address and the time of the one it shares, where the page does', () => {
    const read = reading('2025-12-feed', 'This is exactly', (post) => {
      const [, heading] = post.querySelectorAll('[data-ad-rendering-role="profile_name"]');
      heading?.insertAdjacentHTML(
        'afterend',
        '<div><a href="/AcmeKettles/posts/4000000000000071?__tn__=x" aria-label="1 December 2025 at 11:02">2d</a></div>',
      );
    });
    expect(read?.quoted).toMatchObject({
      permalink: 'https://www.facebook.com/AcmeKettles/posts/4000000000000071',
      postedAt: '2025-12-01T11:02:00.000Z',
    });
  });

  it('is whole where a button below its words offers to translate them', () => {
    const read = reading('2025-12-feed', 'Lid on', (post) => {
      const button = '<div><div role="button" tabindex="0">See translation</div></div>';
      one(post, '[data-ad-preview="message"]').insertAdjacentHTML('beforeend', button);
    });
    expect(read?.text).toBe('Lid on, lid off 🫖');
    expect(read?.truncated).toBeUndefined();
  });

  it('has the pictures below its words where it does not name them', () => {
    const read = reading('2025-12-feed', 'Lid on', (post) => {
      const picture = (number: number) =>
        `<a href="/photo/?fbid=${number}&set=pcb.4000000000000099"><img alt="Tea"></a>`;
      const message = one(post, '[data-ad-rendering-role="story_message"]');
      message.insertAdjacentHTML('afterend', `<div><div>${picture(301)}</div><div>${picture(302)}</div></div>`);
    });
    expect(read).toMatchObject({ id: '4000000000000099', images: [{ description: 'Tea' }, { description: 'Tea' }] });
  });

  it('is no row of people or reels that Facebook shows among posts, and that is no failure', () => {
    const row = (html: string) =>
      reading('2025-12-feed', 'Lid on', (post) => {
        post.innerHTML = `<h3 id="${post.getAttribute('aria-labelledby')}">For you</h3><div>${html}</div>`;
      });
    expect(row('<a href="/bo.ek"><img alt="Bo"></a><a href="/bo.ek">Bo</a>')).toBeUndefined();
    expect(row('<a href="/reel/4000000000000072/"><img alt=""></a>')).toBeUndefined();
  });

  it.each([
    ['plainly', 'Sponsored', ''],
    ['with characters that nobody sees', 'Spon\u200Bso\u200Dred', ''],
    ['to screen readers', '<span></span>', 'Patrocinado'],
    ['elsewhere on the page', '<span aria-labelledby="away"></span>', ''],
    ['as a drawing', '<svg><use xlink:href="#away"></use></svg>', ''],
    ['in letters whose order only a style sheet knows', scrambled('dxeroxsnxopxS'), ''],
  ])('is an advertisement where it says so %s', (_, html, label) => {
    const read = reading('2025-12-search', 'Dear all', (post, page) => {
      const link = one(post, 'a[target="_blank"]');
      link.innerHTML = html;
      if (label !== '') link.setAttribute('aria-label', label);
      page.body.insertAdjacentHTML('beforeend', '<div hidden><span id="away">Gesponsert</span></div>');
      for (const sheet of page.querySelectorAll('style')) sheet.remove();
    });
    expect(read?.promoted).toBe(true);
  });
});

/** Each `x` among the letters is hidden by the class that the page's own sheet names. */
function scrambled(letters: string): string {
  const spans = [...letters].map((letter) => `<span${letter === 'x' ? ' class="qA1 qB2"' : ''}>${letter}</span>`);
  return `<span style="display: flex;">${spans.join('')}</span>`;
}
