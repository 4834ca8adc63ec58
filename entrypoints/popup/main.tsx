import { showPage } from '../../components/page.tsx';
import { Popup } from '../../components/popup/popup.tsx';

showPage(<Popup />);
