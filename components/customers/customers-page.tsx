import './customers.css';
import PeopleIcon from 'lucide-react/icons/users';
import { useState } from 'react';
import { i18n } from '#i18n';
import { allCustomers, type CustomerSearch } from '../../lib/model/customer-search.ts';
import { CustomerId } from '../../lib/model/ids.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { formatNumber } from '../ui/language.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { goTo, useDetail } from '../use-route.ts';
import { useSettled } from '../use-settled.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { CustomerPage } from './customer-page.tsx';
import { CustomerTable } from './customer-table.tsx';
import { ExportMenu } from './export/export-menu.tsx';
import { isSameSearch } from './same-search.ts';
import { SearchBar } from './search-bar.tsx';
import { chooseAll, chooseNone, nothingChosen, type Selection } from './selection.ts';
import { useFound } from './use-found.ts';
import { ViewList } from './view-list.tsx';

/** Everybody we keep a record of: to search, narrow, sort, label and export; or one of them, by the page's address. */
export function CustomersPage() {
  const customer = CustomerId.safeParse(useDetail()).data;
  const [search, setSearch] = useState(allCustomers);
  const [selection, setSelection] = useState<Selection<CustomerId>>(nothingChosen);
  const change = (next: CustomerSearch) => {
    setSearch(next);
    // What is not seen any more must not be changed or exported unseen.
    setSelection(nothingChosen);
  };
  return customer === undefined ? (
    <CustomerList search={search} onSearch={change} selection={selection} onSelection={setSelection} />
  ) : (
    <CustomerPage customer={customer} />
  );
}

/** In milliseconds: shorter than the pause after a word, longer than the one between two letters. */
const pause = 90;

interface CustomerListProps {
  readonly search: CustomerSearch;
  readonly onSearch: (search: CustomerSearch) => void;
  readonly selection: Selection<CustomerId>;
  readonly onSelection: (selection: Selection<CustomerId>) => void;
}

function CustomerList({ search, onSearch, selection, onSelection }: CustomerListProps) {
  const asked = useSettled(search, pause);
  const { total, counted, near, ids, complete, problem, retry } = useFound(asked);
  const { chosen } = selection;
  const everybody = complete ? ids : undefined;
  return (
    <div className="customers">
      <ViewList search={search} onChoose={onSearch} />
      <SearchBar search={search} onChange={onSearch} />
      {problem !== undefined && <ProblemNote problem={problem} onRetry={retry} />}
      {total === undefined ? (
        problem === undefined && <Skeleton lines={8} />
      ) : (
        <>
          <div className="customer-above">
            <p className="customer-count" role="status">
              {near.length > 0
                ? i18n.t('customers.near', { words: near.slice(0, 5).join(', '), count: formatNumber(total) })
                : counted && i18n.t('customers.found', total, { count: formatNumber(total) })}
            </p>
            <ExportMenu customers={chosen.size > 0 ? [...chosen] : everybody} chosen={chosen.size > 0} />
          </div>
          {chosen.size > 0 && (
            <ChosenBar
              chosen={chosen}
              all={everybody?.length}
              onChooseAll={() => onSelection(chooseAll(selection, ids))}
              onChooseNone={() => onSelection(chooseNone(selection))}
            />
          )}
          {total === 0 ? (
            <Nobody search={asked} />
          ) : (
            <CustomerTable
              search={asked}
              ids={ids}
              total={total}
              selection={selection}
              onSelection={onSelection}
              onSort={(order) => onSearch({ ...search, order })}
              onOpen={(customer) => goTo('customers', customer)}
            />
          )}
        </>
      )}
    </div>
  );
}

function Nobody({ search }: { readonly search: CustomerSearch }) {
  const isEverybody = isSameSearch({ ...search, order: allCustomers.order }, allCustomers);
  return (
    <EmptyState
      icon={<PeopleIcon size={28} aria-hidden="true" />}
      title={i18n.t(isEverybody ? 'customers.emptyTitle' : 'customers.nobodyTitle')}
    >
      {i18n.t(isEverybody ? 'customers.empty' : 'customers.nobody')}
    </EmptyState>
  );
}
