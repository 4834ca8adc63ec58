import WaitingIcon from 'lucide-react/icons/clock';
import PromiseIcon from 'lucide-react/icons/flag';
import type { MouseEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ListedCustomer } from '../../lib/messages/protocol/customers.ts';
import { Avatar } from '../ui/avatar.tsx';
import { formatNumber } from '../ui/language.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { shortDate } from '../ui/time.ts';
import { TimeAgo } from '../ui/time-ago.tsx';
import { knownOf } from './known-of.ts';

/** Of more labels it is said how many there are. */
const labelsShown = 2;

interface CustomerLineProps {
  readonly id: string;
  /** From 0. */
  readonly place: number;
  /** From the top of the list, in CSS pixels. */
  readonly top: number;
  /** Undefined while it is asked for. */
  readonly line: ListedCustomer | undefined;
  readonly chosen: boolean;
  /** Keys act on this one. */
  readonly current: boolean;
  readonly onOpen: () => void;
  /** `range`: everything up to this one. */
  readonly onChoose: (range: boolean) => void;
}

/** One customer of the table. A click opens; the box, and a click with a modifier, chooses. */
export function CustomerLine({ id, place, top, line, chosen, current, onOpen, onChoose }: CustomerLineProps) {
  const onClick = (event: MouseEvent) => {
    if (event.shiftKey || event.metaKey || event.ctrlKey) onChoose(event.shiftKey);
    else onOpen();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the table has the focus and hears the keys
    <div
      id={id}
      role="row"
      className={current ? 'customer-line customer-current' : 'customer-line'}
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={place + 2}
      aria-selected={chosen}
      onClick={onClick}
    >
      <Cells line={line} chosen={chosen} onChoose={onChoose} />
    </div>
  );
}

function Cells({ line, chosen, onChoose }: Pick<CustomerLineProps, 'line' | 'chosen' | 'onChoose'>) {
  if (line === undefined) return <Cell className="customer-who"> </Cell>;
  const { customer, waiting, promised } = line;
  const more = customer.labels.length - labelsShown;
  return (
    <>
      <Cell>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={i18n.t('customers.choose', { name: customer.name })}
          checked={chosen}
          onClick={(event) => {
            event.stopPropagation();
            onChoose(event.shiftKey);
          }}
          onChange={() => undefined} // a click says more: whether Shift was held
        />
      </Cell>
      <Cell className="customer-who">
        <Avatar small name={customer.name} id={customer.id} />
        <span className="customer-words">
          <StrangersWords className="customer-called">{customer.name}</StrangersWords>
          <StrangersWords className="customer-known">{knownOf(line).join(' · ')}</StrangersWords>
        </span>
      </Cell>
      <Cell className="customer-labels" title={customer.labels.join(', ')}>
        {customer.labels.slice(0, labelsShown).map((label) => (
          <span key={label} className="label-shown">
            <StrangersWords>{label}</StrangersWords>
          </span>
        ))}
        {more > 0 && <span>{i18n.t('customers.moreLabels', { count: formatNumber(more) })}</span>}
      </Cell>
      <Cell className="customer-open">
        {waiting > 0 && (
          <span className="customer-waits">
            <WaitingIcon size={13} aria-hidden="true" />
            {i18n.t('customers.waiting', waiting, { count: formatNumber(waiting) })}
          </span>
        )}
        {promised !== undefined && <Promised due={Date.parse(promised)} />}
      </Cell>
      <Cell className="customer-number">{formatNumber(customer.counts.mentions + customer.counts.interactions)}</Cell>
      <Cell className="customer-number">
        <TimeAgo at={customer.lastAt} />
      </Cell>
    </>
  );
}

/** The promise that is due first, and whether that is over. */
function Promised({ due }: { readonly due: number }) {
  const now = Date.now();
  const isOver = due < now;
  return (
    <span className={isOver ? 'customer-promised customer-overdue' : 'customer-promised'}>
      <PromiseIcon size={13} aria-hidden="true" />
      {i18n.t(isOver ? 'customers.overdue' : 'customers.promised', { date: shortDate(due, now) })}
    </span>
  );
}

interface CellProps {
  readonly className?: string;
  readonly title?: string;
  readonly children: ReactNode;
}

function Cell({ className, title, children }: CellProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the table has the focus
    <span role="gridcell" className={className} title={title}>
      {children}
    </span>
  );
}
