import './privacy.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { asProblem } from '../../lib/model/problem.ts';
import { type Outdated, type Retention, type RetentionKind, retentionKinds } from '../../lib/model/retention.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field, Select } from '../ui/field.tsx';
import { formatNumber } from '../ui/language.ts';
import { Switch } from '../ui/switch.tsx';
import { useToast } from '../ui/toast.tsx';
import { useAsk } from '../use-ask.ts';

const choices = [30, 90, 180, 365, 730, 1095, 3650] as const;

/** How long each kind is kept, and what of it is older by now. */
export function RetentionSection() {
  const client = useQueryClient();
  const { data: retention, error } = useQuery(question('retention', undefined));
  const saving = useAsk('saveRetention');
  const change = async (chosen: Retention) => {
    client.setQueryData(question('retention', undefined).queryKey, chosen);
    if ((await saving.send(chosen)) === undefined)
      void client.invalidateQueries({ queryKey: question('retention', undefined).queryKey });
  };
  return (
    <section className="section" aria-labelledby="retention-title">
      <h2 id="retention-title" className="section-title">
        {i18n.t('privacy.retention')}
      </h2>
      <p className="section-words">{i18n.t('privacy.retentionWords')}</p>
      {error !== null && <ProblemNote problem={asProblem(error)} />}
      {saving.problem !== undefined && <ProblemNote problem={saving.problem} />}
      {retention !== undefined && (
        <>
          <div className="retention">
            {retentionKinds.map((kind) => (
              <KeptFor
                key={kind}
                kind={kind}
                days={retention.days[kind]}
                onChange={(days) => void change({ ...retention, days: { ...retention.days, [kind]: days } })}
              />
            ))}
          </div>
          <Switch
            label={i18n.t('privacy.daily')}
            hint={i18n.t('privacy.dailyHint')}
            checked={retention.daily}
            onChange={(daily) => void change({ ...retention, daily })}
          />
          <WhatIsOld retention={retention} />
        </>
      )}
    </section>
  );
}

interface KeptForProps {
  readonly kind: RetentionKind;
  /** 0 is for ever. */
  readonly days: number;
  readonly onChange: (days: number) => void;
}

function KeptFor({ kind, days, onChange }: KeptForProps) {
  // Set elsewhere, it may be none of the usual ones.
  const others = days !== 0 && !choices.some((choice) => choice === days) ? [days] : [];
  return (
    <Field
      label={i18n.t(`privacy.kinds.${kind}`)}
      {...(isHinted(kind) ? { hint: i18n.t(`privacy.kindHints.${kind}`) } : {})}
    >
      <Select value={days} onChange={({ target }) => onChange(Number(target.value))}>
        <option value={0}>{i18n.t('privacy.forEver')}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {i18n.t(`privacy.days.${choice}`)}
          </option>
        ))}
        {others.map((other) => (
          <option key={other} value={other}>
            {i18n.t('privacy.days.other', { count: formatNumber(other) })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function isHinted<Kind extends RetentionKind>(kind: Kind): kind is Exclude<Kind, 'interactions' | 'notes' | 'rewards'> {
  return kind !== 'interactions' && kind !== 'notes' && kind !== 'rewards';
}

/** What would go now, and the click that takes it. */
function WhatIsOld({ retention }: { readonly retention: Retention }) {
  const client = useQueryClient();
  const { data: old, error } = useQuery({ ...question('outdated', retention), staleTime: 0 });
  const taking = useAsk('takeOutdated');
  const [asked, setAsked] = useState(false);
  const toast = useToast();
  const take = async () => {
    const taken = await taking.send(retention);
    setAsked(false);
    if (taken === undefined) return;
    const count = taken.answer.reduce((sum, one) => sum + one.count, 0);
    toast(i18n.t('privacy.takenOld', count, { count: formatNumber(count) }));
    await client.invalidateQueries({ queryKey: ['outdated'] });
  };
  if (error !== null) return <ProblemNote problem={asProblem(error)} />;
  if (old === undefined) return null;
  if (old.length === 0) return <p>{i18n.t('privacy.nothingOld')}</p>;
  return (
    <>
      <OldList old={old} />
      <div className="row">
        <Button look="danger" onClick={() => setAsked(true)}>
          {i18n.t('privacy.takeOld')}
        </Button>
      </div>
      {taking.problem !== undefined && <ProblemNote problem={taking.problem} />}
      <Dialog
        title={i18n.t('privacy.takeOldTitle')}
        open={asked}
        onClose={() => setAsked(false)}
        buttons={
          <>
            <Button look="quiet" onClick={() => setAsked(false)}>
              {i18n.t('ui.cancel')}
            </Button>
            <Button look="danger" disabled={taking.pending} onClick={() => void take()}>
              {i18n.t('privacy.eraseNow')}
            </Button>
          </>
        }
      >
        <p>{i18n.t('privacy.takeOldWords')}</p>
        <OldList old={old} />
      </Dialog>
    </>
  );
}

function OldList({ old }: { readonly old: readonly Outdated[] }) {
  return (
    <ul className="what-goes">
      {old.map(({ kind, count, customers, more }) => (
        <li key={kind}>
          {i18n.t(`privacy.kinds.${kind}`)}: {i18n.t('privacy.old', count, { count: formatNumber(count) })},{' '}
          {more === true
            ? i18n.t('privacy.ofMoreCustomers', { count: formatNumber(customers) })
            : i18n.t('privacy.ofCustomers', customers, { count: formatNumber(customers) })}
        </li>
      ))}
    </ul>
  );
}
