import { useQuery } from '@tanstack/react-query';
import type { PostKey } from '../../lib/model/ids.ts';
import { gapValues } from '../../lib/reply/gap-values.ts';
import type { GapValues } from '../../lib/reply/gaps.ts';
import { question } from '../records-queries.ts';

/** What a reply to this post fills gaps with; undefined without a post, and until it is known. */
export function useGapValues(post: PostKey | undefined): GapValues | undefined {
  const settings = useQuery(question('settings', undefined)).data;
  const card = useQuery({
    // Never asked without a post.
    ...question('lookUp', { by: 'post', post: post ?? ('' as PostKey) }),
    enabled: post !== undefined,
  }).data;
  if (post === undefined || card?.mention === undefined || settings === undefined) return undefined;
  const { mention, customer, brand } = card;
  const { agentName, shop } = settings;
  return gapValues({ site: mention.post.site, author: mention.post.author, customer, brand, agentName, shop });
}
