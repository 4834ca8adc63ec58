export { practiceBrand, practiceBrandFor } from './brands.ts';
export { manyPosts } from './many-posts.ts';
export { type Part, splitText } from './parts.ts';
export type * from './types.ts';
export { makeWorld } from './world.ts';
