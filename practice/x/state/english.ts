import type { Words } from './words.ts';

function some(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const english: Words = {
  locale: 'en',
  home: 'Home',
  homeTimeline: 'Home timeline',
  yourHomeTimeline: 'Your Home Timeline',
  conversation: 'Conversation',
  searchTimeline: 'Search timeline',
  explore: 'Explore',
  notifications: 'Notifications',
  messages: 'Messages',
  profile: 'Profile',
  more: 'More',
  post: 'Post',
  reply: 'Reply',
  back: 'Back',
  close: 'Close',
  accountMenu: 'Account menu',
  forYou: 'For you',
  following: 'Following',
  ad: 'Ad',
  verified: 'Verified account',
  showMore: 'Show more',
  showMoreReplies: 'Show more replies',
  showOriginal: 'Show original',
  showTranslation: 'Show translation',
  whoToFollow: 'Who to follow',
  relevantPeople: 'Relevant people',
  follow: 'Follow',
  followingButton: 'Following',
  pinned: 'Pinned',
  quote: 'Quote',
  image: 'Image',
  video: 'Embedded video',
  views: 'Views',
  relevant: 'Relevant',
  searchBox: 'Search',
  trends: 'What’s happening',
  whatIsHappening: 'What’s happening?',
  postYourReply: 'Post your reply',
  postText: 'Post text',
  replyingTo: 'Replying to ',
  and: ' and ',
  sent: 'Your post was sent.',
  view: 'View',
  bookmark: 'Bookmark',
  share: 'Share post',
  grok: 'Explain this post',
  posts: 'Posts',
  replies: 'Replies',
  media: 'Media',
  nothingHere: 'Nothing here yet',
  newPosts: 'See new posts',
  theme: 'Colours',
  language: 'Auf Deutsch',
  translatedFrom: (language) => `Translated from ${language}`,
  reposted: (name) => `${name} reposted`,
  ago: (minutes) => {
    if (minutes < 1) return { short: 'now', long: 'now' };
    if (minutes < 60) return { short: `${minutes}m`, long: `${some(minutes, 'minute', 'minutes')} ago` };
    const hours = Math.floor(minutes / 60);
    return { short: `${hours}h`, long: `${some(hours, 'hour', 'hours')} ago` };
  },
  replyAction: (count) => `${some(count, 'Reply', 'Replies')}. Reply`,
  repostAction: (count) => `${some(count, 'repost', 'reposts')}. Repost`,
  likeAction: (count, liked) => `${some(count, 'Like', 'Likes')}. ${liked ? 'Liked' : 'Like'}`,
  viewsAction: (count) => `${some(count, 'view', 'views')}. View post analytics`,
  allCounts: ({ replies, reposts, likes, bookmarks, views }) =>
    [
      replies > 0 && some(replies, 'reply', 'replies'),
      reposts > 0 && some(reposts, 'repost', 'reposts'),
      likes > 0 && some(likes, 'like', 'likes'),
      bookmarks > 0 && some(bookmarks, 'bookmark', 'bookmarks'),
      views > 0 && some(views, 'view', 'views'),
    ]
      .filter(Boolean)
      .join(', '),
};
