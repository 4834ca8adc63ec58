/** What views ask of corrections, and of what replies may rely on: facts, voices, issue types. */
import * as z from 'zod/mini';
import { Aspect, ListedCorrection, Said } from '../../model/correction.ts';
import { BrandId, EntryId, PostKey } from '../../model/ids.ts';
import { KnowledgeId, KnowledgeNote } from '../../model/knowledge.ts';
import { ResponseUse } from '../../model/outcome.ts';
import { ResponseTarget } from '../../model/response-target.ts';
import { IssueType, IssueTypeId, UnderstandingFile } from '../../model/understanding.ts';
import { Voice } from '../../model/voice.ts';
import { Wording } from '../../model/wording.ts';
import { byViews } from './message.ts';

const nothing = z.undefined();

export const knowledgeQuestions = {
  /** Which of our own files that posts are understood with are damaged? Nearly always none. */
  damagedFiles: byViews(nothing, z.array(UnderstandingFile)),
  /** Say of a mention what was understood wrongly. */
  correct: byViews(z.object({ id: EntryId, post: PostKey, said: Said }), nothing),
  /** Take back what was said of one aspect of a mention. */
  undoCorrection: byViews(z.object({ id: EntryId, post: PostKey, aspect: Aspect }), nothing),
  /** Every correction that stands for a brand, with its post, the newest first. */
  corrections: byViews(z.object({ brand: BrandId }), z.array(ListedCorrection)),
  /** How often each canned response was used, and how that ended; those never used are left out. */
  responseUses: byViews(nothing, z.array(ResponseUse)),
  /** What agents wrote themselves in nearly the same words to several customers, what most of them got first. */
  wordings: byViews(nothing, z.array(Wording)),
  /** This wording shall not become a canned response, or may after all. */
  declineWording: byViews(
    z.object({ id: EntryId, wording: EntryId, text: Wording.shape.text, takenBack: z.optional(z.literal(true)) }),
    nothing,
  ),
  /** The facts that replies may rely on. */
  knowledge: byViews(nothing, z.array(KnowledgeNote)),
  saveKnowledge: byViews(z.object({ id: EntryId, knowledge: KnowledgeNote }), nothing),
  removeKnowledge: byViews(z.object({ id: EntryId, knowledge: KnowledgeId }), nothing),
  /** How a brand speaks; undefined until somebody said so. */
  voice: byViews(z.object({ brand: BrandId }), z.optional(Voice)),
  saveVoice: byViews(z.object({ id: EntryId, voice: Voice }), nothing),
  /** How long people may wait for this brand's answer. */
  target: byViews(z.object({ brand: BrandId }), ResponseTarget),
  saveTarget: byViews(z.object({ id: EntryId, target: ResponseTarget }), nothing),
  /** What posts can be about, in the team's own order. */
  issueTypes: byViews(nothing, z.array(IssueType)),
  saveIssueType: byViews(z.object({ id: EntryId, issueType: IssueType }), nothing),
  removeIssueType: byViews(z.object({ id: EntryId, issueType: IssueTypeId }), nothing),
} as const;
