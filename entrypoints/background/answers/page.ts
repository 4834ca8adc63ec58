import { problemOf } from '../../../lib/model/health.ts';
import { brandsOf } from '../../../lib/records/brands.ts';
import { readSettings, saveSettings } from '../../../lib/settings.ts';
import { announce } from '../announce.ts';
import type { Dependencies, Some } from '../dependencies.ts';
import { keepIfErased } from '../erased-again.ts';
import { expectOwnSite } from '../sender-site.ts';
import { tellViews } from '../tell-views.ts';
import { showOnToolbar } from '../toolbar.ts';

/** What a feed page asks about itself. */
export function pageHandlers(
  dependencies: Dependencies,
): Some<'setUp' | 'reportHealth' | 'leave' | 'open' | 'resizeSidebar'> {
  const { records, practising, tabs } = dependencies;
  return {
    async setUp({ site }, sender) {
      expectOwnSite(sender, site);
      const { sites, marks, openReplyBox, sidebar } = await readSettings();
      const { opens } = sender.tab === undefined ? {} : await tabs.get(sender.tab);
      if (sender.tab !== undefined) {
        // A page that starts has shown nothing yet; what the sidebar is about and what may still be sent outlive a reload
        // and a change of settings, but not the way from practice to a real page. Where its site is switched off it waits
        // to be told that this has changed.
        await tabs.change(sender.tab, ({ subject, filled, practising: before = false }) => ({
          seen: [],
          site,
          practising,
          ...(before === practising && { subject, filled }),
        }));
        void showOnToolbar(sender.tab, undefined);
      }
      if (!sites[site]) return undefined;
      const brands = await brandsOf(records.database);
      return { brands, marks, openReplyBox, sidebar, ...(opens && { opens }) };
    },
    async reportHealth(health, sender) {
      expectOwnSite(sender, health.site);
      const { tab } = sender;
      if (tab === undefined) return;
      const { health: before } = await tabs.get(tab);
      await tabs.change(tab, (state) => ({ ...state, health }));
      // Pages report every few seconds, and nearly always the same.
      const problem = problemOf(health);
      if (problem?.kind !== (before && problemOf(before))?.kind) void showOnToolbar(tab, problem);
      await tellViews({ what: 'health', tab }, tabs);
    },
    async leave({ site }, sender) {
      expectOwnSite(sender, site);
      const { tab } = sender;
      // It may be heard only after its tab was closed, or the page of another site has begun in it.
      if (tab === undefined || (await tabs.get(tab)).health?.site !== site) return;
      await tabs.change(tab, ({ health: _, ...state }) => state);
      await tellViews({ what: 'health', tab }, tabs); // the button of the toolbar is cleared by the browser
    },
    async open({ post }, { tab }) {
      if (tab === undefined) return;
      const kept = await keepIfErased(post, tab, dependencies);
      if (kept !== undefined) await announce(kept, dependencies);
      const subject = { kind: 'post', post } as const;
      await tabs.change(tab, (state) => ({ ...state, subject }));
      await tellViews({ what: 'subject', tab, subject }, tabs);
    },
    async resizeSidebar({ width }) {
      const { sidebar } = await readSettings();
      await saveSettings({ sidebar: { ...sidebar, width } });
      // The page has its width already, and the others take it when they are opened.
      await tellViews({ what: 'settings' }, tabs);
    },
  };
}
