/**
 * Where Facebook keeps each part of a post or comment. Seen in pages from 2025-11 and 2025-12 unless a line says
 * otherwise. Class names change with each build and are never used; labels are in the language of the menus, and are
 * used only where a line says so.
 */
export const parts = {
  // A feed's posts are numbered and have no role (2025-12); a post page's, and some feeds' (2026), are articles without
  // a label. Where both are there, one is inside the other and the outer counts.
  post: '[aria-posinset][aria-describedby], [role="article"]:not([aria-label]):not([aria-posinset] *)',
  // A comment is an article with a label ("Comment by NAME a week ago").
  comment: '[role="article"][aria-label]',
  // Stands in each post that has words, whatever its element is called. The name's role would not do: lists of people, as
  // of those who reacted, have it too.
  sign: '[data-ad-rendering-role="story_message"]',
  feed: '[role="feed"]',
  // The author's heading also is what `aria-labelledby` names. In groups shown elsewhere it is the group's.
  heading: ['[data-ad-rendering-role="profile_name"]'],
  message: [
    '[data-ad-comet-preview="message"]',
    '[data-ad-preview="message"]',
    '[data-ad-rendering-role="story_message"]',
  ],
  // The box of words on a coloured ground; each line in it is aligned, as lines that people write are.
  written: '[dir="auto"][style*="text-align"]',
  notWritten: 'a, ul, form, blockquote, [role="button"], [aria-hidden="true"], [role="article"][aria-label]',
  // "See more" is a button in a line of words.
  line: '[dir="auto"]',
  // Where a machine translated, its words are quoted under the author's (2026-02).
  translation: 'blockquote',
  // Buttons among the words, and blocks that people never see.
  wordless: '[role="button"], div[aria-hidden="true"], blockquote',
  // Each line is a box, and boxes without a direction around some lines are paragraphs.
  lines: new Set(['div', 'p', 'li']),
  paragraphs: 'div:not([dir]) + div:not([dir])',
  photo: 'a[href*="fbid="] img[alt], a[href*="/photos/"] img[alt]',
  // What a post without words has instead of them.
  pictures: ['a[href*="fbid="]', 'a[href*="/photos/"]', 'a[href*="/reel/"]', 'a[href*="/videos/"]', 'video', 'img'],
  mediaLink: 'a[href*="fbid="], a[href*="/photos/"], a[href*="/reel/"], a[href*="/videos/"], a[href*="/watch/"]',
  advertisement: 'a[href*="/ads/about"]',
  groupPicture: 'a[aria-label][href*="/groups/"]',
  toolbar: '[role="toolbar"]',
  commentLink: 'a[href*="comment_id="]',
  // The last link of the line under a comment is its time; the author's link names the comment too.
  commentTime: 'ul a[href*="comment_id="]',
  // Comments declare their language (posts do not), as far as they have any: else their words are lines, unlike badges.
  commentText: ['[dir="auto"][lang]', 'span[dir="auto"]:has(div[dir="auto"])', 'div[dir="auto"]'],
  notCommentText: 'a, ul, [role="button"], form',
  commentPictures: ['img:not([role="presentation"])', 'video', 'div[role="img"][aria-label]'],
  commentActions: 'ul > li',
  button: '[role="button"]',
  commentButton: ['[data-ad-rendering-role="comment_button"]'],
  editor: 'form [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
  dialog: '[role="dialog"]',
  // Ages and dates of posts are scrambled: 60 letters, of which a style sheet of its own hides most (2025-12).
  scrambled: '[style*="flex"] > span',
  hidingStyles: 'link[rel="stylesheet"][href^="data:text/css"]',
  // Who is signed in, in the data the page was built from.
  ownData: 'script',
} as const;

/** What `aria-describedby` of a post names, in this order; parts that are missing are ids of nothing. */
export const describedParts = ['header', 'message', 'attachment', 'reactions', 'comments'] as const;

/**
 * Links of an advertisement's header carry a longer token than other links: at least this many characters (2026-07; by
 * view, as lists of ad blockers have it). Organic posts of 2025-12 had 195 to 216.
 */
export const advertisementToken = { search: 250, other: 311 } as const;

/** What Facebook writes on an advertisement where other posts have their time (lists of ad blockers, 2020 to 2026). */
export const sponsored: readonly string[] = (
  'Sponsored|Ad|Gesponsert|Anzeige|Publicidad|Patrocinado|Publicitat|Sponsorisé|Commandité|Sponsorizzato|Gesponsord|' +
  'Sponsorowane|Sponsorlu|広告|スポンサー|광고|赞助内容|贊助|ממומן|ممول|प्रायोजित|Реклама|Bersponsor|Ditaja|Được tài trợ|' +
  'ได้รับการสนับสนุน|Sponzorováno|Sponzorované|Hirdetés|Sponsorizat|Χορηγούμενη|Sponsrad|Sponsoreret|Sponset|' +
  'Sponsoroitu|May Sponsor|Спонсорирано|Sponzorirano'
).split('|');

/** First path segments that are pages of Facebook, not accounts. */
export const reservedPaths: ReadonlySet<string> = new Set(
  (
    'ads bookmarks business events friends gaming groups hashtag help home.php l.php latest login login.php ' +
    'marketplace media me memories messages notifications pages people permalink.php photo photo.php photos ' +
    'policies privacy profile.php reel saved search settings share sharer stories story.php watch'
  ).split(' '),
);

/** What Facebook writes where nobody, not even its machine, described a picture. A language missing here costs only a useless line. */
export const undescribed: ReadonlySet<string> = new Set([
  'No photo description available.',
  'Keine Fotobeschreibung verfügbar.',
  'Aucune description de photo disponible.',
  'No hay ninguna descripción de la foto disponible.',
  'Nenhuma descrição de foto disponível.',
  'Nessuna descrizione della foto disponibile.',
  'Geen fotobeschrijving beschikbaar.',
  'Brak dostępnego opisu zdjęcia.',
]);

/** Thousands as Facebook shortens them where the browser does otherwise, in lower case: German. */
export const shortThousands: readonly string[] = ['tsd.'];

/** Ages as Facebook shortens them in several languages, where the browser does otherwise. */
export const ageUnits: ReadonlyMap<string, 'minute' | 'hour' | 'day' | 'week' | 'year'> = new Map([
  ['m', 'minute'],
  ['mins', 'minute'],
  ['h', 'hour'],
  ['hrs', 'hour'],
  ['d', 'day'],
  ['週', 'week'],
  ['a', 'year'],
  ['j', 'year'],
]);

/** Months that are numbered and not named: in Chinese, Japanese and Korean, and in Vietnamese. */
export const numberedMonth = /(\d{1,2}) ?[月월]|tháng (\d{1,2})/i;

/** Which half of the day a time of twelve hours is in, by marks that stand for nothing else in a date. */
export const halvesOfDay = {
  before: /(?<!\p{L})a\.? ?m(?!\p{L})|午前|上午|凌晨|早上|오전|पूर्वाह्न|(?<!\p{L})ص(?!\p{L})|π\.μ/iu,
  after: /(?<!\p{L})p\.? ?m(?!\p{L})|午後|下午|晚上|오후|अपराह्न|(?<!\p{L})م(?!\p{L})|μ\.μ/iu,
} as const;

/** The age of what was posted within the last minute. */
export const justNow: ReadonlySet<string> = new Set(
  (
    "Just now|Gerade eben|À l’instant|À l'instant|Justo ahora|Ahora mismo|Ahora|Agora mesmo|Agora|Adesso|Zojuist|" +
    'Przed chwilą|Şimdi|Az önce|الآن|अभी|अभी-अभी|たった今|방금|刚刚|剛剛|Только что|Baru saja|Vừa xong|เมื่อสักครู่|Nyss|Lige nu'
  ).split('|'),
);
