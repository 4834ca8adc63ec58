import type { ComponentProps, MouseEvent } from 'react';
import { usePractice } from '../state/practice-context.ts';

/** A link inside the site: it moves the page without loading anew. */
export function Link({ href, onClick, ...rest }: ComponentProps<'a'> & { href: string }) {
  const { routing } = usePractice();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    routing.go(href);
  };
  return <a href={href} role="link" {...rest} onClick={follow} />;
}

/** A link out of the site: the practice world has no outside, so it leads nowhere. */
export function OutsideLink(props: ComponentProps<'a'>) {
  const stay = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  return <a rel="noopener noreferrer nofollow" target="_blank" role="link" {...props} onClick={stay} />;
}
