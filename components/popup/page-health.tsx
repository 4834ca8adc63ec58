import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { problemOf } from '../../lib/model/health.ts';
import { asProblem, type ProblemView } from '../../lib/model/problem.ts';
import { sitePages } from '../../lib/model/site-places.ts';
import { DamagedFiles } from '../problem/damaged-files.tsx';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { formatNumber } from '../ui/language.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { usePermission } from '../use-permission.ts';
import { AskPermission } from './ask-permission.tsx';
import { CopyReport } from './copy-report.tsx';
import { FailedParts } from './failed-parts.tsx';
import { SwitchedOff } from './switched-off.tsx';

/** The sites that the manifest declares; a person can take each of them away in the browser's settings. */
const ownSites = { origins: [...sitePages] };

interface PageHealthProps {
  readonly tab: number;
  /** What the toolbar's button says of this page. */
  readonly told: ProblemView | undefined;
}

/** How well the page in this tab is being read. A page without posts is fine; one whose posts cannot be read is not. */
export function PageHealth({ tab, told }: PageHealthProps) {
  const { data: health, error } = useQuery(question('health', { tab }));
  const { data: settings } = useQuery(question('settings', undefined));
  const permission = usePermission(ownSites);
  if (error !== null) return <ProblemNote problem={asProblem(error)} />;
  if (health === undefined || settings === undefined || permission.granted === undefined) return <Skeleton lines={2} />;
  const problem = (health === null ? undefined : problemOf(health)) ?? told;
  return (
    <section aria-label={i18n.t('popup.thisPage')} className="popup-health">
      <h2 className="popup-heading">
        {health === null
          ? i18n.t('popup.thisPage')
          : i18n.t('popup.thisPageOf', { site: i18n.t(`site.${health.site}`) })}
      </h2>
      {!permission.granted && <AskPermission onAsk={permission.ask} />}
      {problem !== undefined && <ProblemNote problem={problem} />}
      {problem === undefined && health === null && permission.granted && (
        <>
          <p className="popup-quiet">{i18n.t('popup.notRead')}</p>
          <SwitchedOff sites={settings.sites} />
        </>
      )}
      {health !== null && (
        <>
          {problem === undefined && (
            <p>
              {health.read === 0
                ? i18n.t('popup.noPosts')
                : `${i18n.t('popup.read', health.read, { count: formatNumber(health.read) })} ${i18n.t('popup.mentions', health.mentions, { count: formatNumber(health.mentions) })}`}
            </p>
          )}
          <DamagedFiles />
          {health.failed.length > 0 && <FailedParts failed={health.failed} />}
          <CopyReport health={health} />
        </>
      )}
    </section>
  );
}
