import { i18n } from '#i18n';
import type { Candidate } from '../../lib/model/table-import.ts';
import { listFormat } from '../ui/language.ts';

/** By what a row of a table is somebody: "e-mail and phone". */
export function byWords(by: Candidate['by']): string {
  return listFormat({}).format(by.map((one) => i18n.t(`tables.by.${one}`)));
}
