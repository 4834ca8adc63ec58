import '../sidebar/sidebar.css';
import './customer-page.css';
import BackIcon from 'lucide-react/icons/chevron-left';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { CustomerId } from '../../lib/model/ids.ts';
import { CardView } from '../card/card-view.tsx';
import { createDrafts } from '../reply/drafts.ts';
import { goTo, routeAddress } from '../use-route.ts';

/** The card of one customer at the width of the desk: the same parts as beside a post, and all that is added to them. */
export function CustomerPage({ customer }: { readonly customer: CustomerId }) {
  const [drafts] = useState(createDrafts);
  return (
    <div className="customer-page">
      <a className="customer-back" href={routeAddress('customers')}>
        <BackIcon size={14} aria-hidden="true" />
        {i18n.t('customers.back')}
      </a>
      <CardView
        by={{ by: 'customer', customer }}
        room="page"
        tab={undefined}
        drafts={drafts}
        onOpenPost={(post) => goTo('queue', post)}
      />
    </div>
  );
}
