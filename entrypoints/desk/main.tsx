import { Desk } from '../../components/desk/desk.tsx';
import { showPage } from '../../components/page.tsx';

showPage(<Desk />);
