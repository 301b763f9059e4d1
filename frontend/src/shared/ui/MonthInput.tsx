import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';

type Props = {
  id?: string;
  /** The first day of the month. */
  value?: string | null;
  onChange?: (v: string | null) => void;
  'aria-label'?: string;
  allowClear?: boolean;
  className?: string;
};

/**
 * A month as its first day. Typing always works: the popup cannot be used from the keyboard. Months have two digits, for a
 * single one would be taken before the second is typed.
 */
export function MonthInput({ value, onChange, allowClear = true, className = 'full', ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <DatePicker
      {...rest}
      picker="month"
      className={className}
      allowClear={allowClear}
      format={['YYYY-MM', 'YYYY/MM', 'YYYY.MM', 'YYYYMM']}
      placeholder={rest['aria-label'] ?? t('form.monthPlaceholder')}
      value={value ? dayjs(value) : null}
      onChange={(d) => onChange?.(d ? d.format('YYYY-MM-01') : null)}
    />
  );
}
