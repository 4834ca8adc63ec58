import './desk.css';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { i18n } from '#i18n';
import { asProblem } from '../../lib/model/problem.ts';
import { CustomersPage } from '../customers/customers-page.tsx';
import { FirstRun } from '../first-run/first-run.tsx';
import { KnowledgePage } from '../knowledge/knowledge-page.tsx';
import { ProblemNote } from '../problem/problem-note.tsx';
import { PromisesPage } from '../promises/promises-page.tsx';
import { QueuePage } from '../queue/queue-page.tsx';
import { question } from '../records-queries.ts';
import { ResponsesPage } from '../responses/responses-page.tsx';
import { BrandsPage } from '../settings/brands-page.tsx';
import { SettingsPage } from '../settings/settings-page.tsx';
import { SupportersPage } from '../supporters/supporters-page.tsx';
import { DataPage } from '../transfer/data-page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { type Route, useRoute } from '../use-route.ts';
import { DeskNav } from './desk-nav.tsx';

/** Loaded when it is opened: hardly a day has a table in it, and reading one takes libraries of its own. */
const TableImportPage = lazy(() => import('../table-import/table-import-page.tsx'));

/** The full page, beside no feed: one place for each thing that a team looks after. */
export function Desk() {
  const route = useRoute();
  const settings = useQuery(question('settings', undefined));
  if (settings.error !== null)
    return (
      <main className="desk-alone">
        <ProblemNote problem={asProblem(settings.error)} onRetry={() => void settings.refetch()} />
      </main>
    );
  if (settings.data === undefined)
    return (
      <main className="desk-alone">
        <Skeleton lines={4} />
      </main>
    );
  if (route === 'first-run' || !settings.data.ready) return <FirstRun settings={settings.data} />;
  return (
    <div className="desk">
      <DeskNav route={route} />
      <main className="desk-page" aria-labelledby="desk-title">
        <h1 id="desk-title" className="desk-title">
          {i18n.t(`desk.${route}`)}
        </h1>
        {pages[route]}
      </main>
    </div>
  );
}

const pages: Readonly<Record<Exclude<Route, 'first-run'>, ReactNode>> = {
  queue: <QueuePage />,
  customers: <CustomersPage />,
  promises: <PromisesPage />,
  supporters: <SupportersPage />,
  responses: <ResponsesPage />,
  knowledge: <KnowledgePage />,
  brands: <BrandsPage />,
  settings: <SettingsPage />,
  data: <DataPage />,
  import: (
    <Suspense>
      <TableImportPage />
    </Suspense>
  ),
};
