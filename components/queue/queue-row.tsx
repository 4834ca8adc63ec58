import { useQuery } from '@tanstack/react-query';
import DismissIcon from 'lucide-react/icons/circle-slash';
import OpenIcon from 'lucide-react/icons/external-link';
import UrgentIcon from 'lucide-react/icons/triangle-alert';
import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { Answer } from '../../lib/messages/protocol/index.ts';
import { issueTypeOf, sentimentOf } from '../../lib/model/customer.ts';
import { issueTypeName } from '../issue-type-name.ts';
import { question } from '../records-queries.ts';
import { IconButton } from '../ui/button.tsx';
import { isDeliberate } from '../ui/is-deliberate.ts';
import { SentimentDot } from '../ui/sentiment-dot.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { RunningTime } from '../ui/time-ago.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import { routeAddress } from '../use-route.ts';
import { PostLink } from './post-link.tsx';

interface QueueRowProps {
  readonly id: string;
  readonly mention: Answer<'queue'>['mentions'][number];
  /** Its card is open. */
  readonly isShown: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onDismiss: () => void;
}

/** One mention that waits: how they feel, who, about what, how urgent, since when. It leads to its card. */
export function QueueRow({ id, mention, isShown, onKeyDown, onDismiss }: QueueRowProps) {
  const { key, post, state, urgency } = mention;
  const { data: types = [] } = useQuery(question('issueTypes', undefined));
  const { label } = sentimentOf(mention);
  const issueType = issueTypeOf(mention);
  const isOverdue = urgency.reasons.some(({ kind }) => kind === 'waiting');
  const urgent = isOverdue || urgency.level === 'high' || urgency.level === 'critical';
  return (
    <li className="queue-item" onKeyDown={onKeyDown}>
      <a
        id={id}
        href={routeAddress('queue', key)}
        className="queue-row"
        aria-current={isShown || undefined}
        aria-keyshortcuts="D"
      >
        <SentimentDot sentiment={label} />
        <span className="unseen">{i18n.t(`sentiment.${label}`)}</span>
        <span className="queue-who">
          <StrangersWords>{post.author.name ?? post.author.handle}</StrangersWords>
          <span className="queue-site">
            {i18n.t(`site.${post.site}`)}
            {issueType !== undefined && ` · ${issueTypeName(issueType, types)}`}
          </span>
          {urgent && (
            <span className="queue-urgent">
              <UrgentIcon size={12} aria-hidden="true" />
              {i18n.t(`urgency.reason.${urgency.reasons[0]?.kind ?? 'waiting'}`)}
            </span>
          )}
        </span>
        <StrangersWords className="queue-text" lang={post.language}>
          {post.text === '' ? i18n.t('queue.noText') : post.text.slice(0, 300)}
        </StrangersWords>
        {state.kind === 'waiting' && (
          <span className="queue-time">
            <RunningTime at={state.since} precision={state.from === 'seen' ? 'second' : post.postedAtPrecision} />
          </span>
        )}
      </a>
      <span className="queue-actions">
        {post.permalink !== undefined && (
          <Tooltip text={i18n.t(`queue.openOn.${post.site}`)}>
            <span>
              <PostLink mention={mention} className="button button-quiet button-small icon-button">
                <OpenIcon size={14} aria-hidden="true" />
                <span className="unseen">{i18n.t(`queue.openOn.${post.site}`)}</span>
              </PostLink>
            </span>
          </Tooltip>
        )}
        <IconButton
          small
          label={i18n.t('sidebar.dismiss')}
          shortcut="D"
          icon={<DismissIcon size={14} />}
          onClick={(event) => isDeliberate(event) && onDismiss()}
        />
      </span>
    </li>
  );
}
