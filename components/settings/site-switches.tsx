import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type SiteId, siteIds } from '../../lib/model/ids.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';

/** Where each site lives, as the browser's permission names it. */
const origins: Readonly<Record<SiteId, string>> = { x: 'https://x.com/*', facebook: 'https://www.facebook.com/*' };

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
        hint={origins[site].replace(/^https:\/\/(www\.)?|\/\*$/g, '')}
        checked={sites[site]}
        onChange={(on) => onChange({ ...sites, [site]: on })}
      />
      {sites[site] && <MissingPermission origin={origins[site]} />}
    </div>
  ));
}

function MissingPermission({ origin }: { readonly origin: string }) {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    void browser.permissions.contains({ origins: [origin] }).then(setAllowed);
  }, [origin]);
  if (allowed) return null;
  return (
    <div className="row" role="alert">
      <span>{i18n.t('problem.permissionMissing')}</span>
      <Button small onClick={() => void browser.permissions.request({ origins: [origin] }).then(setAllowed)}>
        {i18n.t('settings.allow')}
      </Button>
    </div>
  );
}
