import { i18n } from '#i18n';
import type { TakenImport } from '../../lib/messages/protocol/index.ts';
import { formatNumber } from '../ui/language.ts';

/** That some of what came in was older than it shall be kept, and is gone again. */
export function TooOld({ tooOld = 0 }: Pick<TakenImport, 'tooOld'>) {
  return tooOld === 0 ? null : i18n.t('data.tooOld', tooOld, { count: formatNumber(tooOld) });
}
