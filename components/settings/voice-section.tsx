import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import { checkedLanguages } from '../../lib/model/check.ts';
import type { BrandId } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import type { Voice } from '../../lib/model/voice.ts';
import { newEntry } from '../new-entry.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Field, Select } from '../ui/field.tsx';
import { languageName } from '../ui/language.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { Switch } from '../ui/switch.tsx';
import { avoidedLines, readAvoided } from './avoided-words.ts';
import { LinesField } from './lines-field.tsx';

const emoji = ['never', 'sometimes', 'often'] as const;
const manners = ['formal', 'informal'] as const;

/** How a brand speaks: what drafts are checked against, as far as rules can tell, and what a language model is told. */
export function VoiceSection({ brand }: { readonly brand: BrandId }) {
  const voice = useQuery(question('voice', { brand }));
  return (
    <section className="section" aria-labelledby="voice">
      <h2 id="voice" className="section-title">
        {i18n.t('voice.title')}
      </h2>
      <p className="section-words">{i18n.t('voice.words')}</p>
      {voice.error !== null && <ProblemNote problem={asProblem(voice.error)} onRetry={() => void voice.refetch()} />}
      {voice.data === undefined && voice.error === null && <Skeleton lines={5} />}
      {voice.data !== undefined && <VoiceFields key={brand} kept={voice.data ?? silentOn(brand)} />}
    </section>
  );
}

/** A guide that asks for nothing in particular. */
function silentOn(brand: BrandId): Voice {
  return {
    brand,
    do: [],
    dont: [],
    use: [],
    avoid: [],
    formality: {},
    emoji: 'sometimes',
    humour: true,
    greetings: [],
    signOffs: [],
  };
}

/** Every change counts at once, one after the other. */
function VoiceFields({ kept }: { readonly kept: Voice }) {
  const [voice, setVoice] = useState(kept);
  const { mutate, error } = useMutation({
    mutationFn: (next: Voice) => ask('saveVoice', { id: newEntry(), voice: next }),
    scope: { id: 'voice' },
  });
  const change = (some: Partial<Voice>) => {
    const next = { ...voice, ...some };
    setVoice(next);
    mutate(next);
  };
  const manner = (code: string, value: string) => {
    const { [code]: _, ...others } = voice.formality;
    const chosen = manners.find((one) => one === value);
    change({ formality: chosen === undefined ? others : { ...others, [code]: chosen } });
  };
  const lines = (name: 'do' | 'dont' | 'use' | 'greetings' | 'signOffs', hint?: string) => (
    <LinesField
      label={i18n.t(`voice.${name}`)}
      {...(hint === undefined ? {} : { hint })}
      lines={voice[name]}
      onChange={(given) => change({ [name]: given })}
    />
  );
  return (
    <>
      {error !== null && <ProblemNote problem={asProblem(error)} />}
      <div className="pair">
        {lines('do', i18n.t('voice.doHint'))}
        {lines('dont', i18n.t('voice.dontHint'))}
        {lines('use', i18n.t('voice.useHint'))}
        <LinesField
          label={i18n.t('voice.avoid')}
          hint={i18n.t('voice.avoidHint')}
          lines={avoidedLines(voice.avoid)}
          onChange={(given) => change({ avoid: readAvoided(given) })}
        />
        {lines('greetings', i18n.t('voice.greetingsHint', { gap: '{{customer.firstName}}' }))}
        {lines('signOffs', i18n.t('voice.signOffsHint', { gap: '{{agent.name}}' }))}
      </div>
      <fieldset className="pair plain-fieldset">
        <legend className="field-label">{i18n.t('voice.formality')}</legend>
        {checkedLanguages.map((code) => (
          <Field key={code} label={languageName(code)}>
            <Select value={voice.formality[code] ?? ''} onChange={({ target }) => manner(code, target.value)}>
              <option value="">{i18n.t('voice.manners.any')}</option>
              {manners.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`voice.manners.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </fieldset>
      <div className="pair">
        <Field label={i18n.t('voice.emoji')}>
          <Select
            value={voice.emoji}
            onChange={({ target }) => change({ emoji: emoji.find((one) => one === target.value) ?? 'sometimes' })}
          >
            {emoji.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`voice.emojis.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Switch
          label={i18n.t('voice.humour')}
          hint={i18n.t('voice.humourHint')}
          checked={voice.humour}
          onChange={(humour) => change({ humour })}
        />
      </div>
    </>
  );
}
