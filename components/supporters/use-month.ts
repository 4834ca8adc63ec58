import { useQuery } from '@tanstack/react-query';
import { defaultSettings } from '../../lib/model/settings.ts';
import { question } from '../records-queries.ts';

/** A month of the person's own calendar as a span of time; `back` months before this one. */
export function monthSpan(back: number, now = new Date()): { readonly from: string; readonly to: string } {
  const first = (months: number) => new Date(now.getFullYear(), now.getMonth() + months, 1).toISOString();
  return { from: first(-back), to: first(1 - back) };
}

/** What was given in a month, and what is left of its budget; `left` is absent where there is no budget. */
export function useMonth(back = 0, enabled = true) {
  const ledger = useQuery({ ...question('rewards', monthSpan(back)), enabled });
  const { currency, rewardBudget: budget } = useQuery(question('settings', undefined)).data ?? defaultSettings;
  const spent = ledger.data?.spent.find((amount) => amount.currency === currency)?.value ?? 0;
  const left = budget === 0 || ledger.data === undefined ? undefined : Math.round((budget - spent) * 100) / 100;
  return { ledger, currency, budget, spent, left };
}
