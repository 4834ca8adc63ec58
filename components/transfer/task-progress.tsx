import './transfer.css';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { numberFormat } from '../ui/language.ts';
import { AfterAWhile } from '../ui/skeleton.tsx';

interface TaskProgressProps {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** How far something long has come, once it takes long enough to wonder. */
export function TaskProgress({ label, share, onCancel }: TaskProgressProps) {
  return (
    <AfterAWhile>
      <div className="task">
        <progress value={share} max={1} aria-label={label} />
        <span className="tabular">{numberFormat({ style: 'percent' }).format(Math.floor(share * 100) / 100)}</span>
        <Button small onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </AfterAWhile>
  );
}
