import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { FigurePeriodKind } from '@/api/gen/types.gen';
import { DateInput } from '@/shared/ui/DateInput';
import { MonthInput } from '@/shared/ui/MonthInput';

type Props = { id?: string; value?: string | null; onChange?: (from: string | null) => void; kind: FigurePeriodKind };

/** The first day of a period of that kind. */
export function PeriodField({ kind, value, onChange, id }: Props) {
  if (kind === 'MOMENT') return <DateInput id={id} value={value} onChange={onChange} />;
  if (kind === 'MONTH') return <MonthInput id={id} value={value} onChange={onChange} />;
  const picker = kind === 'YEAR' ? 'year' : 'quarter';
  return (
    <DatePicker
      id={id}
      className="full"
      picker={picker}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? firstOf(kind, day.year(), day.month()) : null)}
    />
  );
}

/** @param month from 0 */
function firstOf(kind: FigurePeriodKind, year: number, month: number) {
  const first = kind === 'YEAR' ? 0 : Math.floor(month / 3) * 3;
  return `${year}-${String(first + 1).padStart(2, '0')}-01`;
}
