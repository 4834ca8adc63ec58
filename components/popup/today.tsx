import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { asProblem } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { formatNumber } from '../ui/language.ts';

const numbers = ['waiting', 'answered', 'seen'] as const;

/** Today's numbers, since midnight of the person's own clock. */
export function Today() {
  const [since] = useState(() => new Date(new Date().setHours(0, 0, 0, 0)).toISOString());
  const { data, error } = useQuery(question('today', { since }));
  if (error !== null) return <ProblemNote problem={asProblem(error)} />;
  return (
    <section aria-label={i18n.t('popup.today')}>
      <h2 className="popup-heading">{i18n.t('popup.today')}</h2>
      <dl className="popup-numbers">
        {numbers.map((number) => (
          <div key={number}>
            <dt>{i18n.t(`popup.${number}`)}</dt>
            <dd>{data === undefined ? '–' : formatNumber(data[number])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
