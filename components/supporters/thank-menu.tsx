import GiftIcon from 'lucide-react/icons/gift';
import ThanksIcon from 'lucide-react/icons/heart';
import OtherIcon from 'lucide-react/icons/plus';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { CustomerId } from '../../lib/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { formatAmount } from '../ui/language.ts';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { BudgetWords } from './budget-words.tsx';
import { useMonth } from './use-month.ts';
import { type Gift, useThanks } from './use-thanks.ts';

const RewardDialog = lazy(() => import('./reward-dialog.tsx'));
/** Gifts offered again, each with one click. */
const mostRecent = 4;

interface ThankMenuProps {
  readonly customer: CustomerId;
  readonly name: string;
  /** The button that opens it; a quiet one where none is given. */
  readonly trigger?: ReactElement;
}

/** Thanks or a reward, kept in two clicks: what was given lately stands in the list. */
export function ThankMenu({ customer, name, trigger }: ThankMenuProps) {
  const [opened, setOpened] = useState(false);
  const [giving, setGiving] = useState(false);
  const { thank, reward } = useThanks(customer);
  const { ledger, left, currency } = useMonth(0, opened);
  const recent = recentGifts(
    ledger.data?.rewards.map(({ reward: { text = '', amount } }) => ({ what: text, cost: amount })),
  );
  return (
    <>
      <Menu
        align="end"
        onOpen={() => setOpened(true)}
        trigger={
          trigger ?? (
            <Button look="quiet" small>
              {i18n.t('reward.menu')}
            </Button>
          )
        }
      >
        <MenuItem icon={<ThanksIcon size={14} />} onChoose={thank}>
          {i18n.t('reward.thank')}
        </MenuItem>
        {recent.map((gift) => (
          <MenuItem key={keyOf(gift)} icon={<GiftIcon size={14} />} onChoose={() => reward(gift)}>
            {gift.what} {gift.cost !== undefined && <span className="gift-cost">{formatAmount(gift.cost)}</span>}
          </MenuItem>
        ))}
        <MenuItem icon={<OtherIcon size={14} />} onChoose={() => setGiving(true)}>
          {i18n.t('reward.other')}
        </MenuItem>
        {left !== undefined && (
          <p className="menu-note">
            <BudgetWords left={left} currency={currency} />
          </p>
        )}
      </Menu>
      {giving && (
        <Suspense>
          <RewardDialog
            name={name}
            onClose={() => setGiving(false)}
            onGive={(gift) => {
              setGiving(false);
              reward(gift);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** Each gift once, the last given first. */
function recentGifts(gifts: readonly Gift[] = []): Gift[] {
  const named = gifts.filter(({ what }) => what !== '');
  return [...new Map(named.toReversed().map((gift) => [keyOf(gift), gift])).values()].toReversed().slice(0, mostRecent);
}

function keyOf({ what, cost }: Gift): string {
  return `${what} ${cost?.value ?? ''} ${cost?.currency ?? ''}`;
}
