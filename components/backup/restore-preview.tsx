import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { Switch } from '../ui/switch.tsx';
import type { OpenedBackup } from './restore-backup.ts';

interface RestorePreviewProps {
  readonly opened: OpenedBackup;
  readonly onTake: (withSettings: boolean) => void;
  readonly onLeave: () => void;
}

/** What a backup would bring, and the question whether to take it. */
export function RestorePreview({ opened: { preview, staged }, onTake, onLeave }: RestorePreviewProps) {
  // Whoever has nothing on record yet comes from another machine, and wants it as it was there.
  const [withSettings, setWithSettings] = useState(preview.known === 0);
  const counts = [
    ['fresh', preview.fresh],
    ['known', preview.known],
    ['refused', preview.refused],
    ['erasures', preview.erasures],
    ['wrong', staged.wrong],
  ] as const;
  return (
    <div className="restore-preview">
      <p>{i18n.t('backup.preview')}</p>
      <ul>
        {counts.map(([kind, count]) =>
          count > 0 || kind === 'fresh' ? (
            <li key={kind}>{i18n.t(`backup.${kind}`, count, { count: formatNumber(count) })}</li>
          ) : null,
        )}
      </ul>
      <Switch label={i18n.t('backup.takeSettings')} checked={withSettings} onChange={setWithSettings} />
      <div className="row">
        <Button look="quiet" onClick={onLeave}>
          {i18n.t('backup.leave')}
        </Button>
        <Button onClick={() => onTake(withSettings)}>{i18n.t('backup.take')}</Button>
      </div>
    </div>
  );
}
