import { dayAfter, lastDay } from '@/shared/lib/format';
import { DateInput } from '@/shared/ui/DateInput';

type Props = { id?: string; value?: string | null; onChange?: (to: string | null) => void };

/** The first day after, typed as the last day people speak of. */
export function LastDayInput({ value, onChange, ...rest }: Props) {
  return <DateInput {...rest} value={lastDay(value)} onChange={(last) => onChange?.(dayAfter(last) ?? null)} />;
}
