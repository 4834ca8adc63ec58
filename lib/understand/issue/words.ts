import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { IssueWords } from './issue-words.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** By language; what a word means in one is no clue in another. */
export const issueWords: Readonly<Record<string, IssueWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
};
