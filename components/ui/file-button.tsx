import './file-button.css';

interface FileButtonProps {
  readonly children: string;
  /** What kinds of file, as an `accept` attribute says it. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file; the same one may be chosen again. */
export function FileButton({ children, accept, disabled, onFile }: FileButtonProps) {
  return (
    <label className="button file-button">
      {children}
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}
