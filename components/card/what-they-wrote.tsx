import './post.css';
import { useState } from 'react';
import { i18n } from '#i18n';
import { beginningOf } from '../../lib/model/beginning-of.ts';
import { type KeptMention, sentimentOf } from '../../lib/model/customer.ts';
import type { Post, QuotedPost } from '../../lib/model/post.ts';
import { TranslatedPost } from '../drafting/translated-post.tsx';
import { GonePost } from '../privacy/gone-post.tsx';
import { AnnotatedText } from '../reply/annotated-text.tsx';
import { shownHandle } from '../shown-handle.ts';
import { Button } from '../ui/button.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { Part } from './part.tsx';

/** In UTF-16 units: what fits before "Show all". A post of 100,000 characters must not slow the first look. */
const shownAtFirst = 900;

/** The post itself. */
export function WhatTheyWrote({ mention }: { readonly mention: KeptMention }) {
  const { post, found, goneAt } = mention;
  const sentiment = sentimentOf(mention);
  const [whole, setWhole] = useState(false);
  const long = post.text.length > shownAtFirst;
  return (
    <Part title={i18n.t('sidebar.whatTheyWrote')} aside={<When post={post} />}>
      {post.text === '' && goneAt !== undefined ? null : post.text === '' ? (
        <p className="post-notes">{i18n.t('post.noWords')}</p>
      ) : (
        <p className="post-text" data-sentiment={sentiment.label} lang={post.language} dir="auto">
          <AnnotatedText
            text={long && !whole ? `${beginningOf(post.text, shownAtFirst)}…` : post.text}
            found={found}
            sentiment={sentiment}
          />
        </p>
      )}
      {long && !whole && (
        <Button look="quiet" small className="more" onClick={() => setWhole(true)}>
          {i18n.t('post.showAll')}
        </Button>
      )}
      {post.quoted !== undefined && <Quoted quoted={post.quoted} />}
      <Facts post={post} />
      <div className="post-actions">
        <TranslatedPost text={post.text} from={mention.understood?.language ?? post.language} />
        <GonePost mention={mention} />
      </div>
    </Part>
  );
}

function When({ post }: { readonly post: Post }) {
  return (
    <ExternalLink href={post.permalink} className="quiet-link">
      {post.postedAt === undefined ? (
        i18n.t(`post.openOn.${post.site}`)
      ) : (
        <TimeAgo at={post.postedAt} precision={post.postedAtPrecision} />
      )}
      {post.permalink !== undefined && <span className="unseen">, {i18n.t(`post.openOn.${post.site}`)}</span>}
    </ExternalLink>
  );
}

function Quoted({ quoted: { author, text, permalink } }: { readonly quoted: QuotedPost }) {
  const who = author?.name ?? (author?.handle === undefined ? undefined : `@${author.handle}`);
  return (
    <blockquote className="post-quoted">
      <div className="post-facts">
        <ExternalLink href={permalink} className="quiet-link">
          {i18n.t('post.quotes')} {who !== undefined && <StrangersWords>{who}</StrangersWords>}
        </ExternalLink>
      </div>
      {text !== undefined && (
        <p dir="auto">{text.length > shownAtFirst ? `${beginningOf(text, shownAtFirst)}…` : text}</p>
      )}
    </blockquote>
  );
}

/** What one must know to answer well: whom it answers, where it stands, what of it is missing. */
function Facts({ post }: { readonly post: Post }) {
  const { handle, name } = post.inReplyTo ?? {};
  const answers = (handle === undefined ? undefined : shownHandle(post.site, handle)) ?? name;
  // Each said once: sites call every picture of an album the same.
  const pictures = [...new Set(post.images?.flatMap(({ description }) => description ?? []))];
  return (
    <div className="post-notes">
      {answers !== undefined && (
        <p>
          {i18n.t('post.inReplyTo')} <StrangersWords>{answers}</StrangersWords>
        </p>
      )}
      {post.group?.name !== undefined && (
        <p>
          {i18n.t('post.inGroup')} <StrangersWords>{post.group.name}</StrangersWords>
        </p>
      )}
      {pictures.map((description) => (
        <p key={description}>
          {i18n.t('post.picture')} <StrangersWords>{description}</StrangersWords>
        </p>
      ))}
      {post.truncated === true && <p>{i18n.t('post.truncated')}</p>}
      {post.translated === true && <p>{i18n.t('post.translated')}</p>}
    </div>
  );
}
