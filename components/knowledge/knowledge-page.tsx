import './knowledge.css';
import { useQuery } from '@tanstack/react-query';
import KnowledgeIcon from 'lucide-react/icons/book-open';
import AddIcon from 'lucide-react/icons/plus';
import { useState } from 'react';
import { ulid } from 'ulid';
import { i18n } from '#i18n';
import type { Brand } from '../../lib/model/brand.ts';
import { KnowledgeId, type KnowledgeNote } from '../../lib/model/knowledge.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { language } from '../ui/language.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { routeAddress } from '../use-route.ts';
import { FactForm } from './fact-form.tsx';
import { FactRow } from './fact-row.tsx';
import { useFacts } from './use-facts.ts';

/** What replies may rely on: the facts of each brand, and the one that is being written. */
export function KnowledgePage() {
  const facts = useQuery(question('knowledge', undefined));
  const brands = useQuery(question('brands', undefined));
  const owner = useQuery(question('settings', undefined)).data?.agentName ?? '';
  const { save, remove, stillTrue, pending, problem } = useFacts();
  const [chosen, setChosen] = useState<KnowledgeNote>();
  const failed = facts.error ?? brands.error;
  if (failed !== null) {
    const again = () => void Promise.all([facts.refetch(), brands.refetch()]);
    return <ProblemNote problem={asProblem(failed)} onRetry={again} />;
  }
  if (facts.data === undefined || brands.data === undefined) return <Skeleton lines={6} />;
  const [brand] = brands.data;
  if (brand === undefined)
    return (
      <EmptyState
        icon={<KnowledgeIcon size={28} aria-hidden="true" />}
        title={i18n.t('knowledge.emptyTitle')}
        actions={
          <a className="button button-primary" href={routeAddress('brands')}>
            {i18n.t('brands.add')}
          </a>
        }
      >
        {i18n.t('knowledge.noBrand')}
      </EmptyState>
    );
  const add = () => {
    const checkedAt = new Date().toISOString();
    setChosen({ id: KnowledgeId.parse(ulid()), brand: brand.id, title: '', text: '', owner, checkedAt });
  };
  const keep = async (fact: KnowledgeNote) => {
    if (await save(fact)) setChosen(undefined);
  };
  const note = problem !== undefined && <ProblemNote problem={problem} />;
  if (chosen !== undefined)
    return (
      <>
        <FactForm
          key={chosen.id}
          fact={chosen}
          brands={brands.data}
          pending={pending}
          onSave={(fact) => void keep(fact)}
          onCancel={() => setChosen(undefined)}
        />
        {note}
      </>
    );
  const addButton = (
    <Button look="primary" onClick={add}>
      <AddIcon size={14} aria-hidden="true" />
      {i18n.t('knowledge.add')}
    </Button>
  );
  if (facts.data.length === 0)
    return (
      <>
        {note}
        <EmptyState
          icon={<KnowledgeIcon size={28} aria-hidden="true" />}
          title={i18n.t('knowledge.emptyTitle')}
          actions={addButton}
        >
          {i18n.t('knowledge.empty')}
        </EmptyState>
      </>
    );
  return (
    <>
      <div className="row facts-bar">
        <p className="section-words">{i18n.t('knowledge.words')}</p>
        {addButton}
      </div>
      {note}
      {ofBrands(facts.data, brands.data).map(({ name, facts: some }) => (
        <section key={name} className="section" aria-label={name}>
          {brands.data.length > 1 && <h2 className="section-title">{name}</h2>}
          <ul className="facts" aria-label={i18n.t('knowledge.of', { name })}>
            {some.map((fact) => (
              <FactRow
                key={fact.id}
                fact={fact}
                onStillTrue={() => void stillTrue(fact)}
                onEdit={() => setChosen(fact)}
                onRemove={() => void remove(fact)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Each brand that has facts with them, by title; those of a removed brand last. */
function ofBrands(facts: readonly KnowledgeNote[], brands: readonly Brand[]) {
  const sorted = facts.toSorted((a, b) => a.title.localeCompare(b.title, language()));
  const isKnown = new Set(brands.map(({ id }) => id));
  return [
    ...brands.map(({ id, name }) => ({ name, facts: sorted.filter(({ brand }) => brand === id) })),
    { name: i18n.t('knowledge.brandGone'), facts: sorted.filter(({ brand }) => !isKnown.has(brand)) },
  ].filter((group) => group.facts.length > 0);
}
