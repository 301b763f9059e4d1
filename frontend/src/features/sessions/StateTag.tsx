import { useTranslation } from 'react-i18next';
import type { SessionState, SessionSummary } from '@/api/gen/types.gen';

const TONE: Partial<Record<SessionState, string>> = {
  REQUESTED: 'tag-warn',
  MATCHED: 'tag-warn',
  ACCEPTED: 'tag-warn',
  REJECTED: 'tag-bad',
  SCHEDULED: 'tag-yes',
  HELD: 'tag-warn',
  MINUTES_FILED: 'tag-warn',
  CONFIRMED: 'tag-yes',
  COUNTED: 'tag-yes',
  NO_SHOW: 'tag-bad',
};

/** Where a session stands; that it is late is told with its last day. */
export function StateTag({ session: { state } }: { session: Pick<SessionSummary, 'state'> }) {
  const { t } = useTranslation();
  return <span className={`tag ${TONE[state] ?? ''}`}>{t(`sessions.state.${state}`)}</span>;
}
