import { postAt } from './links.ts';
import { reservedPaths } from './parts.ts';

/** Which part of Facebook an address is. */
export function viewOf(address: URL): string {
  const [first = '', second] = address.pathname.split('/').filter(Boolean);
  if (postAt(address) !== undefined) return 'post';
  if (first === '' || first === 'home.php' || (first === 'groups' && (second === undefined || second === 'feed')))
    return 'feed';
  if (first === 'search' || first === 'hashtag') return 'search';
  if (first === 'groups') return 'group';
  return first === 'profile.php' || first === 'people' || !reservedPaths.has(first) ? 'profile' : 'other';
}
