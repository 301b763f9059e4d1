import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';

type Props = {
  id?: string;
  value?: string | null;
  onChange?: (v: string | null) => void;
  'aria-label'?: string;
  allowClear?: boolean;
  disabled?: boolean;
  /** In a filter, which has no label above it: what the day is for. */
  placeholder?: string;
};

/**
 * What counts as a day while it is typed: only what is complete. A shorter way that is taken at once, such as 2026-12-3, would
 * be written out before the last figure of 2026-12-31 comes.
 */
const COMPLETE = ['YYYY-MM-DD', 'YYYY/MM/DD', 'YYYY.MM.DD', 'YYYYMMDD'];

/** The same without zeros, once it is left. */
const SHORT = ['YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D'];

/** A day as the text the API speaks. Typing always works: the popup cannot be used from the keyboard. */
export function DateInput({ value, onChange, allowClear = true, placeholder, ...rest }: Props) {
  const { t } = useTranslation();
  const take = ({ target }: { target: EventTarget }) => {
    const typed = target instanceof HTMLInputElement ? dayjs(target.value.trim(), SHORT, true) : undefined;
    if (typed?.isValid()) onChange?.(typed.format('YYYY-MM-DD'));
  };
  return (
    <DatePicker
      {...rest}
      className="full"
      allowClear={allowClear}
      format={COMPLETE}
      placeholder={placeholder ?? t('form.datePlaceholder')}
      value={value ? dayjs(value) : null}
      onChange={(d) => onChange?.(d ? d.format('YYYY-MM-DD') : null)}
      onBlur={take}
      onKeyDown={(e) => e.key === 'Enter' && take(e)}
    />
  );
}
