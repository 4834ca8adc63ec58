import './backup.css';
import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { openDesk } from '../open-desk.ts';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useNow } from '../ui/use-now.ts';

/** From this age on, in milliseconds, a backup is asked for. */
const oldAfter = 30 * 24 * 60 * 60_000;

/** How old the last backup is, with the way to a new one where it is old. */
export function BackupAge() {
  const { data } = useQuery(question('backedUpAt', undefined));
  const made = data === undefined || data === null ? 0 : Date.parse(data);
  const old = useNow(made, 'minutes') - made >= oldAfter;
  if (data === undefined) return null;
  return (
    <div className="backup-age">
      {data === null ? (
        <span>{i18n.t('backup.never')}</span>
      ) : (
        <span>
          {i18n.t('backup.last')} <TimeAgo at={data} />
        </span>
      )}
      {old && (
        <Button small onClick={() => void openDesk('data').then(() => window.close())}>
          {i18n.t('backup.remind')}
        </Button>
      )}
    </div>
  );
}
