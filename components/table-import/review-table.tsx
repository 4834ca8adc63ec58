import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import { asProblem } from '../../lib/model/problem.ts';
import type { RowPlan, StagedTable } from '../../lib/model/table-import.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { AlikeList } from './alike-questions.tsx';
import { ProposalLine } from './proposal-line.tsx';
import { TroubleList } from './trouble-list.tsx';

const kinds = ['question', 'matched', 'created', 'known'] as const;

interface ReviewTableProps {
  readonly staged: StagedTable;
  readonly disabled: boolean;
  readonly onChosen: (staged: StagedTable) => void;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

/** What would become of each row, before anything does. */
export function ReviewTable({ staged, disabled, onChosen, onTake, onDrop }: ReviewTableProps) {
  const { counts, troubles, file } = staged;
  const there = kinds.filter((kind) => counts[kind] > 0);
  const [kind, setKind] = useState<RowPlan['kind'] | undefined>(there[0]);
  // Rows that were answered together are shown anew; one that was answered alone shows it by itself.
  const [together, setTogether] = useState(0);
  const something = counts.created + counts.matched + counts.question > 0;
  return (
    <section className="section" aria-labelledby="table-review">
      <h2 id="table-review" className="section-title">
        <StrangersWords>{file}</StrangersWords>
      </h2>
      <p className="section-words">{i18n.t('tables.nothingYet')}</p>
      {there.length > 0 && (
        <fieldset className="plain-fieldset table-kinds" aria-label={i18n.t('tables.plans')}>
          {there.map((one) => (
            <button
              key={one}
              type="button"
              className="table-kind"
              aria-pressed={one === kind}
              onClick={() => setKind(one)}
            >
              <strong className="tabular">{formatNumber(counts[one])}</strong>
              <span>{i18n.t(`tables.plan.${one}`)}</span>
            </button>
          ))}
        </fieldset>
      )}
      {kind !== undefined && (
        <>
          <p className="section-words">{i18n.t(`tables.planWords.${kind}`)}</p>
          {kind === 'question' && (
            <AlikeList
              staged={staged}
              onChosen={(after) => {
                setTogether(together + 1);
                onChosen(after);
              }}
            />
          )}
          <Proposals key={`${kind} ${together}`} staged={staged} kind={kind} together={together} onChosen={onChosen} />
        </>
      )}
      <TroubleList troubles={troubles} skipped={counts.skipped} />
      <div className="row">
        <Button look="quiet" onClick={onDrop} disabled={disabled}>
          {i18n.t('tables.takeNothing')}
        </Button>
        <Button look="primary" onClick={onTake} disabled={disabled || !something}>
          {i18n.t('tables.take')}
        </Button>
      </div>
    </section>
  );
}

interface ProposalsProps extends Pick<ReviewTableProps, 'staged' | 'onChosen'> {
  readonly kind: RowPlan['kind'];
  /** How often rows were answered together. */
  readonly together: number;
}

function Proposals({ staged: { id }, kind, together, onChosen }: ProposalsProps) {
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['tableProposals', id, kind, together],
    queryFn: ({ pageParam }) => ask('tableProposals', { import: id, kind, after: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    gcTime: 0, // choices are kept by the background
  });
  if (error !== null) return <ProblemNote problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={4} />;
  const proposals = data.pages.flatMap((page) => page.proposals);
  return (
    <>
      <ul className="proposals" aria-label={i18n.t(`tables.plan.${kind}`)}>
        {proposals.map((proposal) => (
          <ProposalLine key={proposal.row.line} id={id} proposal={proposal} onChosen={onChosen} />
        ))}
      </ul>
      {hasNextPage && (
        <div className="row">
          <Button look="quiet" disabled={isFetching} onClick={() => void fetchNextPage()}>
            {i18n.t('tables.more')}
          </Button>
        </div>
      )}
    </>
  );
}
