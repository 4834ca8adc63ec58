import { useQuery } from '@tanstack/react-query';
import MarkIcon from 'lucide-react/icons/message-circle';
import { i18n } from '#i18n';
import type { CustomerId, PostKey } from '../../lib/model/ids.ts';
import { FindCustomer } from '../card/find-customer.tsx';
import { Part } from '../card/part.tsx';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { formatNumber } from '../ui/language.ts';
import { PageProblem } from './page-problem.tsx';

interface NothingChosenProps {
  /** Beside whose page this stands, as far as it is known. */
  readonly tab: number | undefined;
  readonly waiting: readonly PostKey[];
  readonly onChoosePost: (post: PostKey) => void;
  readonly onChooseCustomer: (customer: CustomerId) => void;
  readonly onSetUp: () => void;
}

/** Before anything was chosen: what will stand here, and the ways to it. */
export function NothingChosen({ tab, waiting, onChoosePost, onChooseCustomer, onSetUp }: NothingChosenProps) {
  const [first] = waiting;
  const brands = useQuery(question('brands', undefined)).data;
  if (brands?.length === 0)
    return (
      <EmptyState
        icon={<MarkIcon size={28} strokeWidth={1.5} />}
        title={i18n.t('nothing.noBrand')}
        actions={
          <Button look="primary" onClick={onSetUp}>
            {i18n.t('nothing.setUp')}
          </Button>
        }
      >
        {i18n.t('nothing.noBrandHow')}
      </EmptyState>
    );
  return (
    <div className="sidebar-scroll">
      {tab !== undefined && <PageProblem tab={tab} />}
      <EmptyState
        icon={<MarkIcon size={28} strokeWidth={1.5} />}
        title={i18n.t('nothing.title')}
        actions={
          first !== undefined && (
            <Button look="primary" onClick={() => onChoosePost(first)}>
              {i18n.t('nothing.start', waiting.length, { count: formatNumber(waiting.length) })}
            </Button>
          )
        }
      >
        {i18n.t('nothing.how')}
      </EmptyState>
      <Part title={i18n.t('nothing.find')}>
        <FindCustomer onPick={onChooseCustomer} />
      </Part>
    </div>
  );
}
