import DoneIcon from 'lucide-react/icons/check';
import { i18n } from '#i18n';
import { ProblemNote } from '../problem/problem-note.tsx';
import { Button } from '../ui/button.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import type { FillOutcome } from './use-fill.ts';

interface FillOutcomeNoteProps {
  readonly outcome: FillOutcome;
  readonly onCopy: () => void;
}

const clipboardWords = {
  copied: 'reply.copied',
  waits: 'reply.copyWaits',
  refused: 'problem.clipboardRefused',
} as const;

/** A quiet word that the text is in the box; or why it is not, where it is instead, and the next step. */
export function FillOutcomeNote({ outcome, onCopy }: FillOutcomeNoteProps) {
  if (outcome.kind === 'filled')
    return (
      <p className="reply-said" role="status">
        <DoneIcon size={14} aria-hidden="true" />
        {i18n.t('reply.filled')}
      </p>
    );
  return (
    <ProblemNote problem={outcome.problem}>
      {i18n.t(clipboardWords[outcome.clipboard])}{' '}
      {outcome.intent !== undefined && <ExternalLink href={outcome.intent}>{i18n.t('reply.writeOnSite')}</ExternalLink>}
      {outcome.clipboard === 'waits' && (
        <div className="problem-actions">
          <Button small onClick={onCopy}>
            {i18n.t('reply.copy')}
          </Button>
        </div>
      )}
    </ProblemNote>
  );
}
