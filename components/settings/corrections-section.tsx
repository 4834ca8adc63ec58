import './corrections.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { ListedCorrection, Said } from '../../lib/model/correction.ts';
import type { BrandId } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import type { IssueType } from '../../lib/model/understanding.ts';
import { issueTypeName } from '../issue-type-name.ts';
import { newEntry } from '../new-entry.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useToast } from '../ui/toast.tsx';
import { useAsk } from '../use-ask.ts';
import { routeAddress } from '../use-route.ts';

/** Listed at once, and with each "Show more". */
const listedAtOnce = 20;

/** What agents corrected in the posts about a brand: by this its posts are understood, and each can be taken back. */
export function CorrectionsSection({ brand }: { readonly brand: BrandId }) {
  const corrections = useQuery({ ...question('corrections', { brand }), staleTime: 0 });
  const { data: types = [] } = useQuery(question('issueTypes', undefined));
  const takingBack = useAsk('undoCorrection');
  const saying = useAsk('correct');
  const toast = useToast();
  const [most, setMost] = useState(listedAtOnce);
  const all = corrections.data;
  const takeBack = async ({ post, said }: ListedCorrection) => {
    if ((await takingBack.send({ id: newEntry(), post, aspect: said.aspect })) === undefined) return;
    const name = nameOf(said, types);
    toast(i18n.t('corrections.takenBack', { name }), () => void saying.send({ id: newEntry(), post, said }));
  };
  const problem = takingBack.problem ?? saying.problem;
  return (
    <section className="section" aria-labelledby="corrections">
      <h2 id="corrections" className="section-title">
        {i18n.t('corrections.title')}
      </h2>
      <p className="section-words">{i18n.t('corrections.words')}</p>
      {corrections.error !== null && (
        <ProblemNote problem={asProblem(corrections.error)} onRetry={() => void corrections.refetch()} />
      )}
      {problem !== undefined && <ProblemNote problem={problem} />}
      {all === undefined && corrections.error === null && <Skeleton lines={4} />}
      {all?.length === 0 && <p>{i18n.t('corrections.none')}</p>}
      {all !== undefined && all.length > 0 && (
        <ol className="corrections" aria-labelledby="corrections">
          {all.slice(0, most).map((correction) => (
            <CorrectionRow
              key={correction.id}
              correction={correction}
              name={nameOf(correction.said, types)}
              onTakeBack={() => void takeBack(correction)}
            />
          ))}
        </ol>
      )}
      {all !== undefined && all.length > most && (
        <Button small onClick={() => setMost(most + listedAtOnce)}>
          {i18n.t('corrections.more', { count: formatNumber(all.length - most) })}
        </Button>
      )}
    </section>
  );
}

interface CorrectionRowProps {
  readonly correction: ListedCorrection;
  /** What was said, in words. */
  readonly name: string;
  readonly onTakeBack: () => void;
}

function CorrectionRow({ correction: { said, at, by, customer, author, text }, name, onTakeBack }: CorrectionRowProps) {
  return (
    <li className="correction">
      <div className="correction-words">
        <p>
          {i18n.t(`correct.${said.aspect}`)}: <strong>{name}</strong>
        </p>
        <p className="correction-post" dir="auto">
          <a href={routeAddress('customers', customer)}>
            <StrangersWords>{author}</StrangersWords>
          </a>{' '}
          <StrangersWords>{text}</StrangersWords>
        </p>
        <p className="correction-about">
          <TimeAgo at={at} />
          {by !== '' && (
            <>
              {' · '}
              <StrangersWords>{by}</StrangersWords>
            </>
          )}
        </p>
      </div>
      <Button
        small
        aria-label={i18n.t('corrections.takeBack', { name, author })}
        onClick={({ currentTarget }) => {
          focusNeighbour(currentTarget);
          onTakeBack();
        }}
      >
        {i18n.t('ui.undo')}
      </Button>
    </li>
  );
}

/** The line that is about to go must not take the keyboard with it. */
function focusNeighbour(button: Element): void {
  const line = button.closest('li');
  (line?.nextElementSibling ?? line?.previousElementSibling)?.querySelector('button')?.focus();
}

function nameOf(said: Said, types: readonly IssueType[]): string {
  switch (said.aspect) {
    case 'sentiment':
      return i18n.t(`sentiment.${said.value}`);
    case 'intent':
      return i18n.t(`intent.${said.value}`);
    case 'issueType':
      return issueTypeName(said.value, types);
    case 'relevance':
      return i18n.t(`correct.${said.value}`);
  }
}
