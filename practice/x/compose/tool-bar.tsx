import { box } from '../page/box.ts';
import { Icon } from '../page/icon.tsx';
import css from './compose.module.css';

/** Pictures and emoji, which do nothing here, and what is left to write. */
export function ToolBar({ left, empty }: { left: number; empty: boolean }) {
  return (
    <div className={box(css['toolBar'])} data-testid="toolBar">
      <nav aria-live="polite" role="navigation" className={box(css['tools'])}>
        <div className={box(css['toolList'])} data-testid="ScrollSnap-SwipeableList">
          <div role="tablist" className={box(css['toolList'])} data-testid="ScrollSnap-List">
            {(['picture', 'smile'] as const).map((name) => (
              <div key={name} role="presentation" className={box()}>
                <button aria-label={name} role="button" type="button" className={css['tool']}>
                  <Icon name={name} />
                </button>
              </div>
            ))}
          </div>
        </div>
      </nav>
      {!empty && (
        <div role="status" className={left < 0 ? css['over'] : css['left']}>
          {left}
        </div>
      )}
    </div>
  );
}
