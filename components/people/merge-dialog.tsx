import './people.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Customer, Identity } from '../../lib/model/customer.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import type { Pair, Side, WinningSides } from '../../lib/model/merge.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { type ComparedField, comparedFields, isChoice } from './merge-fields.ts';
import { MergeSide } from './merge-side.tsx';
import { MergeValues } from './merge-values.tsx';

interface MergeDialogProps {
  readonly one: { readonly customer: Customer; readonly identities: readonly Identity[] };
  readonly other: CustomerId;
  /** The two customers to be joined, where that is known: each may be one of several of its person. */
  readonly pair?: Pair;
  readonly onMerge: (customers: Pair, wins: WinningSides) => void;
  readonly onClose: () => void;
}

/** Shows two customers beside each other, and asks which value the card shows where they differ. */
export default function MergeDialog({ one, other, pair, onMerge, onClose }: MergeDialogProps) {
  const { data, error, refetch } = useQuery(question('lookUp', { by: 'customer', customer: other }));
  const [chosen, setChosen] = useState<WinningSides>({});
  const fields = data === undefined ? [] : comparedFields(one.customer, data.customer);
  const customers: Pair = pair ?? [one.customer.id, other];
  const sideOf = ({ field, values: [first] }: ComparedField): Side => chosen[field] ?? (first === undefined ? 1 : 0);
  const wins: WinningSides = Object.fromEntries(fields.map((compared) => [compared.field, sideOf(compared)]));
  return (
    <Dialog
      title={i18n.t('merge.title')}
      open
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{i18n.t('ui.cancel')}</Button>
          <Button look="primary" disabled={data === undefined} onClick={() => onMerge(customers, wins)}>
            {i18n.t('merge.do')}
          </Button>
        </>
      }
    >
      {error !== null && <ProblemNote problem={asProblem(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={4} />}
      {data !== undefined && (
        <>
          <div className="merge-sides">
            <MergeSide {...one} />
            <MergeSide customer={data.customer} identities={data.identities} />
          </div>
          <div className="merge-fields">
            {fields.filter(isChoice).map((compared) => (
              <MergeValues
                key={compared.field}
                {...compared}
                chosen={sideOf(compared)}
                onChoose={(side) => setChosen({ ...chosen, [compared.field]: side })}
              />
            ))}
          </div>
          <p className="post-facts">{i18n.t('merge.how')}</p>
        </>
      )}
    </Dialog>
  );
}
