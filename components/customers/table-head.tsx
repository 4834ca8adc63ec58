import DownIcon from 'lucide-react/icons/arrow-down';
import UpIcon from 'lucide-react/icons/arrow-up';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { CustomerSearch } from '../../lib/model/customer-search.ts';

type Order = CustomerSearch['order'];

interface TableHeadProps {
  readonly order: Order;
  readonly onSort: (order: Order) => void;
  readonly chosen: 'all' | 'some' | 'none';
  readonly onChooseAll: (all: boolean) => void;
}

/** What stands in each column, and the way to sort by it. */
export function TableHead({ order, onSort, chosen, onChooseAll }: TableHeadProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the table has the focus
    <div role="row" aria-rowindex={1} className="customer-line customer-head">
      <Column>
        <input
          type="checkbox"
          aria-label={i18n.t('customers.chooseAll')}
          checked={chosen === 'all'}
          ref={(box) => {
            if (box !== null) box.indeterminate = chosen === 'some';
          }}
          onChange={({ target }) => onChooseAll(target.checked)}
        />
      </Column>
      <Sortable by="name" first={false} order={order} onSort={onSort}>
        {i18n.t('customers.column.name')}
      </Sortable>
      <Column className="customer-labels">{i18n.t('sidebar.labels')}</Column>
      <Column className="customer-open">{i18n.t('customers.column.open')}</Column>
      <Column className="customer-number">{i18n.t('customers.column.contacts')}</Column>
      <Sortable by="lastAt" first order={order} onSort={onSort} className="customer-number">
        {i18n.t('customers.column.lastAt')}
      </Sortable>
    </div>
  );
}

interface ColumnProps {
  readonly className?: string;
  readonly sorted?: 'ascending' | 'descending' | 'none';
  readonly children: ReactNode;
}

function Column({ className, sorted, children }: ColumnProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the table has the focus
    <span role="columnheader" className={className} {...(sorted === undefined ? {} : { 'aria-sort': sorted })}>
      {children}
    </span>
  );
}

interface SortableProps extends Pick<TableHeadProps, 'order' | 'onSort'> {
  readonly by: Order['by'];
  /** Whether the greatest comes first at the first click. */
  readonly first: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

function Sortable({ by, first, order, onSort, className, children }: SortableProps) {
  const isBy = order.by === by;
  const Icon = order.descending ? DownIcon : UpIcon;
  return (
    <Column
      sorted={isBy ? (order.descending ? 'descending' : 'ascending') : 'none'}
      {...(className === undefined ? {} : { className })}
    >
      <button
        type="button"
        className="customer-sort"
        onClick={() => onSort({ by, descending: isBy ? !order.descending : first })}
      >
        {children}
        {isBy && <Icon size={12} aria-hidden="true" />}
      </button>
    </Column>
  );
}
