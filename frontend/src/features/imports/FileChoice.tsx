import { InboxOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { onChoose: (file: File) => void; busy: boolean; compact?: boolean };

const UNDERSTOOD = ['sheets', 'columns', 'rows', 'values'] as const;

export function FileChoice({ onChoose, busy, compact }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [over, setOver] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const take = (file: File | undefined) => {
    if (!file) return;
    const fits = /\.xlsx$/i.test(file.name);
    setWrong(fits ? undefined : file.name);
    if (fits) onChoose(file);
  };
  const drop = (e: DragEvent) => {
    e.preventDefault();
    setOver(false);
    take(e.dataTransfer.files[0]);
  };
  return (
    <div className="stack">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a drop target; the button inside does the same for everyone */}
      <div
        className={`drop ${over ? 'over' : ''} ${compact ? 'compact' : ''}`}
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {!compact && <InboxOutlined aria-hidden className="drop-icon" />}
        <p id={hint}>{t(compact ? 'imports.chooseAgain' : 'imports.drop')}</p>
        <Button type="primary" loading={busy} aria-describedby={hint} onClick={() => input.current?.click()}>
          {t('imports.choose')}
        </Button>
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          tabIndex={-1}
          aria-label={t('imports.file')}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(e) => take(e.target.files?.[0])}
        />
      </div>
      {wrong && <Alert type="error" showIcon role="alert" title={t('imports.notXlsx', { name: wrong })} />}
      {!compact && (
        <section className="panel panel-body" aria-label={t('imports.understands')}>
          <h2>{t('imports.understands')}</h2>
          <ul className="bullets">
            {UNDERSTOOD.map((k) => (
              <li key={k}>{t(`imports.understood.${k}`)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
