import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { openDesk } from '../open-desk.ts';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';

/** In the popup: that promises are overdue, and the way to them. Nothing where none is. */
export function OverdueLine() {
  const overdue = useQuery(question('promises', { limit: 0 })).data?.overdue ?? 0;
  if (overdue === 0) return null;
  return (
    <Button look="danger" onClick={() => void openDesk('promises').then(() => window.close())}>
      {i18n.t('promise.overdueCount', overdue, { count: formatNumber(overdue) })}
    </Button>
  );
}
