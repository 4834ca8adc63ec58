import './field.css';
import { Field as BaseField } from '@base-ui/react/field';
import type { ComponentProps, ReactNode } from 'react';

interface FieldProps {
  readonly label: string;
  /** The label is only read aloud where the place says it all. */
  readonly labelUnseen?: boolean;
  readonly hint?: ReactNode;
  /** What is wrong, in a sentence; its presence marks the field. */
  readonly wrong?: string | undefined;
  /** An `Input`, `TextArea`, `Select` or `Switch`. */
  readonly children: ReactNode;
}

/** A control with its label, hint and what is wrong with it, tied together for screen readers. */
export function Field({ label, labelUnseen = false, hint, wrong, children }: FieldProps) {
  return (
    <BaseField.Root className="field" invalid={wrong !== undefined}>
      <BaseField.Label className={labelUnseen ? 'unseen' : 'field-label'}>{label}</BaseField.Label>
      {children}
      {hint !== undefined && <BaseField.Description className="field-hint">{hint}</BaseField.Description>}
      {wrong !== undefined && (
        <BaseField.Error match className="field-wrong">
          {wrong}
        </BaseField.Error>
      )}
    </BaseField.Root>
  );
}

/** One line of text, inside a `Field`. */
export function Input({ className, ...rest }: ComponentProps<typeof BaseField.Control>) {
  return <BaseField.Control className={['input', className].filter(Boolean).join(' ')} {...rest} />;
}

interface DateInputProps extends Omit<ComponentProps<typeof Input>, 'type' | 'max'> {
  readonly type: 'date' | 'datetime-local';
}

/**
 * A day, or a minute of one, inside a `Field`. With an end Chromium ends the year after four digits: else whoever types
 * on writes the hour into it.
 */
export function DateInput({ type, ...rest }: DateInputProps) {
  return <Input type={type} max={type === 'date' ? '9999-12-31' : '9999-12-31T23:59'} {...rest} />;
}

/** A choice of a few, inside a `Field`; the browser's own, so that it works as people know it. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <BaseField.Control
      className={['input', className].filter(Boolean).join(' ')}
      render={<select {...rest}>{children}</select>}
    />
  );
}
