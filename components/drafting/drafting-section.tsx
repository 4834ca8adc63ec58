import './drafting.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { ModelChoice } from '../../lib/model/drafting.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Field, Select } from '../ui/field.tsx';
import { useAsk } from '../use-ask.ts';
import { AddressForm } from './address-form.tsx';
import { BrowserModelPart } from './browser-model-part.tsx';
import { TryModel } from './try-model.tsx';

const places = ['off', 'browser', 'machine', 'service'] as const;
type Place = ModelChoice['place'];

/** Which language model drafts replies: off until somebody chooses one, and what it is told is said first. */
export function DraftingSection() {
  const { data, error, refetch } = useQuery(question('drafting', undefined));
  const saving = useAsk('saveDrafting');
  const [looked, setLooked] = useState<Place>();
  const place = looked ?? data?.choice.place ?? 'off';
  const choose = (chosen: Place) => {
    setLooked(chosen);
    // What has no address is chosen at once; the others are when theirs is kept.
    if (chosen === 'off' || chosen === 'browser') void saving.send({ choice: { place: chosen } });
  };
  return (
    <section className="section" aria-labelledby="settings-drafting">
      <h2 id="settings-drafting" className="section-title">
        {i18n.t('drafting.settings')}
      </h2>
      <p className="section-words">{i18n.t('drafting.words')}</p>
      {error !== null && <ProblemNote problem={asProblem(error)} onRetry={() => void refetch()} />}
      {data !== undefined && (
        <div className="model-form">
          <Field label={i18n.t('drafting.place')} hint={i18n.t(`drafting.leaves.${place}`)}>
            <Select
              value={place}
              onChange={({ target }) => choose(places.find((one) => one === target.value) ?? 'off')}
            >
              {places.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`drafting.places.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
          {place === 'browser' && <BrowserModelPart />}
          {(place === 'machine' || place === 'service') && (
            <AddressForm
              key={place}
              place={place}
              kept={data.choice.place === place ? data.choice : undefined}
              hasKey={data.hasKey}
              pending={saving.pending}
              onSave={(choice, key) => void saving.send({ choice, ...(key === '' ? {} : { key }) })}
            />
          )}
          {saving.problem !== undefined && <ProblemNote problem={saving.problem} />}
          {place !== 'off' && data.choice.place === place && <TryModel key={JSON.stringify(data)} />}
        </div>
      )}
    </section>
  );
}
