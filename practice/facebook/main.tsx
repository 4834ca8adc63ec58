import { mountPracticeFacebook } from './mount.tsx';

const element = document.getElementById('mount_0_0');
const wanted = new URL(location.href).searchParams;
if (element !== null) {
  mountPracticeFacebook(element, {
    now: Date.now(),
    routing: 'path',
    language: wanted.get('locale') === 'de_DE' ? 'de' : 'en',
    ...(wanted.has('dark') && { dark: wanted.get('dark') === '1' }),
  });
}
