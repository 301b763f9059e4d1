import { Link } from '@tanstack/react-router';
import type { SessionSummary } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { Due } from '../Due';
import { StateTag } from '../StateTag';
import { timeText } from '../when';

/** A session in the list of its mentor. */
export function Card({ session: s }: { session: SessionSummary }) {
  const { locale } = useLocale();
  return (
    <div className="card">
      <span className="row">
        <Link to="/mentoring/sessions/$sessionId" params={{ sessionId: s.id }}>
          {s.topic}
        </Link>
        <StateTag session={s} />
      </span>
      <span>
        {s.companyName} · {s.parkName}
      </span>
      <span className="note num">{[timeText(s, locale), s.place].filter(Boolean).join(' · ')}</span>
      <Due session={s} />
    </div>
  );
}
