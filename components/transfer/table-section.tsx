import { i18n } from '#i18n';
import { routeAddress } from '../use-route.ts';

/** The way to the import of tables. */
export function TableSection() {
  return (
    <section className="section" aria-labelledby="data-tables">
      <h2 id="data-tables" className="section-title">
        {i18n.t('desk.import')}
      </h2>
      <p className="section-words">{i18n.t('tables.words')}</p>
      <div className="row">
        <a className="button" href={routeAddress('import')}>
          {i18n.t('tables.choose')}
        </a>
      </div>
    </section>
  );
}
