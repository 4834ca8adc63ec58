import './problem.css';
import WarningIcon from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ProblemView } from '../../lib/model/problem.ts';
import { Button } from '../ui/button.tsx';

interface ProblemNoteProps {
  readonly problem: ProblemView;
  readonly onRetry?: () => void;
  /** What was done about it, after the sentence. */
  readonly children?: ReactNode;
}

/** A problem where the person looks: one sentence with the next step. */
export function ProblemNote({ problem, onRetry, children }: ProblemNoteProps) {
  return (
    <div className="problem" role="alert">
      <WarningIcon size={15} aria-hidden="true" />
      <div className="problem-words">
        {i18n.t(`problem.${problem.kind}`)} {children}
        {onRetry !== undefined && (
          <div className="problem-actions">
            <Button small onClick={onRetry}>
              {i18n.t('problem.retry')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
