import { manyPosts } from '../world/index.ts';
import { mountPracticeX } from './mount.tsx';

const element = document.getElementById('react-root');
const wanted = new URL(location.href).searchParams;
const now = Date.now();
const many = Number(wanted.get('many'));
const theme = wanted.get('theme');
/** Somebody was here before, with this browser. */
const again = localStorage.getItem('visited') !== null;
localStorage.setItem('visited', 'yes');
history.scrollRestoration = 'manual';
if (element !== null) {
  mountPracticeX(element, {
    now,
    again,
    routing: 'path',
    language: wanted.get('lang') === 'de' ? 'de' : 'en',
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(many > 0 && { posts: manyPosts(many, 1, { now }) }),
  });
}
