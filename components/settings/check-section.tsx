import { i18n } from '#i18n';
import { type CheckRule, checkRules } from '../../lib/model/check.ts';
import { Switch } from '../ui/switch.tsx';

/** An open gap is never meant. */
const optional = checkRules.filter((rule) => rule !== 'gap');

interface CheckSectionProps {
  readonly off: readonly CheckRule[];
  readonly onChange: (off: CheckRule[]) => void;
}

/** What replies are checked for, each for itself. */
export function CheckSection({ off, onChange }: CheckSectionProps) {
  return (
    <section className="section" aria-labelledby="settings-check">
      <h2 id="settings-check" className="section-title">
        {i18n.t('settings.check')}
      </h2>
      <p className="section-words">{i18n.t('settings.checkWords')}</p>
      <div className="pair">
        {optional.map((rule) => (
          <Switch
            key={rule}
            label={i18n.t(`check.rules.${rule}`)}
            checked={!off.includes(rule)}
            onChange={(on) => onChange(on ? off.filter((one) => one !== rule) : [...off, rule])}
          />
        ))}
      </div>
    </section>
  );
}
