import type { WrittenPost } from '../../world/index.ts';

export const pagePosts: readonly WrittenPost[] = [];
