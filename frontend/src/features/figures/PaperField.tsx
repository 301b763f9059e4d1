import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import './figures.css';

type Props = { id?: string; value?: File; onChange?: (file: File | undefined) => void };

/** A paper to go with a form; it is sent when the form is. */
export function PaperField({ id, value, onChange }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className="row figure-paper">
      <input
        ref={input}
        id={id}
        type="file"
        className="figure-file"
        accept=".pdf,.jpg,.jpeg,.png"
        onChange={(e) => onChange?.(e.target.files?.[0])}
      />
      <Button onClick={() => input.current?.click()}>{t('figures.choose')}</Button>
      <span className="note">{value?.name ?? t('figures.noFile')}</span>
    </span>
  );
}
