import { browser } from 'wxt/browser';
import { browserModel, browserWriter } from '../../../lib/drafting/browser-model.ts';
import { chatCompletions } from '../../../lib/drafting/chat-completions.ts';
import { writeDraft } from '../../../lib/drafting/write-draft.ts';
import type { Writer } from '../../../lib/drafting/writer.ts';
import { type ModelChoice, originOf } from '../../../lib/model/drafting.ts';
import { Problem } from '../../../lib/model/problem.ts';
import { briefingFor, sampleBriefing } from '../briefing.ts';
import type { Dependencies, Some } from '../dependencies.ts';
import { keyFor, readChoice, readDrafting, saveChoice } from '../model-choice.ts';
import { modelDrafts } from '../model-drafts.ts';
import { tellViews } from '../tell-views.ts';

/** Drafts by a language model, where the person has chosen one. */
export function draftingHandlers({
  records,
  tabs,
}: Dependencies): Some<'drafting' | 'saveDrafting' | 'draftReply' | 'stopDraft'> {
  const drafts = modelDrafts();
  return {
    drafting: readDrafting,
    async saveDrafting({ choice, key }) {
      await saveChoice(choice, key);
      await tellViews({ what: 'settings' }, tabs);
    },
    draftReply: (asked) =>
      drafts.goOn(asked, async (onWritten, signal) => {
        const choice = await readChoice();
        const briefing = asked.post === undefined ? sampleBriefing() : await briefingFor(records, asked.post);
        const writer = await writerFor(choice, briefing.post.language ?? 'en');
        return writeDraft(writer, briefing, onWritten, signal);
      }),
    stopDraft: async ({ draft }) => drafts.stop(draft),
  };
}

/** @throws Problem `modelOff`, or `modelNotAllowed` where the browser does not let us reach the address (any more) */
async function writerFor(choice: ModelChoice, language: string): Promise<Writer> {
  if (choice.place === 'off') throw new Problem('modelOff');
  if (choice.place === 'browser') return browserWriter(browserModel(), language);
  if (!(await browser.permissions.contains({ origins: [originOf(choice.address)] })))
    throw new Problem('modelNotAllowed');
  const key = choice.place === 'service' ? await keyFor(choice.address) : undefined;
  return chatCompletions({ ...choice, key }, (...request) => fetch(...request));
}
