/**
 * Every message, by direction, a sentence each. Requests and answers are checked with zod where they arrive.
 * Each may be asked again after the background was stopped in the middle: all of them are harmless when repeated.
 */
import type * as z from 'zod/mini';
import { pageQuestions } from './page-questions.ts';
import { tableQuestions } from './table.ts';
import { viewQuestions } from './view.ts';

export type { Asker } from './message.ts';
export * from './page.ts';
export * from './page-questions.ts';
export * from './table.ts';
export * from './transfer.ts';
export * from './view.ts';

/** Asked of the background. */
export const questions = { ...pageQuestions, ...viewQuestions, ...tableQuestions } as const;
export type QuestionName = keyof typeof questions;
export type Request<Name extends QuestionName> = z.infer<(typeof questions)[Name]['request']>;
export type Answer<Name extends QuestionName> = z.infer<(typeof questions)[Name]['answer']>;
