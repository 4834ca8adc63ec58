import ExportIcon from 'lucide-react/icons/download';
import MoreIcon from 'lucide-react/icons/ellipsis';
import ShowIcon from 'lucide-react/icons/scroll-text';
import EraseIcon from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { CustomerId } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { useToast } from '../ui/toast.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { EverythingDialog } from './everything-dialog.tsx';
import { exportPerson } from './export-person.ts';

/** What a person may ask of us about their data: to see it, to have it, to have it erased. */
export function CustomerMenu({ customer, name }: { readonly customer: CustomerId; readonly name: string }) {
  const [open, setOpen] = useState<'everything' | 'erase'>();
  const toast = useToast();
  const close = () => setOpen(undefined);
  const exportAll = () =>
    void exportPerson(customer).then(
      (file) => toast(i18n.t('privacy.exported', { name: file })),
      (error: unknown) => toast(i18n.t(`problem.${asProblem(error).kind}`)),
    );
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton small label={i18n.t('privacy.menu')} icon={<MoreIcon size={14} aria-hidden="true" />} />}
      >
        <MenuItem icon={<ShowIcon size={14} aria-hidden="true" />} onChoose={() => setOpen('everything')}>
          {i18n.t('privacy.showAll')}
        </MenuItem>
        <MenuItem icon={<ExportIcon size={14} aria-hidden="true" />} onChoose={exportAll}>
          {i18n.t('privacy.exportAll')}
        </MenuItem>
        <MenuItem icon={<EraseIcon size={14} aria-hidden="true" />} onChoose={() => setOpen('erase')}>
          {i18n.t('privacy.erase')}
        </MenuItem>
      </Menu>
      <EverythingDialog
        customer={customer}
        name={name}
        open={open === 'everything'}
        onClose={close}
        onExport={exportAll}
      />
      <EraseDialog customer={customer} name={name} open={open === 'erase'} onClose={close} onExport={exportAll} />
    </>
  );
}
