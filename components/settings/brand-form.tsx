import './brands.css';
import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useMemo, useState } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { i18n } from '#i18n';
import type { Brand } from '../../lib/model/brand.ts';
import { type SiteId, siteIds } from '../../lib/model/ids.ts';
import { Field, Input } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { BrandDraft, brandOf, draftOf, readAccounts } from './brand-draft.ts';
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
          <AccountsField key={site} site={site} form={form} />
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

/** Own accounts on one site; where they are not what was written word for word, the hint says how it was understood. */
function AccountsField({ site, form }: Pick<BrandFieldsProps, 'form'> & { readonly site: SiteId }) {
  const name = i18n.t(`site.${site}`);
  const written = useWatch({ control: form.control, name: `handles.${site}` });
  const { handles } = readAccounts(site, written);
  const isPlain = handles.length < 2 && (handles[0] ?? '') === written.trim().replace(/^@/, '');
  const wrong = form.formState.errors.handles?.[site]?.message;
  return (
    <Field
      label={i18n.t('brands.accountsOn', { site: name })}
      hint={
        isPlain || handles.length === 0
          ? i18n.t(`brands.accountHint.${site}`)
          : i18n.t('brands.accountsUnderstood', { accounts: handles.join(', ') })
      }
      wrong={wrong && i18n.t('brands.accountWrong', { account: wrong, site: name })}
    >
      <Input {...form.register(`handles.${site}`)} spellCheck={false} autoCapitalize="off" />
    </Field>
  );
}

function Preview({ form, brand }: Pick<BrandFieldsProps, 'form' | 'brand'>) {
  const draft = useWatch({ control: form.control }) as BrandDraft; // every field has a default value
  const [own, setOwn] = useState('');
  const [handle] = readAccounts('x', draft.handles.x).handles;
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
