import type { Mood, WrittenPost } from '../types.ts';

type More = Omit<WrittenPost, 'key' | 'by' | 'ago' | 'lang' | 'mood' | 'text'>;

/**
 * Writes down a post: its key, who wrote it, how many minutes ago, in what language and mood; then, between backticks
 * and indented as the code around it, what it says.
 */
export function post(key: string, by: string, ago: number, lang: string, mood: Mood, more: More = {}) {
  return ([text = '']: TemplateStringsArray): WrittenPost => ({
    key,
    by,
    ago,
    lang,
    mood,
    text: text.trim().replace(/\n +/g, '\n'),
    ...more,
  });
}
