import PerhapsIcon from 'lucide-react/icons/circle-question-mark';
import { i18n } from '#i18n';
import type { Said } from '../../lib/model/correction.ts';
import type { KeptMention } from '../../lib/model/customer.ts';
import { Button } from '../ui/button.tsx';

interface NotUsLineProps {
  readonly mention: Pick<KeptMention, 'state' | 'understood' | 'corrected'>;
  readonly onSay: (said: Said, name: string) => void;
}

/** That a post is likely not about us, while nobody said so or otherwise: either is one click. */
export function NotUsLine({ mention: { state, understood, corrected }, onSay }: NotUsLineProps) {
  if (understood?.notUs !== true || corrected?.relevance !== undefined || state.kind !== 'waiting') return null;
  const say = (value: 'us' | 'notUs') => onSay({ aspect: 'relevance', value }, i18n.t(`correct.${value}`));
  return (
    <div className="state-line">
      <PerhapsIcon size={14} aria-hidden="true" />
      <span className="state-words">{i18n.t('correct.perhapsNotUs')}</span>
      <Button look="quiet" small onClick={() => say('us')}>
        {i18n.t('correct.itIsUs')}
      </Button>
      <Button look="quiet" small onClick={() => say('notUs')}>
        {i18n.t('correct.itIsNotUs')}
      </Button>
    </div>
  );
}
