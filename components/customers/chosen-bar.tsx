import LabelIcon from 'lucide-react/icons/tag';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { CustomerId } from '../../lib/model/ids.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { TaskProgress } from '../transfer/task-progress.tsx';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { LabelDialog } from './label-dialog.tsx';
import { useLabelling } from './use-labelling.ts';

interface ChosenBarProps {
  readonly chosen: ReadonlySet<CustomerId>;
  /** How many were found; undefined while everybody's id is not known yet. */
  readonly all: number | undefined;
  readonly onChooseAll: () => void;
  readonly onChooseNone: () => void;
}

/** How many are chosen, and what can be done to all of them at once. */
export function ChosenBar({ chosen, all, onChooseAll, onChooseNone }: ChosenBarProps) {
  const [labelling, setLabelling] = useState<'on' | 'off'>();
  const { label, progress, problem, cancel } = useLabelling();
  return (
    <>
      <div className="chosen-bar">
        <span role="status">{i18n.t('customers.chosen', chosen.size, { count: formatNumber(chosen.size) })}</span>
        {all !== undefined && all > chosen.size && (
          <Button look="quiet" small onClick={onChooseAll}>
            {i18n.t('customers.chooseFound', { count: formatNumber(all) })}
          </Button>
        )}
        <Button small disabled={progress !== undefined} onClick={() => setLabelling('on')}>
          <LabelIcon size={13} aria-hidden="true" />
          {i18n.t('customers.putLabel')}
        </Button>
        <Button small look="quiet" disabled={progress !== undefined} onClick={() => setLabelling('off')}>
          {i18n.t('customers.takeLabel')}
        </Button>
        <Button small look="quiet" aria-keyshortcuts="Escape" onClick={onChooseNone}>
          {i18n.t('customers.chooseNone')}
        </Button>
      </div>
      {progress !== undefined && (
        <TaskProgress label={i18n.t('customers.putLabel')} share={progress} onCancel={cancel} />
      )}
      {problem !== undefined && <ProblemNote problem={problem} />}
      {labelling !== undefined && (
        <LabelDialog
          on={labelling === 'on'}
          count={chosen.size}
          onLabel={(text) => label([...chosen], text, labelling === 'on')}
          onClose={() => setLabelling(undefined)}
        />
      )}
    </>
  );
}
