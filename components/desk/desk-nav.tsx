import { useQuery } from '@tanstack/react-query';
import BrandsIcon from 'lucide-react/icons/at-sign';
import KnowledgeIcon from 'lucide-react/icons/book-open';
import DataIcon from 'lucide-react/icons/database';
import PromisesIcon from 'lucide-react/icons/flag';
import SupportersIcon from 'lucide-react/icons/heart';
import QueueIcon from 'lucide-react/icons/inbox';
import ResponsesIcon from 'lucide-react/icons/message-square-text';
import SettingsIcon from 'lucide-react/icons/settings';
import CustomersIcon from 'lucide-react/icons/users';
import { i18n } from '#i18n';
import { question } from '../records-queries.ts';
import { formatNumber } from '../ui/language.ts';
import { type Route, routeAddress } from '../use-route.ts';

const places = [
  { route: 'queue', Icon: QueueIcon },
  { route: 'customers', Icon: CustomersIcon },
  { route: 'promises', Icon: PromisesIcon },
  { route: 'supporters', Icon: SupportersIcon },
  { route: 'responses', Icon: ResponsesIcon },
  { route: 'knowledge', Icon: KnowledgeIcon },
  { route: 'brands', Icon: BrandsIcon },
  { route: 'settings', Icon: SettingsIcon },
  { route: 'data', Icon: DataIcon },
] as const;

/** The way through the desk, with the number that matters first. */
export function DeskNav({ route }: { readonly route: Route }) {
  const waiting = useQuery(question('queue', { limit: 0 })).data?.waiting;
  const overdue = useQuery(question('promises', { limit: 0 })).data?.overdue;
  return (
    <nav className="desk-nav" aria-label={i18n.t('desk.places')}>
      <div className="desk-brand">{i18n.t('extName')}</div>
      {places.map(({ route: place, Icon }) => (
        <a
          key={place}
          href={routeAddress(place)}
          className="desk-place"
          {...(place === (route === 'import' ? 'data' : route) ? { 'aria-current': 'page' as const } : {})}
        >
          <Icon size={16} aria-hidden="true" />
          <span>{i18n.t(`desk.${place}`)}</span>
          {place === 'queue' && waiting !== undefined && waiting > 0 && (
            <span className="desk-count tabular">{formatNumber(waiting)}</span>
          )}
          {place === 'promises' && overdue !== undefined && overdue > 0 && (
            <span className="desk-count tabular">{formatNumber(overdue)}</span>
          )}
        </a>
      ))}
    </nav>
  );
}
