import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import { asProblem } from '../../lib/model/problem.ts';
import type { KeptTableImport } from '../../lib/model/table-import.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { TaskProgress } from '../transfer/task-progress.tsx';
import { untilDone } from '../transfer/until-done.ts';
import { useTask } from '../transfer/use-task.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { formatNumber } from '../ui/language.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useToast } from '../ui/toast.tsx';
import { RowFigures } from './row-figures.tsx';
import { TroubleList } from './trouble-list.tsx';

/** Every import there was, what became of its rows, and its undoing. */
export function EarlierImports() {
  const { data, error, refetch } = useQuery(question('tableImports', undefined));
  const [asked, setAsked] = useState<KeptTableImport>();
  const { progress, problem, run, cancel } = useTask();
  const toast = useToast();
  const undo = ({ id }: KeptTableImport) =>
    run(async (onProgress, signal) => {
      const { kept } = await untilDone(
        () => ask('tableUndo', { import: id }),
        () => ask('tableStop', { import: id }),
        onProgress,
        signal,
      );
      await refetch();
      toast(i18n.t('tables.undone', kept, { count: formatNumber(kept) }));
    });
  if (error !== null) return <ProblemNote problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (data === undefined || data.length === 0) return null;
  return (
    <section className="section" aria-labelledby="table-imports">
      <h2 id="table-imports" className="section-title">
        {i18n.t('tables.earlier')}
      </h2>
      <ul className="table-imports" aria-labelledby="table-imports">
        {data.map((one) => (
          <li key={one.id}>
            <details>
              <summary>
                <StrangersWords className="proposal-name">{one.file}</StrangersWords>
                <span className="proposal-facts">
                  <TimeAgo at={one.at} />
                  {one.by !== '' && (
                    <>
                      {' · '}
                      <StrangersWords>{one.by}</StrangersWords>
                    </>
                  )}
                  {one.undone && ` · ${i18n.t('tables.wasUndone')}`}
                </span>
              </summary>
              <RowFigures rows={one.rows} />
              <TroubleList troubles={one.troubles} skipped={one.rows.skipped} />
            </details>
            {!one.undone && (
              <Button small disabled={progress !== undefined} onClick={() => setAsked(one)}>
                {i18n.t('tables.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {progress !== undefined && <TaskProgress label={i18n.t('tables.undo')} share={progress} onCancel={cancel} />}
      {problem !== undefined && <ProblemNote problem={problem} />}
      {asked !== undefined && (
        <Dialog
          title={i18n.t('tables.undoTitle', { file: asked.file })}
          open
          onClose={() => setAsked(undefined)}
          buttons={
            <>
              <Button onClick={() => setAsked(undefined)}>{i18n.t('ui.cancel')}</Button>
              <Button
                look="primary"
                onClick={() => {
                  setAsked(undefined);
                  void undo(asked);
                }}
              >
                {i18n.t('tables.undoNow')}
              </Button>
            </>
          }
        >
          <p>{i18n.t('tables.undoWords')}</p>
        </Dialog>
      )}
    </section>
  );
}
