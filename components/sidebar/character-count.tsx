import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { SiteId } from '../../lib/model/ids.ts';
import { formatNumber } from '../ui/language.ts';

type Count = (site: SiteId, text: string) => { used: number; limit: number; over: boolean };

/** A limit that nobody reaches by chance is told only when it comes near. */
const near = 0.8;
const smallLimit = 1_000;

/** How much of the site's limit is used, as the site itself counts. */
export function CharacterCount({ site, text }: { readonly site: SiteId; readonly text: string }) {
  const count = useCount();
  if (count === undefined || text === '') return null;
  const { used, limit, over } = count(site, text);
  if (limit > smallLimit && used < near * limit) return null;
  return (
    <output className="reply-count" data-over={over || undefined}>
      {over
        ? i18n.t('reply.over', used - limit, { count: formatNumber(used - limit) })
        : i18n.t('reply.count', { used: formatNumber(used), limit: formatNumber(limit) })}
    </output>
  );
}

/** The counter comes after the first paint: what X counts by weighs more than the rest of the sidebar. */
function useCount(): Count | undefined {
  const [count, setCount] = useState<{ count: Count }>();
  useEffect(() => {
    let over = false;
    void import('../../lib/reply/limits.ts').then(({ countCharacters }) => {
      if (!over) setCount({ count: countCharacters });
    });
    return () => {
      over = true;
    };
  }, []);
  return count?.count;
}
