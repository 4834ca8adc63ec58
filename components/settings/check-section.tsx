import { i18n } from '#i18n';
import { type AdviceRule, adviceRules } from '../../lib/model/check.ts';
import { Switch } from '../ui/switch.tsx';

interface CheckSectionProps {
  readonly off: readonly AdviceRule[];
  readonly onChange: (off: AdviceRule[]) => void;
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
        {adviceRules.map((rule) => (
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
