import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import type { TakenImport } from '../../lib/messages/protocol/index.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { formatNumber } from '../ui/language.ts';
import type { Progress } from './export-records.ts';
import { type StagedImport, stageImport, takeStaged } from './import-records.ts';
import { partOf } from './part-of.ts';
import { TaskProgress } from './task-progress.tsx';
import { TooOld } from './too-old.tsx';
import { useTask } from './use-task.ts';
import { WrongRowsQuestion } from './wrong-rows-question.tsx';

/** A file back into the records: checked whole first, then taken whole or not at all. */
export function ImportSection() {
  const { progress, problem, run, cancel } = useTask();
  const [staged, setStaged] = useState<StagedImport>();
  const [taken, setTaken] = useState<TakenImport>();
  const refused = taken?.refused ?? 0;

  const stage = (file: File) =>
    run(async (onProgress, signal) => {
      setTaken(undefined);
      setStaged(undefined);
      const checked = await stageImport(file, partOf(onProgress, 0, 0.5), signal);
      if (checked.wrong > 0) setStaged(checked);
      else setTaken(await takeOrDrop(checked, partOf(onProgress, 0.5, 1), signal));
    });
  const take = (checked: StagedImport) =>
    run(async (onProgress, signal) => {
      setTaken(await takeStaged(checked, { skipWrong: true }, onProgress, signal));
      setStaged(undefined);
    });
  const drop = ({ id }: StagedImport) =>
    run(async () => {
      await ask('importCancel', { import: id });
      setStaged(undefined);
    });

  return (
    <section className="section" aria-labelledby="data-import">
      <h2 id="data-import" className="section-title">
        {i18n.t('data.import')}
      </h2>
      <p className="section-words">{i18n.t('data.importWords')}</p>
      <div className="row">
        <FileButton
          accept=".jsonl,.ndjson,application/x-ndjson"
          disabled={progress !== undefined}
          onFile={(file) => void stage(file)}
        >
          {i18n.t('data.chooseFile')}
        </FileButton>
      </div>
      {progress !== undefined && <TaskProgress label={i18n.t('data.import')} share={progress} onCancel={cancel} />}
      {problem !== undefined && <ProblemNote problem={problem} />}
      {staged !== undefined && progress === undefined && (
        <WrongRowsQuestion staged={staged} onTake={() => take(staged)} onDrop={() => drop(staged)} />
      )}
      {taken !== undefined && (
        <p role="status">
          {i18n.t('data.taken', taken.added, { count: formatNumber(taken.added) })}{' '}
          {taken.known > 0 && i18n.t('data.known', taken.known, { count: formatNumber(taken.known) })}{' '}
          {refused > 0 && i18n.t('data.refused', refused, { count: formatNumber(refused) })} <TooOld {...taken} />
        </p>
      )}
    </section>
  );
}

/** Nobody is asked about a file without wrong rows: where it is not taken, nothing of it waits either. */
async function takeOrDrop(staged: StagedImport, onProgress: Progress, signal: AbortSignal): Promise<TakenImport> {
  try {
    return await takeStaged(staged, { skipWrong: false }, onProgress, signal);
  } catch (error) {
    await ask('importCancel', { import: staged.id });
    throw error;
  }
}
