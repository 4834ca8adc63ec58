import './privacy.css';
import { useDeferredValue, useMemo } from 'react';
import { i18n } from '#i18n';
import { sensitiveWords } from '../../lib/privacy/sensitive.ts';
import { listFormat } from '../ui/language.ts';

/** At most this many are named: the first ones make the point. */
const mostNamed = 3;

/** Advice below a text that is being written, where it holds what the law asks particular care for; it blocks nothing. */
export function SensitiveAdvice({ text }: { readonly text: string }) {
  const settled = useDeferredValue(text);
  const found = useMemo(() => sensitiveWords(settled), [settled]);
  const named = new Map(found.map(({ words, kind }) => [`${words.toLowerCase()} ${kind}`, { words, kind }]));
  const list = [...named.values()]
    .slice(0, mostNamed)
    .map(({ words, kind }) => i18n.t('privacy.sensitiveWhy', { words, why: i18n.t(`privacy.why.${kind}`) }));
  // Always there, so that a screen reader says what comes into it.
  return (
    <p className="sensitive" role="status" hidden={list.length === 0}>
      {list.length > 0 && i18n.t('privacy.sensitive', { list: listFormat({}).format(list) })}
    </p>
  );
}
