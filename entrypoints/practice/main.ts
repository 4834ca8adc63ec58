import './draft-global.ts';
import './practice.css';
import { i18n } from '#i18n';
import { startFeed } from '../../lib/feed/start-feed.ts';
import { ask } from '../../lib/messages/ask.ts';
import { x } from '../../lib/sites/x.ts';
import { mountPracticeX } from '../../practice/x/mount.tsx';
import { aboutOwnBrand } from './about-own-brand.ts';
import { untilBegun } from './until-begun.ts';

/** The practice feed as a page of the extension: what reads it is what reads the real site. */
async function practise(): Promise<void> {
  const language = i18n.t('ui.language');
  document.documentElement.lang = language;
  document.title = i18n.t('practice.title');
  const about = document.getElementById('about');
  const element = document.getElementById('react-root');
  if (about === null || element === null) return;
  showAbout(about);
  const brand = await untilBegun(about, () => ask('beginPractice', undefined));
  const feed = mountPracticeX(element, {
    now: Date.now(),
    routing: 'memory',
    language: language === 'de' ? 'de' : 'en',
    ...(brand && { brand: aboutOwnBrand(brand) }),
  });
  startFeed({ document, adapter: x, address: () => feed.address().href }, new AbortController().signal);
}

/** The line above the feed; the feed knows its height, whatever the width makes of it. */
function showAbout(about: HTMLElement): void {
  about.textContent = i18n.t('practice.about');
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--above-page', `${about.offsetHeight}px`);
  }).observe(about);
}

void practise();
