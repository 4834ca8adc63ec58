import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { Answer } from '../../lib/messages/protocol/index.ts';
import type { PostKey } from '../../lib/model/ids.ts';
import { useDismiss } from '../card/use-dismiss.ts';
import { formatNumber } from '../ui/language.ts';
import { QueueRow } from './queue-row.tsx';

interface QueueListProps extends Answer<'queue'> {
  /** The post whose card is open. */
  readonly shown: PostKey | undefined;
}

/** The mentions that wait: arrows go from one to the next, Enter opens its card, D says that it needs no answer. */
export function QueueList({ mentions, waiting, shown }: QueueListProps) {
  const setCase = useDismiss();
  /** The row goes away: the keyboard stays in the list. */
  const dismiss = (at: number) => {
    const mention = mentions[at];
    if (mention === undefined) return;
    focusRow((mentions[at + 1] ?? mentions[at - 1])?.key);
    setCase(mention.key, true);
  };
  const press = (event: KeyboardEvent, at: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') focusRow(mentions[at + 1]?.key);
    else if (event.key === 'ArrowUp') focusRow(mentions[at - 1]?.key);
    else if (event.key === 'd') {
      // A key that is held a moment too long would dismiss those below, too.
      if (!event.repeat) dismiss(at);
    } else return;
    // Nor does it reach the card that is open, which may be another one's.
    event.preventDefault();
  };
  return (
    <>
      <ol className="queue" aria-label={i18n.t('desk.queue')}>
        {mentions.map((mention, at) => (
          <QueueRow
            key={mention.key}
            id={rowId(mention.key)}
            mention={mention}
            isShown={mention.key === shown}
            onKeyDown={(event) => press(event, at)}
            onDismiss={() => dismiss(at)}
          />
        ))}
      </ol>
      {waiting > mentions.length && (
        <p className="queue-more">
          {i18n.t('queue.more', waiting - mentions.length, { count: formatNumber(waiting - mentions.length) })}
        </p>
      )}
    </>
  );
}

/** Puts the keyboard on the row of a post, where it is listed. */
export function focusRow(post: PostKey | undefined): void {
  if (post !== undefined) document.getElementById(rowId(post))?.focus();
}

function rowId(post: PostKey): string {
  return `queue-${post}`;
}
