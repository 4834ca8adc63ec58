import { i18n } from '#i18n';
import type { Identity } from '../../lib/model/customer.ts';
import { shownHandle } from '../shown-handle.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { exactTime, shortDate } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';

/** What an account was called before, each with the day it was last seen so. */
export function EarlierNames({ identity: { site, earlier } }: { readonly identity: Identity }) {
  const now = useNow(Date.now(), 'minutes');
  if (earlier.length === 0) return null;
  return (
    <ul className="post-facts">
      {earlier.map(({ handle, name, until }) => {
        const then = Date.parse(until);
        return (
          <li key={`${handle} ${name} ${until}`}>
            <StrangersWords>{shownHandle(site, handle) ?? ''}</StrangersWords>
            {name !== undefined && (
              <>
                {' '}
                <StrangersWords>{name}</StrangersWords>
              </>
            )}{' '}
            <time dateTime={until} title={exactTime(then)}>
              {i18n.t('people.until', { date: shortDate(then, now) })}
            </time>
          </li>
        );
      })}
    </ul>
  );
}
