import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd, spokenKeys } from '../ui/kbd.tsx';
import { useSidebarKey } from './use-sidebar-key.ts';

const rows = [
  [['J', 'ArrowRight'], 'next'],
  [['K', 'ArrowLeft'], 'previous'],
  [['1', '2', '3'], 'choose'],
  [['R'], 'write'],
  [['W'], 'draft'],
  [['Mod+Enter'], 'fill'],
  [['F8'], 'nextFinding'],
  [['L'], 'log'],
  [['D'], 'dismiss'],
  [['N'], 'note'],
  [['P'], 'promise'],
  [['O'], 'page'],
  [['?'], 'list'],
  [['Escape'], 'close'],
] as const;

/** All keys of the sidebar. */
export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const sidebarKey = useSidebarKey();
  return (
    <Dialog
      title={i18n.t('shortcuts.title')}
      open
      onClose={onClose}
      buttons={<Button onClick={onClose}>{i18n.t('ui.close')}</Button>}
    >
      <table className="shortcuts">
        <tbody>
          {sidebarKey !== undefined && <Shortcut keys={[sidebarKey]} what={i18n.t('shortcuts.open')} />}
          {rows.map(([keys, what]) => (
            <Shortcut key={what} keys={keys} what={i18n.t(`shortcuts.${what}`)} />
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

function Shortcut({ keys, what }: { readonly keys: readonly string[]; readonly what: string }) {
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>
        <span className="unseen">{keys.map(spokenKeys).join(', ')}</span>
        {keys.map((key) => (
          <Kbd key={key} keys={key} />
        ))}
      </td>
    </tr>
  );
}
