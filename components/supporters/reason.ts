import { i18n } from '#i18n';
import type { Support, SupportPart } from '../../lib/model/support.ts';
import { formatNumber, listFormat, numberFormat } from '../ui/language.ts';

/** "answered 2 other customers and spoke well of us 3 times": what somebody did, in the order of what it is worth. */
export function reasonOf({ parts }: Support): string {
  const done = parts.map(({ kind, count }) => i18n.t(`supporters.did.${kind}`, count, { count: formatNumber(count) }));
  return listFormat({ type: 'conjunction' }).format(done);
}

/** Points as they are shown: to one decimal, since half-lives leave no round numbers. */
export function formatPoints(points: number): string {
  return numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(points);
}

/** The last time somebody did any of this. */
export function lastDeed(parts: readonly SupportPart[]): string {
  return (
    parts
      .map(({ lastAt }) => lastAt)
      .toSorted()
      .at(-1) ?? ''
  );
}
