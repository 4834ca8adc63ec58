import { useMemo } from 'react';
import { i18n } from '#i18n';
import { type SiteId, siteIds } from '../../lib/model/ids.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { sitePlaces } from '../../lib/model/site-places.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { usePermission } from '../use-permission.ts';

interface SiteSwitchesProps {
  readonly sites: Settings['sites'];
  readonly onChange: (sites: Settings['sites']) => void;
}

/** Which networks are read. The browser may withhold a site (Firefox, and Chrome's "on click"): then it is asked for here. */
export function SiteSwitches({ sites, onChange }: SiteSwitchesProps) {
  return siteIds.map((site) => (
    <div key={site}>
      <Switch
        label={i18n.t(`site.${site}`)}
        hint={sitePlaces[site].host}
        checked={sites[site]}
        onChange={(on) => onChange({ ...sites, [site]: on })}
      />
      {sites[site] && <MissingPermission site={site} />}
    </div>
  ));
}

function MissingPermission({ site }: { readonly site: SiteId }) {
  const asked = useMemo(() => ({ origins: [sitePlaces[site].pages] }), [site]);
  const { granted, ask } = usePermission(asked);
  if (granted !== false) return null;
  return (
    <div className="row" role="alert">
      <span>{i18n.t('problem.permissionMissing')}</span>
      <Button small onClick={() => void ask()}>
        {i18n.t('settings.allow')}
      </Button>
    </div>
  );
}
