import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { Due } from '../Due';
import { StateTag } from '../StateTag';
import { timeText } from '../when';

/** A session in the list of its company. */
export function Card({ companyId, session: s }: { companyId: string; session: SessionSummary }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <div className="card">
      <span className="row">
        <Link to="/company/$companyId/sessions/$sessionId" params={{ companyId, sessionId: s.id }}>
          {s.topic}
        </Link>
        <StateTag session={s} />
      </span>
      <span>{s.mentorName ?? t('sessions.noMentor')}</span>
      <span className="note num">{timeText(s, locale)}</span>
      <Due session={s} />
    </div>
  );
}
