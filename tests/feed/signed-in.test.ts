import { describe, expect, test } from 'vitest';
import { signedInPosts } from '../../lib/feed/signed-in.ts';
import type { Brand } from '../../lib/model/brand.ts';
import { facebook } from '../../lib/sites/facebook.ts';
import { x } from '../../lib/sites/x.ts';
import { acme } from '../background/posts.ts';
import { open } from '../sites/page.ts';

const onX: Brand = { ...acme, handles: [{ site: 'x', handle: 'acme' }] };
const nowhere: Brand = { ...acme, handles: [] };

describe('posts of the account that is signed in', () => {
  test.each([
    [x, '2025-02-home', 'Example_Care', 'acme'],
    [facebook, '2025-12-feed', '100000000000019', 'example.care'],
  ] as const)('are told from others where a brand lists none there: %o', (adapter, name, own, other) => {
    const { page: document } = open(adapter, name);
    const isSignedIn = signedInPosts({ document, adapter }, [nowhere]);
    expect(isSignedIn({ author: { handle: own } })).toBe(true);
    expect(isSignedIn({ author: { handle: other } })).toBe(false);
  });

  test('are anybody’s where every brand says which account is its own on this site', () => {
    const by = { author: { handle: 'example_care' } };
    const { page: document } = open(x, '2025-02-home');
    expect(signedInPosts({ document, adapter: x }, [onX])(by)).toBe(false);
    expect(signedInPosts({ document, adapter: x }, [onX, nowhere])(by)).toBe(true);
    expect(
      signedInPosts({ document, adapter: x }, [{ ...onX, handles: [{ site: 'facebook', handle: 'acme' }] }])(by),
    ).toBe(true);
  });

  test('are not known while the page does not say who it is', () => {
    const { page: document } = open(x, '2025-02-home');
    const isSignedIn = signedInPosts({ document, adapter: x }, [nowhere]);
    for (const link of document.querySelectorAll('nav, header')) link.remove();
    expect(isSignedIn({ author: { handle: 'example_care' } })).toBe(false);
  });
});
