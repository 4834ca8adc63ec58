import { useQuery } from '@tanstack/react-query';
import UrgentIcon from 'lucide-react/icons/triangle-alert';
import { i18n } from '#i18n';
import type { Answer } from '../../lib/messages/protocol/index.ts';
import { issueTypeName } from '../issue-type-name.ts';
import { question } from '../records-queries.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { SentimentDot } from '../ui/sentiment-dot.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { RunningTime } from '../ui/time-ago.tsx';

interface QueueRowProps {
  readonly mention: Answer<'queue'>['mentions'][number];
}

/** One mention that waits: how they feel, who, about what, how urgent, since when. */
export function QueueRow({ mention: { post, sentiment, state, understood, corrected, urgency } }: QueueRowProps) {
  const { data: types = [] } = useQuery(question('issueTypes', undefined));
  const label = corrected?.sentiment ?? sentiment.label;
  const issueType = corrected?.issueType ?? understood?.issueType;
  const isOverdue = urgency.reasons.some(({ kind }) => kind === 'waiting');
  const urgent = isOverdue || urgency.level === 'high' || urgency.level === 'critical';
  return (
    <li>
      <ExternalLink href={post.permalink} className="queue-row">
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
      </ExternalLink>
    </li>
  );
}
