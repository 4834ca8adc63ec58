import { i18n } from '#i18n';
import { formatNumber, listFormat } from '../ui/language.ts';

/** Lines by number, the first few of them by name: `3, 7 and 1,204 more`. */
export function listOfLines(lines: readonly number[], count: number): string {
  const more = count - lines.length;
  return listFormat({}).format([
    ...lines.map(formatNumber),
    ...(more > 0 ? [i18n.t('data.moreLines', { count: formatNumber(more) })] : []),
  ]);
}
