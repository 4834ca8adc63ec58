import { useQuery } from '@tanstack/react-query';
import UrgentIcon from 'lucide-react/icons/triangle-alert';
import { i18n } from '#i18n';
import type { Said } from '../../lib/model/correction.ts';
import type { KeptMention } from '../../lib/model/customer.ts';
import { intents, type Urgency } from '../../lib/model/understanding.ts';
import { issueTypeName } from '../issue-type-name.ts';
import { question } from '../records-queries.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { CorrectMenu } from './correct-menu.tsx';

interface MatterLineProps {
  readonly mention: KeptMention;
  readonly urgency: Urgency | undefined;
  readonly onSay: (said: Said, name: string) => void;
}

/** What a post does, what it is about, and why it is urgent; each can be corrected. */
export function MatterLine({ mention: { understood, corrected }, urgency, onSay }: MatterLineProps) {
  const { data: types = [] } = useQuery(question('issueTypes', undefined));
  if (understood === undefined) return null;
  const intent = corrected?.intent ?? understood.intent;
  const issueType = corrected?.issueType ?? understood.issueType;
  const notUs = corrected?.relevance === 'notUs' || (corrected?.relevance === undefined && understood.notUs === true);
  const us = {
    said: { aspect: 'relevance', value: notUs ? 'us' : 'notUs' } as const,
    name: i18n.t(notUs ? 'correct.us' : 'correct.notUs'),
  };
  return (
    <>
      <div className="state-line matter-line">
        <CorrectMenu
          label={i18n.t('correct.intent')}
          choices={[
            ...intents
              .filter((value) => value !== intent)
              .map((value) => ({ said: { aspect: 'intent', value } as const, name: i18n.t(`intent.${value}`) })),
            us,
          ]}
          onSay={onSay}
          value={notUs ? i18n.t('correct.notUs') : i18n.t(`intent.${intent}`)}
        />
        <CorrectMenu
          label={i18n.t('correct.issueType')}
          choices={types
            .filter(({ id }) => id !== issueType)
            .map(({ id }) => ({ said: { aspect: 'issueType', value: id } as const, name: issueTypeName(id, types) }))}
          onSay={onSay}
          value={issueTypeName(issueType, types)}
        />
      </div>
      {urgency !== undefined && urgency.reasons.length > 0 && <UrgencyLine urgency={urgency} />}
    </>
  );
}

function UrgencyLine({ urgency: { level, reasons } }: { readonly urgency: Urgency }) {
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
