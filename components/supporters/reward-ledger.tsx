import BackIcon from 'lucide-react/icons/chevron-left';
import ForwardIcon from 'lucide-react/icons/chevron-right';
import { useState } from 'react';
import { i18n } from '#i18n';
import { asProblem } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { IconButton } from '../ui/button.tsx';
import { dateFormat, formatAmount } from '../ui/language.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { routeAddress } from '../use-route.ts';
import { BudgetWords } from './budget-words.tsx';
import { monthSpan, useMonth } from './use-month.ts';

/** What was given in a month, to whom, by whom, what it cost, and what is left of the budget. */
export function RewardLedger() {
  const [back, setBack] = useState(0);
  const { ledger, left, currency, budget } = useMonth(back);
  const month = dateFormat({ month: 'long', year: 'numeric' }).format(Date.parse(monthSpan(back).from));
  return (
    <section className="section" aria-labelledby="rewards-title">
      <div className="ledger-head">
        <h2 id="rewards-title" className="section-title">
          {i18n.t('reward.ledger')}
        </h2>
        <div className="ledger-month">
          <IconButton
            small
            label={i18n.t('reward.monthBefore')}
            icon={<BackIcon size={14} className="turns" />}
            onClick={() => setBack(back + 1)}
          />
          <span aria-live="polite">{month}</span>
          <IconButton
            small
            label={i18n.t('reward.monthAfter')}
            icon={<ForwardIcon size={14} className="turns" />}
            disabled={back === 0}
            onClick={() => setBack(back - 1)}
          />
        </div>
      </div>
      {ledger.error !== null && <ProblemNote problem={asProblem(ledger.error)} onRetry={() => void ledger.refetch()} />}
      {ledger.data === undefined ? (
        ledger.error === null && <Skeleton lines={3} />
      ) : (
        <>
          <p className="section-words dotted">
            {ledger.data.spent.length > 0 && (
              <span>{i18n.t('reward.spent', { amount: ledger.data.spent.map(formatAmount).join(' + ') })}</span>
            )}
            {left === undefined ? (
              <a href={routeAddress('settings')}>{i18n.t('reward.setBudget')}</a>
            ) : (
              <>
                <BudgetWords left={left} currency={currency} />
                <span>{i18n.t('reward.ofBudget', { amount: formatAmount({ value: budget, currency }) })}</span>
              </>
            )}
          </p>
          {ledger.data.rewards.length === 0 ? (
            <p>{i18n.t('reward.none')}</p>
          ) : (
            <table className="ledger" aria-labelledby="rewards-title">
              <thead>
                <tr>
                  <th scope="col">{i18n.t('reward.when')}</th>
                  <th scope="col">{i18n.t('reward.to')}</th>
                  <th scope="col">{i18n.t('reward.what')}</th>
                  <th scope="col">{i18n.t('reward.by')}</th>
                  <th scope="col">{i18n.t('reward.cost')}</th>
                </tr>
              </thead>
              <tbody>
                {ledger.data.rewards.map(({ reward, customer }) => (
                  <tr key={reward.id}>
                    <td>
                      <TimeAgo at={reward.at} />
                    </td>
                    <td>
                      <a href={routeAddress('customers', customer.id)}>
                        <StrangersWords>{customer.name}</StrangersWords>
                      </a>
                    </td>
                    <td>{reward.text}</td>
                    <td>{reward.by}</td>
                    <td>{reward.amount === undefined ? '–' : formatAmount(reward.amount)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </section>
  );
}
