import { checkPatterns } from '../../../lib/detect/patterns.ts';
import { brandsOf, removeBrand, saveBrand } from '../../../lib/records/brands.ts';
import {
  removeResponse,
  responsesOf,
  saveResponse,
  saveResponses,
  seedResponses,
  undoResponses,
} from '../../../lib/records/responses.ts';
import { seedResponses as seeds } from '../../../lib/reply/seed-responses.ts';
import { readSettings, saveSettings } from '../../../lib/settings.ts';
import { announceSetup } from '../announce.ts';
import { agentName, type Dependencies, type Some } from '../dependencies.ts';
import { tellViews } from '../tell-views.ts';

/** What the team has set up: brands, canned responses, and this machine's settings. */
export function knowledgeHandlers(
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
  const { records } = dependencies;
  return {
    brands: () => brandsOf(records.database),
    async saveBrand({ id, brand }) {
      checkPatterns(brand);
      await saveBrand(records, await agentName(), id, brand);
      await announceSetup(dependencies);
    },
    async removeBrand({ id, brand }) {
      await removeBrand(records, await agentName(), id, brand);
      await announceSetup(dependencies);
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
      const settings = await saveSettings(changes);
      await announceSetup(dependencies);
      return settings;
    },
  };
}
