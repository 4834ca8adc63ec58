import './table-import.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import { asProblem } from '../../lib/model/problem.ts';
import type { StagedTable, TableImport, TableMapping } from '../../lib/model/table-import.ts';
import { type SurveyedTable, surveyTable } from '../../lib/tables/survey-table.ts';
import type { SaidOfFile } from '../../lib/tables/table-file.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { TaskProgress } from '../transfer/task-progress.tsx';
import { untilDone } from '../transfer/until-done.ts';
import { useTask } from '../transfer/use-task.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { ChooseTable } from './choose-table.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { MapColumns } from './map-columns.tsx';
import { guessMapping, settled } from './mapping.ts';
import { ReviewTable } from './review-table.tsx';
import { stageTable } from './stage-table.ts';
import { TableReport } from './table-report.tsx';
import { usualCountry } from './usual-country.ts';

type Step =
  | { readonly kind: 'choose' }
  | {
      readonly kind: 'map';
      readonly file: File;
      readonly said: SaidOfFile;
      readonly table: SurveyedTable;
      readonly mapping: TableMapping;
    }
  | { readonly kind: 'review'; readonly staged: StagedTable }
  | { readonly kind: 'report'; readonly tableImport: TableImport };

/** Customers, orders and visits from a table: choose it, say what its columns are, look at what will happen, import. */
export default function TableImportPage() {
  // What was looked at before the page was left, or the browser closed, is still there.
  const before = useQuery({ ...question('tableStaged', undefined), staleTime: Number.POSITIVE_INFINITY });
  const settings = useQuery(question('settings', undefined));
  const problem = before.error ?? settings.error;
  if (problem !== null) return <ProblemNote problem={asProblem(problem)} />;
  if (before.data === undefined || settings.data === undefined) return <Skeleton lines={4} />;
  return (
    <Steps
      first={before.data === null ? { kind: 'choose' } : { kind: 'review', staged: before.data }}
      currency={settings.data.currency}
    />
  );
}

function Steps({ first, currency }: { readonly first: Step; readonly currency: string }) {
  const [step, setStep] = useState(first);
  const { progress, problem, run, cancel } = useTask();
  const isBusy = progress !== undefined;

  const choose = (file: File, said: SaidOfFile = {}) =>
    run(async (onProgress, signal) => {
      const table = await surveyTable(file, onProgress, signal, said);
      const before = await ask('tablesBefore', undefined);
      const mapping = guessMapping(file.name, table, before, { currency, country: usualCountry() });
      setStep({ kind: 'map', file, said, table, mapping: settled(mapping, table) });
    });
  const look = (file: File, table: SurveyedTable, mapping: TableMapping) =>
    run(async (onProgress, signal) =>
      setStep({ kind: 'review', staged: await stageTable(file, table, mapping, onProgress, signal) }),
    );
  const take = ({ id }: StagedTable) =>
    run(async (onProgress, signal) => {
      const { tableImport } = await untilDone(
        () => ask('tableTake', { import: id }),
        () => ask('tableStop', { import: id }),
        onProgress,
        signal,
      );
      setStep({ kind: 'report', tableImport });
    });
  const drop = ({ id }: StagedTable) =>
    run(async () => {
      await ask('tableDrop', { import: id });
      setStep({ kind: 'choose' });
    });

  return (
    <>
      {step.kind === 'choose' && <ChooseTable disabled={isBusy} onChoose={(file) => choose(file)} />}
      {step.kind === 'map' && (
        <MapColumns
          file={step.file}
          table={step.table}
          mapping={step.mapping}
          disabled={isBusy}
          onChange={(mapping) => setStep({ ...step, mapping })}
          onLook={() => look(step.file, step.table, step.mapping)}
          onReread={(said) => choose(step.file, { ...step.said, ...said })}
          onBack={() => setStep({ kind: 'choose' })}
        />
      )}
      {step.kind === 'review' && (
        <ReviewTable
          staged={step.staged}
          disabled={isBusy}
          onChosen={(staged) => setStep({ kind: 'review', staged })}
          onTake={() => take(step.staged)}
          onDrop={() => drop(step.staged)}
        />
      )}
      {step.kind === 'report' && (
        <TableReport tableImport={step.tableImport} onAgain={() => setStep({ kind: 'choose' })} />
      )}
      {isBusy && <TaskProgress label={i18n.t('desk.import')} share={progress} onCancel={cancel} />}
      {problem !== undefined && <ProblemNote problem={problem} />}
      {(step.kind === 'choose' || step.kind === 'report') && <EarlierImports />}
    </>
  );
}
