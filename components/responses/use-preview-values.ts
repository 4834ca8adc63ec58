import { i18n } from '#i18n';
import type { PostKey } from '../../lib/model/ids.ts';
import type { GapName } from '../../lib/model/response.ts';
import type { GapValues } from '../../lib/reply/gaps.ts';
import { useGapValues } from '../reply/use-gap-values.ts';

/** Every gap filled, for somebody invented. */
export function sampleValues(): Record<GapName, string> {
  return {
    'customer.firstName': i18n.t('gapSample.firstName'),
    'customer.name': i18n.t('gapSample.name'),
    'customer.handle': i18n.t('gapSample.handle'),
    'agent.name': i18n.t('gapSample.agent'),
    'brand.name': i18n.t('gapSample.brand'),
    'brand.handle': i18n.t('gapSample.brandHandle'),
    'brand.shop': i18n.t('gapSample.shop'),
  };
}

/** What a reply to this post fills gaps with; somebody invented without a post, and until it is known. */
export function usePreviewValues(post: PostKey | undefined): GapValues {
  return useGapValues(post) ?? sampleValues();
}
