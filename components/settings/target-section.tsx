import { useMutation, useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import type { BrandId } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { longestTarget } from '../../lib/model/response-target.ts';
import { newEntry } from '../new-entry.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Field } from '../ui/field.tsx';
import { NumberInput } from './number-input.tsx';

/** How long people may wait for this brand's answer. */
export function TargetSection({ brand }: { readonly brand: BrandId }) {
  const target = useQuery(question('target', { brand }));
  const saving = useMutation({
    mutationFn: (minutes: number) => ask('saveTarget', { id: newEntry(), target: { brand, minutes } }),
    scope: { id: 'target' },
  });
  if (target.error !== null)
    return <ProblemNote problem={asProblem(target.error)} onRetry={() => void target.refetch()} />;
  if (target.data === undefined) return null;
  return (
    <section className="section" aria-labelledby="target">
      <h2 id="target" className="section-title">
        {i18n.t('target.title')}
      </h2>
      {saving.error !== null && <ProblemNote problem={asProblem(saving.error)} />}
      <Field label={i18n.t('target.minutes')} hint={i18n.t('target.hint')}>
        <NumberInput
          key={brand}
          value={target.data.minutes}
          min={1}
          max={longestTarget}
          whole
          onChange={saving.mutate}
        />
      </Field>
    </section>
  );
}
