import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { siteIds } from '../../lib/model/ids.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Button } from '../ui/button.tsx';

const homes = { x: 'https://x.com/home', facebook: 'https://www.facebook.com/' } as const;

interface TryStepProps {
  readonly sites: Settings['sites'];
  /** Called before any of the pages opens: it must find the first run over. */
  readonly onReady: () => void;
  readonly onFinish: () => void;
}

/** The practice feed, with posts about their own brand, or the real thing. */
export function TryStep({ sites, onReady, onFinish }: TryStepProps) {
  return (
    <>
      <ul className="try">
        <Way
          address={browser.runtime.getURL('/practice.html')}
          onOpen={onReady}
          words={i18n.t('firstRun.try.practiceWords')}
          first
        >
          {i18n.t('firstRun.try.practice')}
        </Way>
        {siteIds
          .filter((site) => sites[site])
          .map((site) => (
            <Way key={site} address={homes[site]} onOpen={onReady} words={i18n.t('firstRun.try.siteWords')}>
              {i18n.t('firstRun.try.site', { site: i18n.t(`site.${site}`) })}
            </Way>
          ))}
      </ul>
      <div className="form-bar">
        <Button look="quiet" onClick={onFinish}>
          {i18n.t('firstRun.finish')}
        </Button>
      </div>
    </>
  );
}

interface WayProps {
  readonly address: string;
  readonly words: string;
  readonly first?: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

function Way({ address, words, first = false, onOpen, children }: WayProps) {
  return (
    <li>
      <a
        className={first ? 'button button-primary' : 'button'}
        href={address}
        target="_blank"
        rel="noreferrer"
        onClick={onOpen}
      >
        {children}
      </a>
      <span className="section-words">{words}</span>
    </li>
  );
}
