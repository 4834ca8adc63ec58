import * as z from 'zod/mini';

/**
 * Everything that can go wrong in a way a person must hear of. Each has one sentence with the next step
 * in the locale files (`problem.<kind>`); `detail` is for the log and never holds anybody's words.
 */
const problemKinds = [
  'siteChanged',
  'extensionUpdated',
  'permissionMissing',
  'databaseFull',
  'databaseFailed',
  'recordsUpgrading',
  'backgroundUnreachable',
  'notAllowed',
  'notFound',
  'badInput',
  'ownFilesDamaged',
  'importUnreadable',
  'importOfLaterVersion',
  'importWrongRows',
  'responsesUnreadable',
  'tableNotText',
  'tableEmpty',
  'backupUnreadable',
  'backupOfLaterVersion',
  'backupWrongPassphrase',
  'backupDamaged',
  'fillNoBox',
  'fillNotTaken',
  'fillPostGone',
  'fillMayNotOpen',
  'pageGone',
  'clipboardRefused',
  'panelNotOpened',
  'modelOff',
  'modelNotAllowed',
  'modelUnreachable',
  'modelRedirects',
  'modelKeyRefused',
  'modelOriginRefused',
  'modelUnknown',
  'modelBusy',
  'modelRefused',
  'modelFailed',
  'modelNotSpoken',
  'modelSlow',
  'modelEndless',
  'modelSilent',
  'modelNotHere',
  'modelToDownload',
  'modelLanguage',
  'translationFailed',
  'unexpected',
] as const;
export const ProblemKind = z.enum(problemKinds);
export type ProblemKind = z.infer<typeof ProblemKind>;

/** What keeps the records from taking anything until somebody, or some minutes, have mended it. */
export const RecordsProblem = z.enum(['databaseFull', 'databaseFailed', 'recordsUpgrading']);
export type RecordsProblem = z.infer<typeof RecordsProblem>;

export const ProblemView = z.object({ kind: ProblemKind, detail: z.optional(z.string().check(z.maxLength(2_000))) });
export type ProblemView = z.infer<typeof ProblemView>;

/** An error that a person will be told of, by its kind. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly kind: ProblemKind,
    readonly detail?: string,
    options?: ErrorOptions,
  ) {
    super(detail === undefined ? kind : `${kind}: ${detail}`, options);
  }
}

/** Any thrown thing as the problem to show. */
export function asProblem(thrown: unknown): ProblemView {
  if (thrown instanceof Problem)
    return { kind: thrown.kind, ...(thrown.detail === undefined ? {} : { detail: thrown.detail }) };
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  if (/QuotaExceeded/.test(detail)) return { kind: 'databaseFull', detail: detail.slice(0, 2_000) };
  return { kind: 'unexpected', detail: detail.slice(0, 2_000) };
}
