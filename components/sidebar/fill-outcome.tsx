import DoneIcon from 'lucide-react/icons/check';
import { i18n } from '#i18n';
import { ProblemNote } from '../problem/problem-note.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import type { FillOutcome } from './use-fill.ts';

/** A quiet word that the text is in the box; or why it is not, where it is instead, and the next step. */
export function FillOutcomeNote({ outcome }: { readonly outcome: FillOutcome }) {
  if (outcome.kind === 'filled')
    return (
      <p className="reply-said" role="status">
        <DoneIcon size={14} aria-hidden="true" />
        {i18n.t('reply.filled')}
      </p>
    );
  return (
    <ProblemNote problem={outcome.problem}>
      {i18n.t(outcome.copied ? 'reply.copied' : 'problem.clipboardRefused')}{' '}
      {outcome.intent !== undefined && <ExternalLink href={outcome.intent}>{i18n.t('reply.writeOnSite')}</ExternalLink>}
    </ProblemNote>
  );
}
