import { useState } from 'react';
import { i18n } from '#i18n';
import type { Customer, Identity } from '../../lib/model/customer.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { FindCustomer } from '../card/find-customer.tsx';
import { Dialog } from '../ui/dialog.tsx';
import MergeDialog from './merge-dialog.tsx';
import { useMerges } from './use-merges.ts';

interface FindAndMergeProps {
  readonly customer: Customer;
  readonly identities: readonly Identity[];
  readonly onClose: () => void;
}

/** Finds the other customer whom an agent knows to be the same person, then compares both. */
export default function FindAndMerge({ customer, identities, onClose }: FindAndMergeProps) {
  const { merge } = useMerges();
  const [other, setOther] = useState<CustomerId>();
  const [isThisOne, setIsThisOne] = useState(false);
  if (other !== undefined)
    return (
      <MergeDialog
        one={{ customer, identities }}
        other={other}
        onMerge={(customers, wins) => {
          onClose();
          void merge(customers, wins);
        }}
        onClose={onClose}
      />
    );
  return (
    <Dialog title={i18n.t('merge.find')} open onClose={onClose}>
      <FindCustomer onPick={(picked) => (picked === customer.id ? setIsThisOne(true) : setOther(picked))} />
      {isThisOne && (
        <p className="post-facts" role="status">
          {i18n.t('merge.isThisOne')}
        </p>
      )}
    </Dialog>
  );
}
