import EventIcon from 'lucide-react/icons/calendar-days';
import ReplyIcon from 'lucide-react/icons/corner-up-left';
import OtherIcon from 'lucide-react/icons/ellipsis';
import RewardIcon from 'lucide-react/icons/gift';
import ThanksIcon from 'lucide-react/icons/hand-heart';
import ComplaintIcon from 'lucide-react/icons/message-square-warning';
import CallIcon from 'lucide-react/icons/phone';
import ShareIcon from 'lucide-react/icons/repeat-2';
import OrderIcon from 'lucide-react/icons/shopping-bag';
import VisitIcon from 'lucide-react/icons/store';
import TakeBackIcon from 'lucide-react/icons/x';
import { i18n } from '#i18n';
import { beginningOf } from '../../lib/model/beginning-of.ts';
import { type Interaction, type KeptMention, type Note, sentimentOf } from '../../lib/model/customer.ts';
import type { HistoryItem } from '../../lib/model/history.ts';
import type { EntryId, PostKey } from '../../lib/model/ids.ts';
import type { Merge } from '../../lib/model/merge.ts';
import { IconButton } from '../ui/button.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { formatAmount } from '../ui/language.ts';
import { SentimentDot } from '../ui/sentiment-dot.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { ChangeRow } from './change-row.tsx';
import { NoteRow } from './note-row.tsx';
import { PromiseRow } from './promise-row.tsx';
import { Who } from './who.tsx';

/** In UTF-16 units: two lines are shown, more than they can hold need not be laid out. */
const shown = 300;

/** What can be done with a line of a history. */
export interface HistoryActions {
  readonly onRemoveNote: (note: Note) => void;
  readonly onUnlog: (interaction: Interaction) => void;
  readonly onUndoMerge: (merge: EntryId) => void;
  /** Shows the card of a post. */
  readonly onOpenPost: (post: PostKey) => void;
}

interface HistoryRowProps {
  readonly item: HistoryItem;
  /** The merges that stand: each can be undone where it is told. */
  readonly merges: readonly Merge[];
  readonly actions: HistoryActions;
}

/** One line of what was between us and a customer. */
export function HistoryRow({ item, merges, actions }: HistoryRowProps) {
  switch (item.kind) {
    case 'mention':
      return <MentionRow mention={item.mention} at={item.at} onOpen={() => actions.onOpenPost(item.mention.key)} />;
    case 'interaction':
      return <InteractionRow {...item} onUnlog={() => actions.onUnlog(item.interaction)} />;
    case 'note':
      return <NoteRow note={item.note} onRemove={actions.onRemoveNote} />;
    case 'promise':
      return <PromiseRow item={item} shown={shown} />;
    case 'change': {
      const merge = item.change.kind === 'merged' ? item.change.merge : undefined;
      const stands = merge !== undefined && merges.some(({ id }) => id === merge);
      return <ChangeRow item={item} onUndoMerge={stands ? () => actions.onUndoMerge(merge) : undefined} />;
    }
  }
}

interface MentionRowProps {
  readonly mention: KeptMention;
  readonly at: string;
  readonly onOpen: () => void;
}

/** What they wrote leads to its card, the time to the post itself. */
function MentionRow({ mention, at, onOpen }: MentionRowProps) {
  const { post } = mention;
  const { label } = sentimentOf(mention);
  return (
    <div className="history-row">
      <SentimentDot sentiment={label} />
      <button type="button" className="history-open" onClick={onOpen}>
        <span className="history-words">
          <span className="unseen">{i18n.t(`sentiment.${label}`)}: </span>
          <StrangersWords lang={post.language}>
            {post.text === '' ? i18n.t('post.noWords') : beginningOf(post.text, shown)}
          </StrangersWords>
        </span>
      </button>
      <div className="history-when">
        <ExternalLink href={post.permalink} className="quiet-link">
          {i18n.t(`site.${post.site}`)} <TimeAgo at={at} precision={post.postedAtPrecision} />
        </ExternalLink>
      </div>
    </div>
  );
}

const icons = {
  reply: ReplyIcon,
  call: CallIcon,
  visit: VisitIcon,
  event: EventIcon,
  order: OrderIcon,
  complaint: ComplaintIcon,
  other: OtherIcon,
  reward: RewardIcon,
  thanks: ThanksIcon,
  share: ShareIcon,
} as const;

type InteractionRowProps = Extract<HistoryItem, { kind: 'interaction' }> & { readonly onUnlog: () => void };

function InteractionRow({ interaction, at, became, onUnlog }: InteractionRowProps) {
  const Icon = icons[interaction.kind];
  const hasFacts = interaction.amount !== undefined || interaction.reference !== undefined;
  return (
    <div className="history-row">
      <Icon aria-hidden="true" />
      <div className="history-words">
        <Who name={interaction.by}>{i18n.t(`history.${interaction.kind}`)}</Who>
        {hasFacts && <Facts {...interaction} />}
        {became !== undefined && ` · ${i18n.t(`history.became.${became}`)}`}
        {hasFacts && became === undefined && interaction.text !== undefined ? ' · ' : ' '}
        {interaction.text !== undefined && <StrangersWords>{beginningOf(interaction.text, shown)}</StrangersWords>}
      </div>
      <div className="history-when">
        <ExternalLink href={interaction.permalink} className="quiet-link">
          <TimeAgo at={at} />
        </ExternalLink>{' '}
        <IconButton small label={i18n.t('history.takeBack')} icon={<TakeBackIcon size={12} />} onClick={onUnlog} />
      </div>
    </div>
  );
}

/** What it was about in figures: the amount and the order's number. */
function Facts({ amount, reference }: Pick<Interaction, 'amount' | 'reference'>) {
  return (
    <>
      {' · '}
      {amount !== undefined && <span className="tabular">{formatAmount(amount)}</span>}
      {amount !== undefined && reference !== undefined && ' · '}
      {reference !== undefined && <StrangersWords>{reference}</StrangersWords>}
    </>
  );
}
