import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivacyRequestView } from '@/api/gen/types.gen';

type Props = PropsWithChildren<{ request: PrivacyRequestView; who: string }>;

/** One request: what was asked, until when it is due, and what came of it. */
export function RequestLine({ request: r, who, children }: Props) {
  const { t } = useTranslation();
  return (
    <li>
      <strong>{t(`privacy.kind.${r.kind}`)}</strong>
      <span>{who}</span>
      <span className="tag">{t(`enums.RequestStatus.${r.status}`)}</span>
      {r.status === 'OPEN' && <span className="num">{t('privacy.due', { on: r.dueOn })}</span>}
      {r.status === 'OPEN' && !r.calendarComplete && <span className="note">{t('privacy.dueOpen')}</span>}
      <span className="note">{r.decision ?? r.details}</span>
      {r.outcome.map((o) => (
        <span key={o} className="note">
          {t(`privacy.outcome.${o}`)}
        </span>
      ))}
      {children}
    </li>
  );
}
