import { i18n } from '#i18n';
import type { ReplyKind } from '../lib/model/response.ts';

/** What a reply does, in a word or two. */
export function replyKindWords(kind: ReplyKind): string {
  return i18n.t(`replyKind.${kind}`);
}
