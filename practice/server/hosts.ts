/** One address that the practice server answers for, and the folder under `practice/` with what it shows there. */
export interface PracticeHost {
  readonly host: string;
  readonly app: string;
  /** At least as strict as the real site's: nothing inline, nothing evaluated, no frames, nothing from elsewhere. */
  readonly policy: string;
}

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "frame-src 'none'",
  "child-src 'none'",
  // Facebook nests links with the help of empty objects.
  "object-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Trusted types as well: the strictest a page can be towards what runs in it. */
const withTrustedTypes = `${strict}; require-trusted-types-for 'script'`;

export const practiceHosts: readonly PracticeHost[] = [
  { host: 'x.com', app: 'x', policy: strict },
  { host: 'www.facebook.com', app: 'facebook', policy: withTrustedTypes },
  // A page that no adapter reads: what the manual way is for.
  { host: 'blog.example', app: 'blog', policy: strict },
];
