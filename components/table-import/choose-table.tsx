import '../ui/file-button.css';
import { i18n } from '#i18n';

interface ChooseTableProps {
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
}

/** Where a table comes in: by the button, or dropped onto it. */
export function ChooseTable({ disabled, onChoose }: ChooseTableProps) {
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined && !disabled) onChoose(file);
  };
  return (
    <section className="section" aria-label={i18n.t('tables.choose')}>
      <p className="section-words">{i18n.t('tables.words')}</p>
      <label
        className="table-drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files);
        }}
      >
        <span className="button button-primary file-button">
          {i18n.t('tables.choose')}
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
            disabled={disabled}
            onChange={({ target }) => {
              take(target.files);
              target.value = '';
            }}
          />
        </span>
        <span className="table-drop-words">{i18n.t('tables.drop')}</span>
      </label>
    </section>
  );
}
