import '../settings/brands.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { ulid } from 'ulid';
import { i18n } from '#i18n';
import type { Brand } from '../../lib/model/brand.ts';
import { BrandId, siteIds } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { newEntry } from '../new-entry.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { brandOf, readAccounts, termDraftOf } from '../settings/brand-draft.ts';
import { BrandFields, useBrandForm } from '../settings/brand-form.tsx';
import { proposeTerms } from '../settings/propose-terms.ts';
import { AgentName } from '../settings/settings-page.tsx';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useAsk } from '../use-ask.ts';

interface BrandStepProps {
  readonly agentName: string;
  readonly onAgentName: (name: string) => void;
  readonly onDone: () => void;
}

/** The brand to begin with: the one that is there, when somebody comes back, or a new one. */
export function BrandStep(props: BrandStepProps) {
  const brands = useQuery(question('brands', undefined));
  if (brands.error !== null)
    return <ProblemNote problem={asProblem(brands.error)} onRetry={() => void brands.refetch()} />;
  if (brands.data === undefined) return <Skeleton lines={4} />;
  return <BrandStepForm {...props} known={brands.data[0]} />;
}

function BrandStepForm({
  agentName,
  onAgentName,
  onDone,
  known,
}: BrandStepProps & { readonly known: Brand | undefined }) {
  const [brand] = useState<Brand>(known ?? { id: BrandId.parse(ulid()), name: '', handles: [], terms: [] });
  const form = useBrandForm(brand);
  const save = useAsk('saveBrand');
  const seed = useAsk('seedResponses');
  const problem = save.problem ?? seed.problem;
  useProposals(form, known === undefined);
  useEffect(() => form.setFocus('name'), [form.setFocus]);
  const next = form.handleSubmit(async (draft) => {
    if ((await save.send({ id: newEntry(), brand: brandOf(brand.id, draft) })) === undefined) return;
    if ((await seed.send(undefined)) !== undefined) onDone();
  });
  return (
    <form className="brand-form" onSubmit={next} noValidate>
      <BrandFields form={form} brand={brand}>
        <AgentName name={agentName} onChange={onAgentName} />
      </BrandFields>
      <div className="form-bar">
        {problem !== undefined && <ProblemNote problem={problem} />}
        <Button type="submit" look="primary" disabled={save.pending || seed.pending}>
          {i18n.t('firstRun.next')}
        </Button>
      </div>
    </form>
  );
}

/** Terms follow the name and the accounts until somebody changes one by hand. */
function useProposals({ control, formState, setValue }: ReturnType<typeof useBrandForm>, wanted: boolean): void {
  const name = useWatch({ control, name: 'name' });
  const handles = useWatch({ control, name: 'handles' });
  const accounts = siteIds.flatMap((site) => readAccounts(site, handles[site]).handles).join(' ');
  const byHand = formState.dirtyFields.terms !== undefined;
  useEffect(() => {
    if (wanted && !byHand) setValue('terms', proposeTerms(name, accounts.split(' ').filter(Boolean)).map(termDraftOf));
  }, [name, accounts, wanted, byHand, setValue]);
}
