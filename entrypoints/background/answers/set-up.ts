import { checkPatterns } from '../../../lib/detect/patterns.ts';
import { tellTabs } from '../../../lib/messages/changes.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { brandsOf, removeBrand, saveBrand } from '../../../lib/records/brands.ts';
import {
  removeResponse,
  responsesOf,
  saveResponse,
  saveResponses,
  seedResponses,
  undoResponses,
} from '../../../lib/records/responses.ts';
import type { Written } from '../../../lib/records/write.ts';
import { seedResponses as seeds } from '../../../lib/reply/seed-responses.ts';
import { readSettings, saveSettings } from '../../../lib/settings.ts';
import { announceSetup } from '../announce.ts';
import { agentName, type Dependencies, type Some } from '../dependencies.ts';
import { staysAwake } from '../stays-awake.ts';
import { tellViews } from '../tell-views.ts';

/** What feed pages begin anew for; what else was chosen would only take from them what they are waiting for. */
const pagesGoBy = ['sites', 'marks', 'openReplyBox'] as const satisfies readonly (keyof Settings)[];

/** What the team has set up: brands, canned responses, and this machine's settings. */
export function setUpHandlers(
  dependencies: Dependencies,
): Some<
  | 'brands'
  | 'saveBrand'
  | 'removeBrand'
  | 'responses'
  | 'saveResponse'
  | 'saveResponses'
  | 'undoResponses'
  | 'removeResponse'
  | 'seedResponses'
  | 'settings'
  | 'saveSettings'
> {
  const { records, tabs } = dependencies;
  /** Pages look for something else from now on; where cases went with the brand, nothing that is shown is true any more. */
  const announceBrand = async ({ posts }: Written) => {
    if (posts.length > 0) await tellViews({ what: 'everything' }, tabs);
    await announceSetup(dependencies);
  };
  return {
    brands: () => brandsOf(records.database),
    async saveBrand({ id, brand }) {
      checkPatterns(brand);
      await announceBrand(await saveBrand(records, await agentName(), id, brand));
    },
    async removeBrand({ id, brand }) {
      const by = await agentName();
      await announceBrand(await staysAwake(() => removeBrand(records, by, id, brand)));
    },
    responses: () => responsesOf(records.database),
    async saveResponse({ id, response }) {
      await saveResponse(records, await agentName(), id, response);
      await tellViews({ what: 'responses' }, dependencies.tabs);
    },
    async saveResponses({ id, responses }) {
      await saveResponses(records, await agentName(), id, responses);
      await tellViews({ what: 'responses' }, dependencies.tabs);
    },
    async undoResponses(asked) {
      const count = await undoResponses(records, await agentName(), asked);
      await tellViews({ what: 'responses' }, dependencies.tabs);
      return count;
    },
    async removeResponse({ id, response }) {
      await removeResponse(records, await agentName(), id, response);
      await tellViews({ what: 'responses' }, dependencies.tabs);
    },
    async seedResponses() {
      await seedResponses(records, await agentName(), seeds);
      await tellViews({ what: 'responses' }, dependencies.tabs);
    },
    settings: readSettings,
    async saveSettings(changes) {
      const before = await readSettings();
      const settings = await saveSettings(changes);
      const isChanged = (name: keyof Settings) => JSON.stringify(settings[name]) !== JSON.stringify(before[name]);
      if (pagesGoBy.some(isChanged)) await announceSetup(dependencies);
      else await tellViews({ what: 'settings' }, tabs);
      if (isChanged('sidebar')) tellTabs({ what: 'sidebar', place: settings.sidebar }, await tabs.feeds());
      return settings;
    },
  };
}
