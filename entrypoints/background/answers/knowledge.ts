import { correct, listedCorrections, undoCorrection } from '../../../lib/records/corrections.ts';
import { issueTypesOf, removeIssueType, saveIssueType } from '../../../lib/records/issue-types.ts';
import { knowledgeOf, removeKnowledge, saveKnowledge, saveVoice, voiceOf } from '../../../lib/records/knowledge.ts';
import { responseUses } from '../../../lib/records/replies.ts';
import { saveTarget, targetsOf } from '../../../lib/records/targets.ts';
import { announce, announceSetup } from '../announce.ts';
import { damagedFiles } from '../damaged-files.ts';
import { agentName, type Dependencies, type Some } from '../dependencies.ts';
import { judgingAnew } from '../judge-anew.ts';
import { tellViews } from '../tell-views.ts';

/** What agents teach: corrections, facts, how a brand speaks, how long it lets wait, what posts can be about. */
export function knowledgeHandlers(
  dependencies: Dependencies,
): Some<
  | 'damagedFiles'
  | 'correct'
  | 'undoCorrection'
  | 'corrections'
  | 'responseUses'
  | 'knowledge'
  | 'saveKnowledge'
  | 'removeKnowledge'
  | 'voice'
  | 'saveVoice'
  | 'target'
  | 'saveTarget'
  | 'issueTypes'
  | 'saveIssueType'
  | 'removeIssueType'
> {
  const { records, tabs } = dependencies;
  const judgeOthers = judgingAnew(dependencies);
  const tellResponses = () => tellViews({ what: 'responses' }, tabs);
  return {
    damagedFiles,
    async correct({ id, post, said }) {
      const written = await correct(records, await agentName(), id, post, said);
      await announce(written, dependencies);
      void judgeOthers(written);
    },
    async undoCorrection({ id, post, aspect }) {
      const written = await undoCorrection(records, await agentName(), id, post, aspect);
      await announce(written, dependencies);
      void judgeOthers(written);
    },
    corrections: ({ brand }) => listedCorrections(records.database, brand),
    responseUses: () => responseUses(records.database),
    knowledge: () => knowledgeOf(records.database),
    async saveKnowledge({ id, knowledge }) {
      await saveKnowledge(records, await agentName(), id, knowledge);
      await tellResponses();
    },
    async removeKnowledge({ id, knowledge }) {
      await removeKnowledge(records, await agentName(), id, knowledge);
      await tellResponses();
    },
    voice: ({ brand }) => voiceOf(records.database, brand),
    async saveVoice({ id, voice }) {
      await saveVoice(records, await agentName(), id, voice);
      await tellResponses();
    },
    target: async ({ brand }) => ({ brand, minutes: (await targetsOf(records.database))(brand) }),
    async saveTarget({ id, target }) {
      await saveTarget(records, await agentName(), id, target);
      await announceSetup(dependencies); // feed pages see their posts anew
    },
    issueTypes: () => issueTypesOf(records.database),
    async saveIssueType({ id, issueType }) {
      await saveIssueType(records, await agentName(), id, issueType);
      await announceSetup(dependencies);
    },
    async removeIssueType({ id, issueType }) {
      await removeIssueType(records, await agentName(), id, issueType);
      await announceSetup(dependencies);
    },
  };
}
