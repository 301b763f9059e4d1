import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';

type Props = {
  id?: string;
  value?: string | null;
  onChange?: (v: string | null) => void;
  'aria-label'?: string;
  allowClear?: boolean;
  /** In a filter, which has no label above it: what the day is for. */
  placeholder?: string;
};

/** A day as the text the API speaks. Typing always works: the popup cannot be used from the keyboard. */
export function DateInput({ value, onChange, allowClear = true, placeholder, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <DatePicker
      {...rest}
      className="full"
      allowClear={allowClear}
      format={['YYYY-MM-DD', 'YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD']}
      placeholder={placeholder ?? t('form.datePlaceholder')}
      value={value ? dayjs(value) : null}
      onChange={(d) => onChange?.(d ? d.format('YYYY-MM-DD') : null)}
    />
  );
}
