import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '@/shared/lib/format';
import { DateInput } from '@/shared/ui/DateInput';

type Props = PropsWithChildren<{
  day: string;
  today: string;
  /** Days of a step. */
  step: 1 | 7;
  onChange: (day: string | undefined) => void;
}>;

export function DayBar({ day, today, step, onChange, children }: Props) {
  const { t } = useTranslation();
  const choose = (next: string) => onChange(next === today ? undefined : next);
  const words = step === 1 ? 'day' : 'week';
  return (
    <div className="day-bar no-print">
      {children}
      <Button
        icon={<LeftOutlined aria-hidden />}
        aria-label={t(`bookings.before.${words}`)}
        onClick={() => choose(addDays(day, -step))}
      />
      <Button onClick={() => onChange(undefined)}>{t(`bookings.now.${words}`)}</Button>
      <Button
        icon={<RightOutlined aria-hidden />}
        aria-label={t(`bookings.after.${words}`)}
        onClick={() => choose(addDays(day, step))}
      />
      <span className="date-field">
        <DateInput
          aria-label={t('bookings.date')}
          value={day}
          allowClear={false}
          onChange={(next) => next && choose(next)}
        />
      </span>
    </div>
  );
}
