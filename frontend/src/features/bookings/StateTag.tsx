import { useTranslation } from 'react-i18next';
import type { BookingState } from '@/api/gen/types.gen';

const TONE: Partial<Record<BookingState, string>> = {
  HELD: 'tag-warn',
  REQUESTED: 'tag-warn',
  APPROVED: 'tag-yes',
  IN_USE: 'tag-yes',
  REJECTED: 'tag-bad',
  NO_SHOW: 'tag-bad',
};

export function StateTag({ state }: { state: BookingState }) {
  const { t } = useTranslation();
  return <span className={`tag ${TONE[state] ?? ''}`}>{t(`bookings.state.${state}`)}</span>;
}
