import './backup.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { TaskProgress } from '../transfer/task-progress.tsx';
import { useTask } from '../transfer/use-task.ts';
import { Button } from '../ui/button.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useToast } from '../ui/toast.tsx';
import { chooseFile } from './choose-file.ts';
import { makeBackup } from './make-backup.ts';
import { PassphraseField } from './passphrase-field.tsx';

/** Shorter ones are guessed, however long each guess takes. */
const shortest = 12;

/** Everything as one file that only the passphrase opens. */
export function BackupSection() {
  const { progress, problem, run, cancel } = useTask();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const toast = useToast();
  const tooShort = passphrase.length < shortest;
  const differs = passphrase !== again;

  const make = () =>
    run(async (onProgress, signal) => {
      const target = await chosen(`rejoinder-${new Date().toISOString().slice(0, 10)}.backup`);
      if (target === undefined) return;
      const at = new Date().toISOString();
      await makeBackup(passphrase, target.stream, onProgress, signal);
      await ask('noteBackup', { at });
      setPassphrase('');
      setAgain('');
      setTried(false);
      toast(i18n.t('backup.made', { name: target.name }));
    });

  return (
    <section className="section" aria-labelledby="backup-title">
      <h2 id="backup-title" className="section-title">
        {i18n.t('backup.title')}
      </h2>
      <p className="section-words">{i18n.t('backup.words')}</p>
      <LastBackup />
      <form
        className="backup-form"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!tooShort && !differs) void make();
        }}
      >
        <PassphraseField
          label={i18n.t('backup.passphrase')}
          hint={i18n.t('backup.passphraseHint')}
          value={passphrase}
          wrong={tried && tooShort ? i18n.t('backup.tooShort') : undefined}
          use="new-password"
          onChange={setPassphrase}
        />
        <PassphraseField
          label={i18n.t('backup.again')}
          value={again}
          wrong={tried && differs ? i18n.t('backup.differs') : undefined}
          use="new-password"
          onChange={setAgain}
        />
        <div className="row">
          <Button type="submit" disabled={progress !== undefined}>
            {i18n.t('backup.make')}
          </Button>
        </div>
      </form>
      {progress !== undefined && <TaskProgress label={i18n.t('backup.title')} share={progress} onCancel={cancel} />}
      {problem !== undefined && <ProblemNote problem={problem} onRetry={make} />}
    </section>
  );
}

function LastBackup() {
  const { data } = useQuery(question('backedUpAt', undefined));
  if (data === undefined) return null;
  if (data === null) return <p>{i18n.t('backup.never')}</p>;
  return (
    <p>
      {i18n.t('backup.last')} <TimeAgo at={data} />
    </p>
  );
}

/** The file of the person's choice; undefined where they thought better of it. */
async function chosen(name: string) {
  try {
    return await chooseFile(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
