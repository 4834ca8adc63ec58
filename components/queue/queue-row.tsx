import { i18n } from '#i18n';
import type { KeptMention } from '../../lib/model/customer.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { SentimentDot } from '../ui/sentiment-dot.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { RunningTime } from '../ui/time-ago.tsx';

/** One mention that waits: how they feel, who, what, since when. */
export function QueueRow({ mention: { post, sentiment, state } }: { readonly mention: KeptMention }) {
  return (
    <li>
      <ExternalLink href={post.permalink} className="queue-row">
        <SentimentDot sentiment={sentiment.label} />
        <span className="unseen">{i18n.t(`sentiment.${sentiment.label}`)}</span>
        <span className="queue-who">
          <StrangersWords>{post.author.name ?? post.author.handle}</StrangersWords>
          <span className="queue-site">{i18n.t(`site.${post.site}`)}</span>
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
