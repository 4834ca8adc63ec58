import * as z from 'zod/mini';
import { Amount } from './amount.ts';
import { SidebarPlace, Theme, usualPlace } from './appearance.ts';
import { UncheckedRules } from './check.ts';
import { SiteId } from './ids.ts';
import { defaultSupportRules, SupportRules } from './support.ts';

/** What this person chose on this machine; the team's knowledge (brands, canned responses) is in the records. */
export const Settings = z.object({
  /** The agent's name, for `{{agent.name}}` and the log. Empty until told. */
  agentName: z.string().check(z.maxLength(100)),
  sites: z.record(SiteId, z.boolean()),
  marks: z.boolean(),
  sidebar: SidebarPlace,
  /** The currency that amounts are typed in until another is chosen, ISO 4217. */
  currency: Amount.shape.currency,
  /** What the deeds of supporters are worth. */
  support: SupportRules,
  /** What rewards may cost in a month, in `currency`; 0 is no limit. */
  rewardBudget: z.number().check(z.minimum(0), z.maximum(1e9)),
  /** Where customers meet us, for `{{brand.shop}}`. Empty until told. */
  shop: z.string().check(z.maxLength(200)),
  theme: Theme,
  /** Filling may press the site's own button that opens the reply box. */
  openReplyBox: z.boolean(),
  /** What replies are not checked for. */
  uncheckedRules: UncheckedRules,
  /** The first run is over. */
  ready: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  agentName: '',
  sites: { x: true, facebook: true },
  marks: true,
  sidebar: usualPlace,
  currency: 'EUR',
  support: defaultSupportRules,
  rewardBudget: 0,
  shop: '',
  theme: 'system',
  openReplyBox: true,
  uncheckedRules: [],
  ready: false,
};
