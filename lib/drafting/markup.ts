import { untilStable } from './until-stable.ts';

/** In the order in which they are taken out: what holds others first. Each leaves the words that a person would read. */
const marks: readonly (readonly [RegExp, string])[] = [
  // Some models think aloud before they answer; while they do, nothing of it is shown.
  [/<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/giu, ''],
  [/<(script|style|template|iframe|svg|math)\b[\s\S]*?(?:<\/\1\s*>|$)/giu, ''],
  [/<!--[\s\S]*?(?:-->|$)/gu, ''],
  [/<(?:[/!?]+|[a-z])[^<>]*>?/giu, ''],
  // Gaps are for canned responses: what a model writes is never filled with anybody's data.
  [/\{\{[^{}]*\}\}?|\{\{|\}\}/gu, ''],
  [/^[ \t]*(?:```|~~~).*$/gmu, ''],
  [/!\[[^[\]]*\]\([^()]*\)?/gu, ''],
  [/\[([^[\]]*)\]\([^()]*\)?/gu, '$1'],
  [/^[ \t]{0,3}\[[^[\]]*\]:.*$/gmu, ''],
  [/^[ \t]{0,3}(?:#{1,6}[ \t]+|>[ \t]?)/gmu, ''],
  [/^[ \t]{0,3}(?:[-*_][ \t]*){3,}$/gmu, ''],
  [/^([ \t]*)[*+][ \t]+/gmu, '$1- '],
  [/(\*\*|__|~~|`+)(?=\S)([^\n]{0,300}?\S)\1/gu, '$2'],
  [/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^\n*]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1'],
];

/** The words without markup of any kind: HTML, Markdown, gaps. What is left once it is out is looked at again. */
export function withoutMarkup(text: string): string {
  return untilStable(text, (before) => marks.reduce((words, [mark, kept]) => words.replace(mark, kept), before));
}
