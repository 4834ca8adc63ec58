import DoneIcon from 'lucide-react/icons/check';
import { i18n } from '#i18n';
import type { KeptMention } from '../../lib/model/customer.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { PostLink } from '../queue/post-link.tsx';
import { Button } from '../ui/button.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import type { FillOutcome } from './use-fill.ts';

interface FillOutcomeNoteProps {
  readonly outcome: FillOutcome;
  /** What is answered. */
  readonly mention: KeptMention;
  readonly onCopy: () => void;
}

const clipboardWords = {
  copied: 'reply.copied',
  waits: 'reply.copyWaits',
  refused: 'problem.clipboardRefused',
} as const;

/** A quiet word that the text is in the box; or why it is not, where it is instead, and the next step. */
export function FillOutcomeNote({ outcome, mention, onCopy }: FillOutcomeNoteProps) {
  if (outcome.kind !== 'problem')
    return (
      <p className="reply-said" role="status">
        <DoneIcon size={14} aria-hidden="true" />
        {i18n.t(outcome.kind === 'filled' ? 'reply.filled' : 'reply.copied')}
        {outcome.kind === 'copied' && mention.post.permalink !== undefined && (
          <>
            {' '}
            <PostLink mention={mention}>{i18n.t(`queue.openOn.${mention.post.site}`)}</PostLink>
          </>
        )}
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
