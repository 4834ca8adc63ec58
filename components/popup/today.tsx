import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Answer } from '../../lib/messages/protocol/index.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { formatNumber } from '../ui/language.ts';

type Numbers = Answer<'today'>;

/** How many wait now, since whenever, and apart from that today's numbers, since midnight of the person's own clock. */
export function Today() {
  const [since] = useState(() => new Date(new Date().setHours(0, 0, 0, 0)).toISOString());
  const { data, error } = useQuery(question('today', { since }));
  if (error !== null) return <ProblemNote problem={asProblem(error)} />;
  return (
    <div className="popup-figures">
      <Figures of="now" show={['waiting']} numbers={data} />
      <Figures of="today" show={['answered', 'seen']} numbers={data} />
    </div>
  );
}

interface FiguresProps {
  readonly of: 'now' | 'today';
  readonly show: readonly (keyof Numbers)[];
  /** Absent while they are on their way: their room is kept. */
  readonly numbers: Numbers | undefined;
}

function Figures({ of, show, numbers }: FiguresProps) {
  return (
    <section aria-label={i18n.t(`popup.${of}`)}>
      <h2 className="popup-heading">{i18n.t(`popup.${of}`)}</h2>
      <dl className="popup-numbers">
        {show.map((number) => (
          <div key={number}>
            <dt>{i18n.t(`popup.${number}`)}</dt>
            <dd>{numbers === undefined ? '–' : formatNumber(numbers[number])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
