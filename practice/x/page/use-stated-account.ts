import { useEffect } from 'react';
import type { Person, XAccount } from '../../world/index.ts';

/** How long what is stated stays that of the page before, in milliseconds. */
const late = 200;

/**
 * What a profile states of its account for search engines, in the page's head. A moment after each move, and nothing on
 * other pages.
 */
export function useStatedAccount(person: Person | undefined): void {
  useEffect(() => {
    const timer = setTimeout(() => state(person?.x), late);
    return () => clearTimeout(timer);
  }, [person]);
  useEffect(() => () => state(undefined), []);
}

function state(account: XAccount | undefined): void {
  document.head.querySelector('[data-testid="UserProfileSchema-test"]')?.remove();
  if (account === undefined) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['testid'] = 'UserProfileSchema-test';
  script.textContent = JSON.stringify(profilePage(account));
  document.head.append(script);
}

function profilePage({ handle, userId, name, bio, followers }: XAccount): object {
  const counter = (action: string, of: string, count: number) => ({
    '@type': 'InteractionCounter',
    interactionType: `https://schema.org/${action}`,
    name: of,
    userInteractionCount: count,
  });
  return {
    '@context': 'http://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      additionalName: handle,
      description: bio,
      givenName: name,
      identifier: userId,
      interactionStatistic: [
        counter('FollowAction', 'Follows', followers),
        counter('SubscribeAction', 'Friends', 217),
        counter('WriteAction', 'Tweets', 1_904),
      ],
      url: `https://x.com/${handle}`,
    },
  };
}
