import type { HTMLAttributes, KeyboardEvent } from 'react';

interface Props extends HTMLAttributes<HTMLDivElement> {
  readonly disabled?: boolean;
}

/** A button as the site makes them: a `div` with a role, never a `button`. */
export function Press({ disabled = false, onClick, children, ...rest }: Props) {
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    event.currentTarget.click();
  };
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      {...(disabled && { 'aria-disabled': true })}
      {...(!disabled && onClick && { onClick })}
      onKeyDown={press}
      {...rest}
    >
      {children}
      <div role="none" data-visualcompletion="ignore" />
    </div>
  );
}
