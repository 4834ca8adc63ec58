import { linkAt, postOf } from './links.ts';
import { reservedPaths } from './parts.ts';

/** Which part of Facebook an address is. */
export function viewOf(address: URL): string {
  const link = linkAt(address);
  const [first = '', second] = link.segments;
  if (postOf(link) !== undefined) return 'post';
  if (first === '' || first === 'home.php' || (first === 'groups' && (second === undefined || second === 'feed')))
    return 'feed';
  if (first === 'search' || first === 'hashtag') return 'search';
  if (first === 'groups') return 'group';
  return first === 'profile.php' || first === 'people' || !reservedPaths.has(first) ? 'profile' : 'other';
}
