import { useQuery } from '@tanstack/react-query';
import ExportIcon from 'lucide-react/icons/download';
import { i18n } from '#i18n';
import type { CannedResponse } from '../../../lib/model/response.ts';
import { ProblemNote } from '../../problem/problem-note.tsx';
import { question } from '../../records-queries.ts';
import { offerFile } from '../../transfer/export-records.ts';
import { useTask } from '../../transfer/use-task.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { useToast } from '../../ui/toast.tsx';
import { compareResponses } from './compare-responses.ts';
import type { ResponsesOffer } from './import-offer.tsx';

interface ExchangeButtonsProps {
  readonly responses: readonly CannedResponse[];
  /** A file was read; nothing of it is taken yet. */
  readonly onRead: (offer: ResponsesOffer) => void;
}

/** All canned responses as a file, and those of a file to look at. What reads and writes it is loaded when it is wanted. */
export function ExchangeButtons({ responses, onRead }: ExchangeButtonsProps) {
  const { data: types } = useQuery(question('issueTypes', undefined));
  const { progress, problem, run } = useTask();
  const toast = useToast();
  const isBusy = progress !== undefined || types === undefined;
  const write = (ending: 'csv' | 'json') =>
    run(async () => {
      const { asCsv, asJson } = await import('./write-responses.ts');
      const name = `${i18n.t('exchange.file')}-${new Date().toISOString().slice(0, 10)}.${ending}`;
      offerFile(ending === 'csv' ? asCsv(responses, types ?? []) : asJson(responses), name);
      toast(i18n.t('data.exported', { name }));
    });
  const read = (file: File) =>
    run(async (_, signal) => {
      const { readResponses } = await import('./read-responses.ts');
      const { wrong, isTable, responses: found } = await readResponses(file, responses, types ?? [], signal);
      signal.throwIfAborted();
      onRead({ file: file.name, wrong, isTable, ...compareResponses(found, responses) });
    });
  return (
    <>
      <FileButton accept=".csv,.json,text/csv,application/json" disabled={isBusy} onFile={(file) => void read(file)}>
        {i18n.t('exchange.import')}
      </FileButton>
      {responses.length > 0 && (
        <Menu
          align="end"
          trigger={
            <Button disabled={isBusy}>
              <ExportIcon size={14} aria-hidden="true" />
              {i18n.t('exchange.export')}
            </Button>
          }
        >
          {(['csv', 'json'] as const).map((ending) => (
            <MenuItem key={ending} onChoose={() => void write(ending)}>
              {i18n.t(`customers.format.${ending}`)}
            </MenuItem>
          ))}
        </Menu>
      )}
      {problem !== undefined && <ProblemNote problem={problem} />}
    </>
  );
}
