/**
 * Where X keeps each part of a post, alternatives in order. Seen in pages from 2024-11 to 2026-05 unless a line says
 * otherwise. When X moves a part, the mend is one line here.
 */
export const parts = {
  // Articles embed posts as `simpleTweet`; there too the post is this element (2026-05).
  post: 'article[data-testid="tweet"]',
  // Every organic post has a link to itself around its time (2024-11 to 2026-05), whatever its element is called. What
  // tells of likes and followers is no post; no saved page shows whether it has such a link.
  sign: 'a[href*="/status/"] > time:not([data-testid="notification"] *)',
  userName: ['[data-testid="User-Name"]'],
  // The name alone, without the handle, the time, and what other extensions put beside it. By its nesting: embedded
  // posts have no link here (2026-05).
  name: ['[data-testid="User-Name"] > * > *', '[data-testid="User-Name"] > *'],
  // Companies lend their people a badge: a picture in a link that is no `a`.
  badge: '[role="link"]:not(a)',
  avatar: ['[data-testid^="UserAvatar-Container-"]'],
  // An article post has a title and a body where others have text; the title is what feeds show (2026-02).
  text: ['[data-testid="tweetText"]', '[data-testid="twitter-article-title"]'],
  time: ['time'],
  // Where the time is no link: advertisements link only to their numbers (2024-11), quoted posts to their pictures.
  anyStatus: 'a[href*="/status/"]',
  // One name, three tags: a link (2024), a `div` (2024-25), a button (2026).
  showMore: ['[data-testid="tweet-text-show-more-link"]'],
  socialContext: ['[data-testid="socialContext"]'],
  // Around an advertisement; *inside* a post it is only a video player.
  advertisement: '[data-testid="placementTracking"]',
  // A quoted post is a link that is no `a`; a blocked one is an article of its own, and so are those an article embeds.
  quoteBox: '[role="link"]',
  photo: '[data-testid="tweetPhoto"]',
  video: '[data-testid="videoPlayer"], video',
  media: ['[data-testid="tweetPhoto"], [data-testid="videoPlayer"]'],
  // What a post without words has instead of them: media, a poll, a quoted post, or a notice of why they are withheld, which
  // leads to the site's help. Public repositories look for the video that is not yet loaded (2023 to 2026).
  wordless: [
    '[data-testid="tweetPhoto"], [data-testid="videoPlayer"], [data-testid="previewInterstitial"]',
    '[data-testid="card.wrapper"], [data-testid="cardPoll"]',
    'article, [role="link"] [data-testid="User-Name"]',
    'a[href^="https://help."]',
  ],
  // The row of buttons; other rows (poll choices) have no reply button.
  buttons: '[role="group"]',
  reply: '[data-testid="reply"]',
  counted: 'button[data-testid]',
  views: 'a[href$="/analytics"]',
  // Its wrappers have names that begin the same way; see `editorName`.
  editor: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  // The pictures in a composer. Many public repositories look for it (2022 to 2026); no saved page of ours shows it.
  attached: '[data-testid="attachments"]',
  dialog: '[role="dialog"]',
  cell: '[data-testid="cellInnerDiv"]',
  inlineComposer: '[data-testid="inline_reply_offscreen"]',
  // The post a conversation page is about cannot be tabbed to (5 of 5 pages, 2025-10 to 2026-05).
  focused: 'article[data-testid="tweet"][tabindex="-1"]',
  // A cell with a heading begins what X recommends; nothing below it answers the conversation.
  heading: '[role="heading"]',
  // The line that joins a reply to the cell above is a second box in the row over the avatar's (2025-02).
  postAvatar: ['[data-testid="Tweet-User-Avatar"]'],
  // What pops up after sending, with a link to what was sent (2026-02); its words are localised.
  sent: ['[data-testid="toast"] a[href*="/status/"]'],
  // Beside a profile's name and beside people listed: `ID-follow` or `ID-unfollow`. Its label is localised and names the
  // handle in every language (2024-11 to 2026-05).
  follow: 'button[data-testid$="follow"]',
  // In a profile's head, for search engines: the account as schema.org's `ProfilePage`. Several public repositories read it
  // (2024 to 2026); no saved page of ours shows it.
  stated: 'script[data-testid="UserProfileSchema-test"]',
  ownAvatar: ['[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]'],
  // The second is what narrow windows show.
  ownProfile: ['a[data-testid="AppTabBar_Profile_Link"]', 'a[data-testid="DashButton_ProfileIcon_Link"]'],
} as const;

/** The composer itself, not its label or its wrappers (`tweetTextarea_0_label`). */
export const editorName = /^tweetTextarea_\d+$/;

/** Test ids of the buttons whose labels hold the numbers; the label's words are in the language of the menus. */
export const countedButtons: ReadonlyMap<string, 'replies' | 'reposts' | 'likes'> = new Map([
  ['reply', 'replies'],
  ['retweet', 'reposts'],
  ['unretweet', 'reposts'],
  ['like', 'likes'],
  ['unlike', 'likes'],
]);

/** First path segments that are pages of X, not accounts. */
export const reservedPaths: ReadonlySet<string> = new Set(
  ['', 'compose', 'explore', 'hashtag', 'home', 'i', 'intent', 'jobs', 'messages', 'notifications'].concat([
    'search',
    'settings',
    'share',
    'tos',
    'privacy',
  ]),
);

/**
 * What X writes where nobody described a picture, in the language of its menus: no mark tells it from a description.
 * A language missing here costs a useless "Image", nothing more.
 */
export const undescribed: ReadonlySet<string> = new Set(
  (
    'Image Bild Imagen Imagem Immagine Afbeelding Resim Bilde Billede Kuva Obraz Obrázek Obrázok Kép Imagine Slika ' +
    'Εικόνα Изображение Зображення תמונה صورة تصویر चित्र छवि รูปภาพ Gambar Imej 画像 이미지 图像 圖片 图片 圖像'
  ).split(' '),
);
