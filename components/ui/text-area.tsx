import './field.css';
import { Field as BaseField } from '@base-ui/react/field';
import type { ComponentProps, ReactNode } from 'react';

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'value' | 'rows'> & {
  readonly value: string;
  /** Height in lines while there is little in it. */
  readonly rows?: number;
  /** The same text with the parts to point out inside `<mark>`; shown behind the words. */
  readonly highlighted?: ReactNode;
};

/** A plain text area that grows with its text, inside a `Field`. */
export function TextArea({ value, rows = 2, highlighted, className, ...rest }: TextAreaProps) {
  const classes = ['input', className].filter(Boolean).join(' ');
  return (
    <div className="grow">
      <div className={`${classes} grow-copy`} aria-hidden="true">
        {highlighted ?? value}{' '}
      </div>
      <BaseField.Control className={classes} render={<textarea value={value} rows={rows} {...rest} />} />
    </div>
  );
}
