import './backup.css';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import type { TakenImport } from '../../lib/messages/protocol/index.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { TaskProgress } from '../transfer/task-progress.tsx';
import { TooOld } from '../transfer/too-old.tsx';
import { useTask } from '../transfer/use-task.ts';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { formatNumber } from '../ui/language.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { type OpenedBackup, openBackup, takeBackup } from './restore-backup.ts';
import { RestorePreview } from './restore-preview.tsx';

/** A backup back into the records: opened and checked whole, shown, then taken whole or not at all. */
export function RestoreSection() {
  const { progress, problem, run, cancel } = useTask();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [opened, setOpened] = useState<OpenedBackup>();
  const [taken, setTaken] = useState<TakenImport>();
  const busy = progress !== undefined;

  const open = (chosen: File) =>
    run(async (onProgress, signal) => {
      setOpened(await openBackup(chosen, passphrase, onProgress, signal));
      setPassphrase('');
    });
  const take = (backup: OpenedBackup, withSettings: boolean) =>
    run(async (onProgress, signal) => {
      setTaken(await takeBackup(backup, withSettings, onProgress, signal));
      setOpened(undefined);
      setFile(undefined);
    });
  const leave = ({ staged }: OpenedBackup) =>
    run(async () => {
      await ask('importCancel', { import: staged.id });
      setOpened(undefined);
      setFile(undefined);
    });

  return (
    <section className="section" aria-labelledby="restore-title">
      <h2 id="restore-title" className="section-title">
        {i18n.t('backup.restore')}
      </h2>
      <p className="section-words">{i18n.t('backup.restoreWords')}</p>
      <div className="row">
        <FileButton
          accept=".backup"
          disabled={busy || opened !== undefined}
          onFile={(chosen) => {
            setTaken(undefined);
            setFile(chosen);
          }}
        >
          {i18n.t('backup.choose')}
        </FileButton>
        {file !== undefined && <span className="breakable">{file.name}</span>}
      </div>
      {file !== undefined && opened === undefined && (
        <form
          className="backup-form"
          onSubmit={(event) => {
            event.preventDefault();
            void open(file);
          }}
        >
          <PassphraseField
            label={i18n.t('backup.passphrase')}
            value={passphrase}
            use="current-password"
            onChange={setPassphrase}
          />
          <div className="row">
            <Button type="submit" disabled={busy || passphrase === ''}>
              {i18n.t('backup.open')}
            </Button>
          </div>
        </form>
      )}
      {progress !== undefined && <TaskProgress label={i18n.t('backup.restore')} share={progress} onCancel={cancel} />}
      {problem !== undefined && <ProblemNote problem={problem} />}
      {opened !== undefined && !busy && (
        <RestorePreview opened={opened} onTake={(some) => take(opened, some)} onLeave={() => leave(opened)} />
      )}
      {taken !== undefined && (
        <p role="status">
          {i18n.t('backup.restored', taken.added, { count: formatNumber(taken.added) })} <TooOld {...taken} />
        </p>
      )}
    </section>
  );
}
