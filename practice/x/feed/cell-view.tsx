import { memo } from 'react';
import { InlineReply } from '../compose/inline-reply.tsx';
import { box } from '../page/box.ts';
import { PersonCell } from '../page/person-cell.tsx';
import { PostArticle } from '../post/post-article.tsx';
import { usePractice } from '../state/practice-context.ts';
import type { Cell } from './cells.ts';
import css from './feed.module.css';

interface Props {
  readonly cell: Cell;
  readonly showAll: (() => void) | undefined;
}

/** What one cell holds. */
export const CellView = memo(function CellView({ cell, showAll }: Props) {
  const { words } = usePractice();
  switch (cell.kind) {
    case 'post': {
      const { post, joined, context, focused = false } = cell;
      return (
        <div className={box(!joined.below && css['ruled'])}>
          <div className={box()}>
            <PostArticle
              post={post}
              above={joined.above ?? false}
              below={joined.below ?? false}
              context={context}
              focused={focused}
            />
            {focused && <InlineReply key={post.id} post={post} />}
          </div>
        </div>
      );
    }
    case 'ad':
      return (
        <div className={box(css['ruled'])}>
          <div className={box()}>
            <div className={box()} data-testid="placementTracking">
              {(['top', 'right', 'bottom', 'left'] as const).map((side) => (
                <div key={side} className={box(css['pixel'])} data-testid={`${side}-impression-pixel`}>
                  <div className={box()} data-testid="placementTracking">
                    <div className={box()} />
                  </div>
                </div>
              ))}
              <PostArticle post={cell.post} promoted />
            </div>
          </div>
        </div>
      );
    case 'whoToFollow':
      return (
        <div className={box(css['ruled'])}>
          <div className={box()}>
            <h2 dir="ltr" className={css['moduleTitle']}>
              <span>{words.whoToFollow}</span>
            </h2>
            {cell.people.map((person) => (
              <PersonCell key={person.key} person={person} />
            ))}
          </div>
        </div>
      );
    case 'moreReplies':
      return (
        <div className={box(css['ruled'])}>
          <button role="button" type="button" className={css['moreReplies']} onClick={showAll}>
            <div dir="ltr">
              <span>{words.showMoreReplies}</span>
            </div>
          </button>
        </div>
      );
    case 'empty':
      return (
        <div className={box()}>
          <div className={box(css['gap'])} />
        </div>
      );
  }
});
