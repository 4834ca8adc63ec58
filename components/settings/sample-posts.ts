import { i18n } from '#i18n';

/** Three posts as people write them about a brand of this name, and one that is about something else. */
export function samplePosts(name: string, handle: string | undefined): string[] {
  const values = {
    name,
    handle: handle === undefined ? name : `@${handle}`,
    tag: `#${name.replace(/[^\p{L}\p{N}]/gu, '')}`,
  };
  return [
    i18n.t('brands.sampleComplaint', values),
    i18n.t('brands.sampleQuestion', values),
    i18n.t('brands.samplePraise', values),
    i18n.t('brands.sampleOther'),
  ];
}
