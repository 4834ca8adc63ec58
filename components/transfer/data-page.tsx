import { i18n } from '#i18n';
import { BackupSection } from '../backup/backup-section.tsx';
import { RestoreSection } from '../backup/restore-section.tsx';
import { ProblemNote } from '../problem/problem-note.tsx';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';
import { exportRecords, offerFile } from './export-records.ts';
import { ImportSection } from './import-section.tsx';
import { TableSection } from './table-section.tsx';
import { TaskProgress } from './task-progress.tsx';
import { useTask } from './use-task.ts';

/** All records out of this browser as one file, and back in. */
export function DataPage() {
  const { progress, problem, run, cancel } = useTask();
  const toast = useToast();
  const start = () =>
    run(async (onProgress, signal) => {
      const file = await exportRecords(onProgress, signal);
      const name = `rejoinder-${new Date().toISOString().slice(0, 10)}.jsonl`;
      offerFile(file, name);
      toast(i18n.t('data.exported', { name }));
    });
  return (
    <>
      <BackupSection />
      <RestoreSection />
      <section className="section" aria-labelledby="data-export">
        <h2 id="data-export" className="section-title">
          {i18n.t('data.export')}
        </h2>
        <p className="section-words">{i18n.t('data.exportWords')}</p>
        <div className="row">
          <Button onClick={start} disabled={progress !== undefined}>
            {i18n.t('data.exportNow')}
          </Button>
        </div>
        {progress !== undefined && <TaskProgress label={i18n.t('data.export')} share={progress} onCancel={cancel} />}
        {problem !== undefined && <ProblemNote problem={problem} onRetry={start} />}
      </section>
      <ImportSection />
      <TableSection />
    </>
  );
}
