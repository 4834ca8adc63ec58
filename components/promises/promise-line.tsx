import DropIcon from 'lucide-react/icons/circle-slash';
import FlagIcon from 'lucide-react/icons/flag';
import ChangeIcon from 'lucide-react/icons/pencil';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { CustomerId } from '../../lib/model/ids.ts';
import type { CustomerPromise } from '../../lib/model/promise.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { DueTime } from './due-time.tsx';
import { PromiseForm } from './promise-form.tsx';
import { usePromises } from './use-promises.ts';

interface PromiseLineProps {
  readonly promise: CustomerPromise;
  readonly customer: CustomerId;
}

/** One open promise: what, by when, and what became of it in one click. */
export function PromiseLine({ promise, customer }: PromiseLineProps) {
  const { settle, change } = usePromises();
  const [changing, setChanging] = useState(false);
  if (changing)
    return (
      <PromiseForm
        promise={promise}
        onGive={(text, due) => change(customer, promise, text, due)}
        onClose={() => setChanging(false)}
      />
    );
  return (
    <div className="promise">
      <FlagIcon size={14} aria-hidden="true" />
      <div className="promise-words">
        <StrangersWords className="promise-text">{promise.text}</StrangersWords>
        <div className="promise-facts dotted">
          <DueTime due={promise.due} />
          {promise.by !== '' && <StrangersWords>{promise.by}</StrangersWords>}
        </div>
      </div>
      <div className="promise-buttons">
        <Button small onClick={() => settle(promise, 'kept')}>
          {i18n.t('promise.keep')}
        </Button>
        <IconButton
          small
          label={i18n.t('promise.change')}
          icon={<ChangeIcon size={12} />}
          onClick={() => setChanging(true)}
        />
        <IconButton
          small
          label={i18n.t('promise.drop')}
          icon={<DropIcon size={12} />}
          onClick={() => settle(promise, 'dropped')}
        />
      </div>
    </div>
  );
}
