import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { BrandId } from '../../lib/model/ids.ts';
import type { BrandDraft } from './brand-draft.ts';

/** What was changed in each view and not saved when its form went away. */
const unsaved = new WeakMap<QueryClient, Map<BrandId, BrandDraft>>();

/** Whoever looks at another brand or page before saving finds their changes in the form when they come back. */
export function useUnsavedBrand(brand: BrandId, { formState, getValues, reset }: UseFormReturn<BrandDraft>): void {
  const view = useQueryClient();
  const { isDirty } = formState;
  const isChanged = useRef(isDirty);
  useEffect(() => {
    isChanged.current = isDirty;
  }, [isDirty]);
  useEffect(() => {
    const drafts = unsaved.get(view) ?? new Map<BrandId, BrandDraft>();
    unsaved.set(view, drafts);
    const draft = drafts.get(brand);
    if (draft !== undefined) reset(draft, { keepDefaultValues: true });
    return () => {
      if (isChanged.current) drafts.set(brand, structuredClone(getValues()));
      else drafts.delete(brand);
    };
  }, [view, brand, getValues, reset]);
}
