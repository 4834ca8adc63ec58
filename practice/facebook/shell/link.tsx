import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { usePractice } from '../state/practice-context.ts';
import { tracked, untracked } from './tracking.ts';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  /** The post's tracking token. */
  readonly token?: string | undefined;
  /** Where in the post the link stands, in the site's own shorthand. */
  readonly place?: string;
}

/** A link as the site writes it; following it moves within the page. */
export function Link({ href, token, place, children, ...rest }: Props) {
  const { routing, address } = usePractice();
  const full = token === undefined ? href : tracked(href, token, place);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    rest.onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const target = new URL(event.currentTarget.getAttribute('href') ?? '', address);
    // Other sites stay closed: there is no way out of the practice feed.
    if (target.host === address.host) routing.go(untracked(target.href, address));
  };
  return (
    <a role="link" tabIndex={0} {...rest} href={full} onClick={follow}>
      {children}
    </a>
  );
}
