import ExpandIcon from 'lucide-react/icons/chevron-down';
import { i18n } from '#i18n';
import type { Said } from '../../lib/model/correction.ts';
import { Button } from '../ui/button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';

interface Choice {
  readonly said: Said;
  readonly name: string;
}

interface CorrectMenuProps {
  /** What it says now. */
  readonly value: string;
  /** What of the post it is, for those who do not see where it stands. */
  readonly label: string;
  /** Everything else that it could be. */
  readonly choices: readonly Choice[];
  readonly onSay: (said: Said, name: string) => void;
  /** What an agent said of it, if anything. */
  readonly standing: readonly Said[];
  readonly onTakeBack: (said: readonly Said[]) => void;
}

/** What was understood of a post, as a button: pressed, it offers what it could be instead, and the way back. */
export function CorrectMenu({ value, label, choices, onSay, standing, onTakeBack }: CorrectMenuProps) {
  return (
    <Menu
      trigger={
        <Button
          look="quiet"
          small
          className="understood"
          title={i18n.t('correct.hint')}
          aria-label={`${label}: ${value}`}
        >
          {value}
          <ExpandIcon size={12} aria-hidden="true" />
        </Button>
      }
    >
      {choices.map(({ said, name }) => (
        <MenuItem key={`${said.aspect} ${said.value}`} onChoose={() => onSay(said, name)}>
          {i18n.t('correct.no', { name })}
        </MenuItem>
      ))}
      {standing.length > 0 && (
        <MenuItem onChoose={() => onTakeBack(standing)}>{i18n.t('correct.asUnderstood')}</MenuItem>
      )}
    </Menu>
  );
}
