import { showPage } from '../../components/page.tsx';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';

showPage(<Sidebar framed={window.top !== window} />);
