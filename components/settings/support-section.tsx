import { i18n } from '#i18n';
import type { Settings } from '../../lib/model/settings.ts';
import { Deed, pointsOf } from '../../lib/model/support.ts';
import { formatPoints } from '../supporters/reason.ts';
import { CurrencyInput } from '../ui/currency-input.tsx';
import { Field } from '../ui/field.tsx';
import { formatNumber } from '../ui/language.ts';
import { NumberInput } from './number-input.tsx';
import { TypedText } from './typed-text.tsx';

type Rules = Pick<Settings, 'support' | 'rewardBudget' | 'currency' | 'shop'>;
const day = 24 * 60 * 60_000;
const year = 365;

/** What the deeds of supporters count, shown on one of them, and what rewards may cost in a month. */
export function SupportSection({
  support,
  rewardBudget,
  currency,
  shop,
  onChange,
}: Rules & { readonly onChange: (some: Partial<Rules>) => void }) {
  const { weights, halfLife } = support;
  return (
    <section className="section" aria-labelledby="settings-support">
      <h2 id="settings-support" className="section-title">
        {i18n.t('settings.support')}
      </h2>
      <p className="section-words">{i18n.t('settings.supportWords')}</p>
      <div className="pair">
        {Deed.options.map((deed) => (
          <Field key={deed} label={i18n.t(`supporters.deeds.${deed}`)}>
            <NumberInput
              value={weights[deed]}
              min={0}
              max={100}
              onChange={(weight) => onChange({ support: { ...support, weights: { ...weights, [deed]: weight } } })}
            />
          </Field>
        ))}
        <Field label={`${i18n.t('settings.halfLife')} (${i18n.t('settings.daysUnit')})`}>
          <NumberInput
            value={halfLife}
            min={1}
            max={3_650}
            whole
            onChange={(days) => onChange({ support: { ...support, halfLife: days } })}
          />
        </Field>
      </div>
      <p className="field-hint" role="status">
        {example(support)}
      </p>
      <div className="pair">
        <Field label={i18n.t('settings.budget')} hint={i18n.t('settings.budgetHint')}>
          <NumberInput
            value={rewardBudget}
            min={0}
            max={1e9}
            onChange={(budget) => onChange({ rewardBudget: budget })}
          />
        </Field>
        <Field label={i18n.t('log.currency')}>
          <CurrencyInput value={currency} onChange={(code) => onChange({ currency: code })} />
        </Field>
      </div>
      <TypedText
        label={i18n.t('settings.shop')}
        hint={i18n.t('settings.shopHint')}
        value={shop}
        maxLength={200}
        onChange={(place) => onChange({ shop: place })}
      />
    </section>
  );
}

function example(rules: Settings['support']): string {
  const now = Date.now();
  const points = (days: number) =>
    formatPoints(pointsOf({ kind: 'answered', at: new Date(now - days * day).toISOString() }, rules, now));
  return i18n.t('settings.example', {
    deed: i18n.t('supporters.deeds.answered'),
    points: points(0),
    half: points(rules.halfLife),
    days: i18n.t('settings.days', rules.halfLife, { count: formatNumber(rules.halfLife) }),
    year: points(year),
  });
}
