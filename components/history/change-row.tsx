import MergeIcon from 'lucide-react/icons/merge';
import SplitIcon from 'lucide-react/icons/split';
import LabelIcon from 'lucide-react/icons/tag';
import { i18n } from '#i18n';
import type { CustomerChange } from '../../lib/model/customer-change.ts';
import type { HistoryItem } from '../../lib/model/history.ts';
import { Button } from '../ui/button.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { Who } from './who.tsx';

const icons = { labelled: LabelIcon, unlabelled: LabelIcon, merged: MergeIcon, separated: SplitIcon } as const;

interface ChangeRowProps {
  readonly item: Extract<HistoryItem, { kind: 'change' }>;
  /** Takes the merge back; absent where it does not stand. */
  readonly onUndoMerge?: (() => void) | undefined;
}

/** One line of what was changed about a customer. */
export function ChangeRow({ item: { change, by, at }, onUndoMerge }: ChangeRowProps) {
  const Icon = icons[change.kind];
  return (
    <div className="history-row">
      <Icon aria-hidden="true" />
      <div className="history-words">
        <Who name={by}>{i18n.t(`history.${change.kind}`)}</Who> <StrangersWords>{wordsOf(change)}</StrangersWords>
      </div>
      <div className="history-when">
        <TimeAgo at={at} />
        {onUndoMerge !== undefined && (
          <>
            {' '}
            <Button look="quiet" small onClick={onUndoMerge}>
              {i18n.t('merge.undo')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

function wordsOf(change: CustomerChange): string {
  return 'label' in change ? change.label : change.names.join(' + ');
}
