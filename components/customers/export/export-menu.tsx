import ExportIcon from 'lucide-react/icons/download';
import { i18n } from '#i18n';
import type { CustomerId } from '../../../lib/model/ids.ts';
import { ProblemNote } from '../../problem/problem-note.tsx';
import { offerFile } from '../../transfer/export-records.ts';
import { TaskProgress } from '../../transfer/task-progress.tsx';
import { useTask } from '../../transfer/use-task.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { useToast } from '../../ui/toast.tsx';
import { exportCustomers } from './export-customers.ts';
import type { Format } from './format.ts';

/** Each is loaded when somebody wants it. */
const formats = {
  csv: async () => (await import('./csv.ts')).csv,
  json: async () => (await import('./json.ts')).json,
  vcard: async () => (await import('./vcard.ts')).vcard,
} as const satisfies Readonly<Record<string, () => Promise<Format>>>;

interface ExportMenuProps {
  /** Undefined while it is not known yet who is found. */
  readonly customers: readonly CustomerId[] | undefined;
  /** Some are chosen; otherwise it is everybody found. */
  readonly chosen: boolean;
}

/** Those who are chosen, or everybody found, as a file. */
export function ExportMenu({ customers, chosen }: ExportMenuProps) {
  const { progress, problem, run, cancel } = useTask();
  const toast = useToast();
  const start = (name: keyof typeof formats) =>
    run(async (onProgress, signal) => {
      const format = await formats[name]();
      const file = await exportCustomers(customers ?? [], format, onProgress, signal);
      const fileName = `${i18n.t('customers.file')}-${new Date().toISOString().slice(0, 10)}.${format.ending}`;
      offerFile(file, fileName);
      toast(i18n.t('data.exported', { name: fileName }));
    });
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button disabled={customers === undefined || customers.length === 0 || progress !== undefined}>
            <ExportIcon size={14} aria-hidden="true" />
            {i18n.t(chosen ? 'customers.exportChosen' : 'customers.exportFound')}
          </Button>
        }
      >
        {(['csv', 'json', 'vcard'] as const).map((name) => (
          <MenuItem key={name} onChoose={() => void start(name)}>
            {i18n.t(`customers.format.${name}`)}
          </MenuItem>
        ))}
      </Menu>
      {progress !== undefined && (
        <TaskProgress label={i18n.t('customers.exportFound')} share={progress} onCancel={cancel} />
      )}
      {problem !== undefined && <ProblemNote problem={problem} />}
    </>
  );
}
