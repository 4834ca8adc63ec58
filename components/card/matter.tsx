import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { isNotUs, type Said } from '../../lib/model/correction.ts';
import type { KeptMention } from '../../lib/model/customer.ts';
import { intents } from '../../lib/model/understanding.ts';
import { issueTypeName } from '../issue-type-name.ts';
import { question } from '../records-queries.ts';
import { CorrectMenu } from './correct-menu.tsx';

interface MatterProps {
  readonly mention: KeptMention;
  readonly onSay: (said: Said, name: string) => void;
  readonly onTakeBack: (said: readonly Said[]) => void;
}

/** What a post does and what it is about; each can be corrected. */
export function Matter({ mention: { understood, corrected = {} }, onSay, onTakeBack }: MatterProps) {
  const { data: types = [] } = useQuery(question('issueTypes', undefined));
  if (understood === undefined) return null;
  const intent = corrected.intent ?? understood.intent;
  const issueType = corrected.issueType ?? understood.issueType;
  const notUs = isNotUs({ understood, corrected });
  const us = {
    said: { aspect: 'relevance', value: notUs ? 'us' : 'notUs' } as const,
    name: i18n.t(notUs ? 'correct.us' : 'correct.notUs'),
  };
  return (
    <>
      <CorrectMenu
        label={i18n.t('correct.intent')}
        choices={[
          ...intents
            .filter((value) => value !== intent)
            .map((value) => ({ said: { aspect: 'intent', value } as const, name: i18n.t(`intent.${value}`) })),
          us,
        ]}
        onSay={onSay}
        value={i18n.t(notUs ? 'correct.notUs' : `intent.${intent}`)}
        standing={[
          ...(corrected.relevance === undefined ? [] : [{ aspect: 'relevance', value: corrected.relevance } as const]),
          ...(corrected.intent === undefined ? [] : [{ aspect: 'intent', value: corrected.intent } as const]),
        ]}
        onTakeBack={onTakeBack}
      />
      <CorrectMenu
        label={i18n.t('correct.issueType')}
        choices={types
          .filter(({ id }) => id !== issueType)
          .map(({ id }) => ({ said: { aspect: 'issueType', value: id } as const, name: issueTypeName(id, types) }))}
        onSay={onSay}
        value={issueTypeName(issueType, types)}
        standing={corrected.issueType === undefined ? [] : [{ aspect: 'issueType', value: corrected.issueType }]}
        onTakeBack={onTakeBack}
      />
    </>
  );
}
