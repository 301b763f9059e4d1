import { Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportField } from '@/api/gen/types.gen';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { useWords } from './useWords';
import { isNumber } from './values';

type Props = {
  field: ReportField;
  id: string;
  value: string;
  invalid: boolean;
  describedBy: string;
  onChange: (text: string) => void;
  onLeave: () => void;
};

const LONGEST = 1000;

/** What a field of a form is answered with; numbers bring the phone's figures, dates its calendar. */
export function FieldInput({ field, id, value, invalid, describedBy, onChange, onLeave }: Props) {
  const { t } = useTranslation();
  const { said } = useWords();
  const phone = useIsPhone();
  const common = {
    id,
    value,
    status: invalid ? ('error' as const) : undefined,
    size: phone ? ('large' as const) : ('middle' as const),
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    'aria-required': field.required,
    onBlur: onLeave,
  };
  if (field.type === 'TEXT')
    return (
      <Input.TextArea
        {...common}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={LONGEST}
        onChange={(e) => onChange(e.target.value)}
      />
    );
  if (field.type === 'CHOICE' || field.type === 'YES_NO') {
    const options =
      field.type === 'CHOICE'
        ? field.choices.map((c) => ({ value: c.key, label: said(c) }))
        : [
            { value: 'YES', label: t('periodReports.yes') },
            { value: 'NO', label: t('periodReports.no') },
          ];
    return (
      <Radio.Group
        id={id}
        className="pr-choices"
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy}
        value={value || undefined}
        options={options}
        onChange={(e) => {
          onChange(String(e.target.value));
          onLeave();
        }}
      />
    );
  }
  return (
    <Input
      {...common}
      className={isNumber(field) ? 'pr-number num' : 'pr-number'}
      type={field.type === 'DATE' ? 'date' : 'text'}
      inputMode={
        field.type === 'COUNT' ? 'numeric' : isNumber(field) ? (field.negative ? 'text' : 'decimal') : undefined
      }
      autoComplete="off"
      suffix={field.unit && t(`periodReports.unit.${field.unit}`)}
      onChange={(e) => onChange(e.target.value)}
    />
  );
}
