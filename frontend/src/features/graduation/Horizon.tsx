import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { addDays, today } from '@/shared/lib/format';
import { DateInput } from '@/shared/ui/DateInput';

type Props = { value: string | undefined; onChange: (on: string | undefined) => void };

/** The last day of the quarter a day lies in. */
export const quarterEnd = (day: string) => {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) + (month > 9 ? 1 : 0);
  const next = month > 9 ? 1 : Math.floor((month - 1) / 3) * 3 + 4;
  return addDays(`${year}-${String(next).padStart(2, '0')}-01`, -1);
};

/** The day one looks at: today, the end of the quarter, or another. */
export function Horizon({ value, onChange }: Props) {
  const { t } = useTranslation();
  const now = today();
  const end = quarterEnd(now);
  return (
    <span className="row">
      <Button aria-pressed={!value} onClick={() => onChange(undefined)}>
        {t('graduation.today')}
      </Button>
      <Button aria-pressed={value === end} onClick={() => onChange(end)}>
        {t('graduation.quarterEnd')}
      </Button>
      <span className="date-field">
        <DateInput
          aria-label={t('graduation.asOf')}
          value={value ?? now}
          allowClear={false}
          onChange={(on) => onChange(!on || on === now ? undefined : on)}
        />
      </span>
    </span>
  );
}
