import { useState } from 'react';
import { i18n } from '#i18n';
import type { SiteId } from '../../lib/model/ids.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { useChangeSettings } from '../settings/use-settings.ts';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

interface SwitchedOffProps {
  readonly site: SiteId;
  readonly sites: Settings['sites'];
}

/** Why nothing is read on a site that the person has switched off, and the way back; then until its page tells of itself. */
export function SwitchedOff({ site, sites }: SwitchedOffProps) {
  const { change, problem } = useChangeSettings();
  const [isAsked, setAsked] = useState(false);
  const name = i18n.t(`site.${site}`);
  if (problem !== undefined) return <ProblemNote problem={problem} />;
  if (isAsked) return <Skeleton lines={2} />;
  return (
    <div className="popup-permission">
      <p>{i18n.t('popup.switchedOff', { site: name })}</p>
      <Button
        small
        onClick={() => {
          setAsked(true);
          change({ sites: { ...sites, [site]: true } });
        }}
      >
        {i18n.t('popup.switchOn', { site: name })}
      </Button>
    </div>
  );
}
