import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';

/** The way back after a person has taken the permission away. */
export function AskPermission({ onAsk }: { readonly onAsk: () => Promise<void> }) {
  return (
    <div className="popup-permission">
      <p>{i18n.t('popup.mayNotRead')}</p>
      <Button small onClick={() => void onAsk()}>
        {i18n.t('popup.allow')}
      </Button>
    </div>
  );
}
