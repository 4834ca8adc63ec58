import './button.css';
import { Button as BaseButton } from '@base-ui/react/button';
import type { ComponentProps, ReactNode } from 'react';
import { Tooltip } from './tooltip.tsx';

interface Look {
  /** One `primary` on a screen; `quiet` has no edge until it is pointed at. */
  readonly look?: 'primary' | 'normal' | 'quiet' | 'danger';
  readonly small?: boolean;
}

type ButtonProps = Look & Omit<ComponentProps<'button'>, 'type'> & { readonly type?: 'button' | 'submit' };

/** A button with words. */
export function Button({ look = 'normal', small = false, className, type = 'button', ...rest }: ButtonProps) {
  return <BaseButton type={type} className={classes(look, small, className)} {...rest} />;
}

type IconButtonProps = Look &
  Omit<ComponentProps<'button'>, 'type' | 'children' | 'aria-label'> & {
    /** What it does, for the tooltip and for screen readers. */
    readonly label: string;
    readonly icon: ReactNode;
    /** As shown in the tooltip, e.g. `J`. */
    readonly shortcut?: string;
  };

/** A button with a picture; its words are in the tooltip. */
export function IconButton({
  label,
  icon,
  shortcut,
  look = 'quiet',
  small = false,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} {...(shortcut === undefined ? {} : { shortcut })}>
      <BaseButton
        type="button"
        aria-label={label}
        {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': shortcut })}
        className={`${classes(look, small, className)} icon-button`}
        {...rest}
      >
        {icon}
      </BaseButton>
    </Tooltip>
  );
}

function classes(look: NonNullable<Look['look']>, small: boolean, more: string | undefined): string {
  return ['button', `button-${look}`, small && 'button-small', more].filter(Boolean).join(' ');
}
