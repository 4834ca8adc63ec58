import { i18n } from '#i18n';
import type { Finding } from '../../lib/reply/check/index.ts';
import { formatNumber, languageName } from '../ui/language.ts';

/** In UTF-16 units; what stands in the draft anyway need not be quoted whole. */
const longestQuoted = 40;

/** The same while the words around it change: by what was dismissed or opened is known. */
export function findingName({ rule, words }: Finding): string {
  return `${rule} ${words?.toLowerCase() ?? ''}`;
}

/** One sentence: which words, and why. */
export function findingWords({ rule, why, words, count }: Finding): string {
  if (rule === 'copied') return i18n.t('check.othersGot', count ?? 1, { count: formatNumber(count ?? 1) });
  if (rule === 'overLimit') return i18n.t('check.tooMany', count ?? 1, { count: formatNumber(count ?? 1) });
  if (rule === 'wrongLanguage') return i18n.t('check.theyWrote', { language: languageName(words ?? '') });
  const because = i18n.t(`check.why.${why}`);
  return words === undefined ? because : `${i18n.t('ui.quoted', { words: shortened(words) })} ${because}`;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= longestQuoted ? line : `${line.slice(0, longestQuoted).trimEnd()}…`;
}
