import './brands.css';
import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useMemo, useState } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { i18n } from '#i18n';
import type { Brand } from '../../lib/model/brand.ts';
import { siteIds } from '../../lib/model/ids.ts';
import { Field, Input } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { BrandDraft, brandOf, draftOf, parseHandles } from './brand-draft.ts';
import { samplePosts } from './sample-posts.ts';
import { TermList } from './term-list.tsx';
import { TermPreview } from './term-preview.tsx';

/** A form for one brand, checked as it is sent. */
export function useBrandForm(brand: Pick<Brand, 'name' | 'handles' | 'terms'>): UseFormReturn<BrandDraft> {
  return useForm<BrandDraft>({
    resolver: zodResolver(BrandDraft),
    values: draftOf(brand),
    resetOptions: { keepDirtyValues: true },
  });
}

interface BrandFieldsProps {
  readonly form: UseFormReturn<BrandDraft>;
  readonly brand: Pick<Brand, 'id'>;
  readonly children?: ReactNode;
}

/** Name, own accounts and terms, and beside them what they would find. */
export function BrandFields({ form, brand, children }: BrandFieldsProps) {
  const { register, formState } = form;
  return (
    <>
      <Field
        label={i18n.t('brands.name')}
        wrong={formState.errors.name === undefined ? undefined : i18n.t('brands.nameMissing')}
      >
        <Input {...register('name')} maxLength={200} autoComplete="organization" />
      </Field>
      <fieldset className="pair plain-fieldset">
        <legend className="unseen">{i18n.t('brands.accounts')}</legend>
        {siteIds.map((site) => (
          <Field
            key={site}
            label={i18n.t('brands.accountsOn', { site: i18n.t(`site.${site}`) })}
            hint={i18n.t(`brands.accountHint.${site}`)}
          >
            <Input {...register(`handles.${site}`)} spellCheck={false} autoCapitalize="off" />
          </Field>
        ))}
      </fieldset>
      {children}
      <div className="brand-section">
        <h2 className="section-title">{i18n.t('brands.terms')}</h2>
        <TermList form={form} />
      </div>
      <Preview form={form} brand={brand} />
    </>
  );
}

function Preview({ form, brand }: Pick<BrandFieldsProps, 'form' | 'brand'>) {
  const draft = useWatch({ control: form.control }) as BrandDraft; // every field has a default value
  const [own, setOwn] = useState('');
  const handle = parseHandles(draft.handles.x)[0];
  const texts = useMemo(() => {
    const samples = draft.name.trim() === '' ? [] : samplePosts(draft.name.trim(), handle);
    return own.trim() === '' ? samples : [own, ...samples];
  }, [draft.name, handle, own]);
  const meant = useMemo(() => brandIfWhole(brand, draft), [brand, draft]);
  if (meant === undefined) return null;
  return (
    <div className="brand-section">
      <h2 className="section-title">{i18n.t('brands.preview')}</h2>
      <Field label={i18n.t('brands.tryText')}>
        <TextArea
          value={own}
          rows={1}
          placeholder={i18n.t('brands.tryPlaceholder')}
          onChange={({ target }) => setOwn(target.value)}
        />
      </Field>
      <TermPreview brand={meant} texts={texts} />
    </div>
  );
}

/** The brand, or nothing while it is only half typed. */
function brandIfWhole({ id }: Pick<Brand, 'id'>, draft: BrandDraft): Brand | undefined {
  try {
    return brandOf(id, draft);
  } catch {
    return undefined;
  }
}
