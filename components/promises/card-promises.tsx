import './promises.css';
import { i18n } from '#i18n';
import type { CustomerId, PostKey } from '../../lib/model/ids.ts';
import type { CustomerPromise } from '../../lib/model/promise.ts';
import { PromiseForm } from './promise-form.tsx';
import { PromiseLine } from './promise-line.tsx';
import { usePromises } from './use-promises.ts';

interface CardPromisesProps {
  readonly customer: CustomerId;
  /** The mention that is looked at: a promise is given for its brand. */
  readonly beside: PostKey | undefined;
  readonly promises: readonly CustomerPromise[];
  readonly writing: boolean;
  readonly onWrite: (writing: boolean) => void;
}

/** What we owe this customer, above everything else until it is kept. */
export function CardPromises({ customer, beside, promises, writing, onWrite }: CardPromisesProps) {
  const { give } = usePromises();
  const open = promises.filter(({ outcome }) => outcome === undefined);
  if (open.length === 0 && !writing) return null;
  return (
    <section className="part promises" aria-label={i18n.t('promise.title')}>
      {open.length > 0 && (
        <ul className="promise-list">
          {open.map((promise) => (
            <li key={promise.id}>
              <PromiseLine promise={promise} customer={customer} />
            </li>
          ))}
        </ul>
      )}
      {writing && (
        <PromiseForm
          to={customer}
          onGive={(text, due) => give(customer, beside, text, due)}
          onClose={() => onWrite(false)}
        />
      )}
    </section>
  );
}
