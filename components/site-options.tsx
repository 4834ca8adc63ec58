import { i18n } from '#i18n';
import { siteIds } from '../lib/model/ids.ts';

/** The networks as options of a `Select`; `any`, where it is given, is what chooses none of them (an empty value). */
export function SiteOptions({ any }: { readonly any?: string }) {
  return (
    <>
      {any !== undefined && <option value="">{any}</option>}
      {siteIds.map((site) => (
        <option key={site} value={site}>
          {i18n.t(`site.${site}`)}
        </option>
      ))}
    </>
  );
}
