import './supporters.css';
import ThanksIcon from 'lucide-react/icons/heart';
import { i18n } from '#i18n';
import type { CustomerId } from '../../lib/model/ids.ts';
import type { Support } from '../../lib/model/support.ts';
import { reasonOf } from './reason.ts';
import { ThankMenu } from './thank-menu.tsx';
import { ThankedWords } from './thanked-words.tsx';

interface SupportLineProps {
  readonly customer: CustomerId;
  readonly name: string;
  readonly support: Support;
}

/** On the card of one who stands by us: what they did, and how long ago we thanked them. */
export function SupportLine({ customer, name, support }: SupportLineProps) {
  return (
    <div className="state-line support-line">
      <ThanksIcon size={14} aria-hidden="true" />
      <span className="state-words">
        {support.parts.length > 0 && <>{i18n.t('supporters.reason', { reason: reasonOf(support) })} </>}
        <span className="because">
          <ThankedWords thankedAt={support.thankedAt} />
        </span>
      </span>
      <ThankMenu customer={customer} name={name} />
    </div>
  );
}
