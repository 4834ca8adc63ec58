import UrgentIcon from 'lucide-react/icons/triangle-alert';
import { i18n } from '#i18n';
import type { Urgency } from '../../lib/model/understanding.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';

/** Why a post is to be answered soon, where something says so. */
export function UrgencyLine({ urgency: { level, reasons } }: { readonly urgency: Urgency }) {
  if (reasons.length === 0) return null;
  const urgent = level === 'high' || level === 'critical';
  return (
    <div className={`state-line urgency-${level}`}>
      {urgent && <UrgentIcon size={14} aria-hidden="true" />}
      <span className="state-words">
        {urgent && `${i18n.t(`urgency.level.${level}`)}: `}
        {reasons.map(({ kind, words }, place) => (
          <span key={kind}>
            {place > 0 && ' · '}
            {i18n.t(`urgency.reason.${kind}`)}
            {words.length > 0 && (
              <span className="because">
                {' '}
                <StrangersWords>{words.map((word) => i18n.t('ui.quoted', { words: word })).join(', ')}</StrangersWords>
              </span>
            )}
          </span>
        ))}
      </span>
    </div>
  );
}
