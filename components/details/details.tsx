import './details.css';
import LinkIcon from 'lucide-react/icons/globe';
import NumberIcon from 'lucide-react/icons/hash';
import EmailIcon from 'lucide-react/icons/mail';
import PlaceIcon from 'lucide-react/icons/map-pin';
import EditIcon from 'lucide-react/icons/pencil';
import PhoneIcon from 'lucide-react/icons/phone';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import { type Customer, type DetailField, detailFields } from '../../lib/model/customer.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';

/** With what knows the phone numbers of all countries: loaded when somebody edits. */
const DetailsDialog = lazy(() => import('./details-dialog.tsx'));

const icons = { email: EmailIcon, phone: PhoneIcon, number: NumberIcon, place: PlaceIcon, link: LinkIcon } as const;

interface DetailsProps {
  readonly customer: Customer;
  /** Whom it is written down for, of those who are this customer. */
  readonly about: CustomerId;
}

/** How else a customer can be reached and recognised, and the way to write that down. */
export function Details({ customer, about }: DetailsProps) {
  const [editing, setEditing] = useState(false);
  const known = detailFields.flatMap((field) => {
    const value = customer[field];
    return value === undefined ? [] : [{ field, value }];
  });
  return (
    <>
      {known.length > 0 && (
        <dl className="details" aria-label={i18n.t('details.title')}>
          {known.map(({ field, value }) => (
            <Detail key={field} field={field}>
              {field === 'link' ? <ExternalLink href={asAddress(value)}>{value}</ExternalLink> : value}
            </Detail>
          ))}
        </dl>
      )}
      <Button look="quiet" small onClick={() => setEditing(true)}>
        <EditIcon size={12} aria-hidden="true" />
        {i18n.t('details.title')}
      </Button>
      {editing && (
        <Suspense>
          <DetailsDialog customer={customer} about={about} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </>
  );
}

function Detail({ field, children }: { readonly field: DetailField; readonly children: ReactNode }) {
  const Icon = icons[field];
  return (
    <>
      <dt>
        <Icon size={13} aria-hidden="true" />
        <span className="unseen">{i18n.t(`details.field.${field}`)}</span>
      </dt>
      <dd>
        <StrangersWords>{children}</StrangersWords>
      </dd>
    </>
  );
}

/** People write `example.com`; what does not become a web address stays text. */
function asAddress(link: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(link) ? link : `https://${link}`;
}
