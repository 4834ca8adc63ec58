import { i18n } from '#i18n';
import { siteIds } from '../../lib/model/ids.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { useChangeSettings } from '../settings/use-settings.ts';
import { Button } from '../ui/button.tsx';

/**
 * Which networks the person has switched off, and the way back: one of them may be this page's, of which the browser tells
 * no address.
 */
export function SwitchedOff({ sites }: { readonly sites: Settings['sites'] }) {
  const { change, problem } = useChangeSettings();
  return (
    <>
      {siteIds
        .filter((site) => !sites[site])
        .map((site) => (
          <div key={site} className="popup-permission">
            <p>{i18n.t('popup.switchedOff', { site: i18n.t(`site.${site}`) })}</p>
            <Button small onClick={() => change({ sites: { ...sites, [site]: true } })}>
              {i18n.t('popup.switchOn', { site: i18n.t(`site.${site}`) })}
            </Button>
          </div>
        ))}
      {problem !== undefined && <ProblemNote problem={problem} />}
    </>
  );
}
