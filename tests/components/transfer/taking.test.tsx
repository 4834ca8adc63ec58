// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { makeBackup } from '../../../components/backup/make-backup.ts';
import { RestoreSection } from '../../../components/backup/restore-section.tsx';
import { ImportSection } from '../../../components/transfer/import-section.tsx';
import { holdJournal } from '../../background/hold-journal.ts';
import { entryId } from '../../background/posts.ts';
import { backgroundPerTest, sidebarFrame } from '../../background/running.ts';
import { takeImport } from '../../background/take-import.ts';
import { manyRecords } from '../../bench/many-records.ts';
import { showIn } from '../page-in.tsx';
import { chooseFile } from './choose-file.ts';

const background = backgroundPerTest();
afterEach(cleanup);

const lines = [...manyRecords({ customers: 20, interactions: 60 })];
const passphrase = 'four words to remember';

async function backupOfMany(): Promise<Uint8Array<ArrayBuffer>> {
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Kim' });
  const id = entryId();
  await background().ask(sidebarFrame, 'importBegin', { import: id });
  await background().ask(sidebarFrame, 'importRows', { import: id, firstLine: 1, lines });
  await takeImport(background(), sidebarFrame, id);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const file = new WritableStream<Uint8Array<ArrayBuffer>>({ write: (piece) => void pieces.push(piece) });
  await makeBackup(passphrase, file, () => undefined, new AbortController().signal);
  await background().records.database.delete();
  background().restart();
  await background().ask(sidebarFrame, 'saveSettings', { agentName: '' });
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** What is taken takes as long as nobody stops it. */
async function holdUntilStopped(): Promise<void> {
  const letGo = await holdJournal(background().records.database);
  const deliver = background().deliver.bind(background());
  vi.spyOn(background(), 'deliver').mockImplementation((message) => {
    if (JSON.stringify(message).includes('"importStop"')) letGo();
    return deliver(message);
  });
}

const agent = async () => (await background().ask(sidebarFrame, 'settings', undefined)).agentName;
const kept = () => background().records.database.journal.count();

test('a backup that is cancelled while it is taken leaves nothing in the records, waits, and is taken after all', async () => {
  const backup = await backupOfMany();
  const { user, container } = showIn(background(), <RestoreSection />);
  await chooseFile(user, container, backup, 'rejoinder.backup');
  await user.type(screen.getByLabelText('Passphrase'), passphrase);
  await user.click(screen.getByRole('button', { name: 'Open it' }));
  const take = await screen.findByRole('button', { name: 'Take it in' });
  await holdUntilStopped();
  await user.click(take);
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  const again = await screen.findByRole('button', { name: 'Take it in' });
  expect(await kept()).toBe(0);
  expect(await agent()).toBe('');
  await user.click(again);
  await screen.findByText(/records were taken in/);
  expect(await kept()).toBe(lines.length - 1);
  expect(await agent()).toBe('Kim');
});

test('an import that is cancelled while it is taken leaves nothing, neither in the records nor waiting', async () => {
  await holdUntilStopped();
  const { user, container } = showIn(background(), <ImportSection />);
  await chooseFile(user, container, lines.map((line) => `${line}\n`).join(''), 'rejoinder.jsonl');
  await waitFor(() => {
    const value = screen.getByRole('progressbar', { name: 'Import' }).getAttribute('value');
    expect(Number(value)).toBeGreaterThanOrEqual(0.5); // everything is staged
  });
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
  const { database } = background().records;
  expect([await kept(), await database.staged.count()]).toEqual([0, 0]);
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});
