import { Button, Slider } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, daysBetween, today } from '@/shared/lib/format';
import { DateInput } from '@/shared/ui/DateInput';

const REACH = 365;

/** The day the board shows: slid for a look ahead, typed for an exact date, or one of three usual ones. */
export function DateBar({ on, onChange }: { on: string | undefined; onChange: (on: string | undefined) => void }) {
  const { t } = useTranslation();
  const now = today();
  const shown = on ?? now;
  const [days, setDays] = useState(daysBetween(now, shown));
  useEffect(() => setDays(daysBetween(today(), shown)), [shown]);
  const choose = (day: string | null) => onChange(!day || day === now ? undefined : day);
  const presets = [
    { key: 'today', day: now },
    { key: 'in90', day: addDays(now, 90) },
    { key: 'yearEnd', day: `${now.slice(0, 4)}-12-31` },
  ];
  return (
    <div className="date-bar no-print">
      <div className="date-field">
        <DateInput aria-label={t('board.date')} value={shown} onChange={choose} allowClear={false} />
      </div>
      {presets.map((p) => (
        <Button key={p.key} aria-pressed={p.day === shown} onClick={() => choose(p.day)}>
          {t(`board.preset.${p.key}`)}
        </Button>
      ))}
      <div className="date-slider">
        <Slider
          min={-REACH}
          max={REACH}
          value={Math.max(-REACH, Math.min(REACH, days))}
          onChange={setDays}
          onChangeComplete={(n) => choose(addDays(now, n))}
          ariaLabelForHandle={t('board.slider')}
          ariaValueTextFormatterForHandle={(n) => addDays(now, n)}
          tooltip={{ formatter: (n) => addDays(now, n ?? 0) }}
        />
      </div>
    </div>
  );
}
