import type { WrittenPost } from '../types.ts';
import { groupPosts } from './groups.ts';
import { ownVoice } from './own-voice.ts';
import { stories } from './stories.ts';

/** Every post that was written down by hand. */
export const writtenPosts: readonly WrittenPost[] = [...stories, ...ownVoice, ...groupPosts];
