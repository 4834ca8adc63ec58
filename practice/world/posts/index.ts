import type { WrittenPost } from '../types.ts';
import { ads } from './ads.ts';
import { competitorAndOthers } from './competitor-and-others.ts';
import { complaints } from './complaints.ts';
import { everyday } from './everyday.ts';
import { groupPosts } from './groups.ts';
import { harbours } from './harbours.ts';
import { hostile } from './hostile.ts';
import { languages } from './languages.ts';
import { ownVoice } from './own-voice.ts';
import { pageVisitors } from './page-visitors.ts';
import { praiseAndQuestions } from './praise-and-questions.ts';
import { stories } from './stories.ts';
import { supporters } from './supporters.ts';

/** Every post that was written down by hand. */
export const writtenPosts: readonly WrittenPost[] = [
  ...stories,
  ...complaints,
  ...praiseAndQuestions,
  ...languages,
  ...ownVoice,
  ...competitorAndOthers,
  ...harbours,
  ...everyday,
  ...ads,
  ...hostile,
  ...groupPosts,
  ...pageVisitors,
  ...supporters,
];
