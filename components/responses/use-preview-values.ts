import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import type { PostKey } from '../../lib/model/ids.ts';
import type { GapName } from '../../lib/model/response.ts';
import { gapValues } from '../../lib/reply/gap-values.ts';
import type { GapValues } from '../../lib/reply/gaps.ts';
import { question } from '../records-queries.ts';

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
  const settings = useQuery(question('settings', undefined)).data;
  const card = useQuery({
    // Never asked without a post.
    ...question('lookUp', { by: 'post', post: post ?? ('' as PostKey) }),
    enabled: post !== undefined,
  }).data;
  if (post === undefined || card?.mention === undefined || settings === undefined) return sampleValues();
  const { mention, customer, brand } = card;
  const { agentName, shop } = settings;
  return gapValues({ site: mention.post.site, author: mention.post.author, customer, brand, agentName, shop });
}
