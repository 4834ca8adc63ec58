import OldIcon from 'lucide-react/icons/history';
import RemoveIcon from 'lucide-react/icons/x';
import { i18n } from '#i18n';
import type { KnowledgeNote } from '../../lib/model/knowledge.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { languageName } from '../ui/language.ts';
import { useNow } from '../ui/use-now.ts';
import { checkedWords, stateOf, untilWords } from './fact-age.ts';

interface FactRowProps {
  readonly fact: KnowledgeNote;
  readonly onStillTrue: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One fact, who answers for it and how long ago they last said so. */
export function FactRow({ fact, onStillTrue, onEdit, onRemove }: FactRowProps) {
  const { title, text, owner, language } = fact;
  const now = useNow(Date.parse(fact.checkedAt), 'minutes');
  const state = stateOf(fact, now);
  return (
    <li className="fact" aria-label={title}>
      <div className="fact-words">
        <p className="fact-title" dir="auto">
          {title}
        </p>
        <p className="fact-text" dir="auto">
          {text}
        </p>
        <p className="fact-about dotted">
          {owner !== '' && <bdi>{owner}</bdi>}
          <span>{checkedWords(fact, now)}</span>
          {language !== undefined && <span>{languageName(language)}</span>}
          {state !== 'over' && fact.until !== undefined && <span>{untilWords(fact, now)}</span>}
          {state !== 'good' && (
            <strong className="fact-look">
              <OldIcon size={14} aria-hidden="true" />
              {state === 'over' ? untilWords(fact, now) : i18n.t('knowledge.old')}
            </strong>
          )}
        </p>
      </div>
      <div className="fact-buttons">
        {state !== 'over' && (
          <Button small look={state === 'old' ? 'normal' : 'quiet'} onClick={onStillTrue}>
            {i18n.t('knowledge.stillTrue')}
          </Button>
        )}
        <Button small look="quiet" onClick={onEdit}>
          {i18n.t('knowledge.edit')}
        </Button>
        <IconButton
          small
          label={i18n.t('knowledge.remove', { title })}
          icon={<RemoveIcon size={14} />}
          onClick={onRemove}
        />
      </div>
    </li>
  );
}
