import type { ReactNode } from 'react';
import { ask } from '../../lib/messages/ask.ts';
import type { KeptMention } from '../../lib/model/customer.ts';
import { ExternalLink } from '../ui/external-link.tsx';

interface PostLinkProps {
  readonly mention: Pick<KeptMention, 'key' | 'post'>;
  readonly className?: string;
  readonly children: ReactNode;
}

/** From the desk to a post on its own page, where its card stands beside it: nobody looks for its mark again. */
export function PostLink({ mention: { key, post }, children, ...rest }: PostLinkProps) {
  return (
    <ExternalLink href={post.permalink} onOpen={() => ask('openPost', { post: key })} {...rest}>
      {children}
    </ExternalLink>
  );
}
