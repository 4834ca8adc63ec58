import { mountPracticeFacebook } from './mount.tsx';

const element = document.getElementById('mount_0_0');
const wanted = new URL(location.href).searchParams;
const theme = wanted.get('theme');
if (element !== null) {
  mountPracticeFacebook(element, {
    now: Date.now(),
    routing: 'path',
    language: wanted.get('lang') === 'de' ? 'de' : 'en',
    ...((theme === 'light' || theme === 'dark') && { theme }),
  });
}
