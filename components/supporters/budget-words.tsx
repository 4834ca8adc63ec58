import { i18n } from '#i18n';
import { formatAmount } from '../ui/language.ts';

/** What is left of this month's budget, or by how much it is exceeded. */
export function BudgetWords({ left, currency }: { readonly left: number; readonly currency: string }) {
  const amount = formatAmount({ value: Math.abs(left), currency });
  return (
    <span className={left < 0 ? 'budget-over' : undefined}>
      {i18n.t(left < 0 ? 'reward.over' : 'reward.left', { amount })}
    </span>
  );
}
