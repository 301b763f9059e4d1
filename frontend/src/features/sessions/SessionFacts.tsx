import { useTranslation } from 'react-i18next';
import type { SessionResponse, SessionSide } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { dateTime } from '@/shared/lib/format';
import { type Fact, Facts } from '@/shared/ui/Facts';
import { SafeLink } from './SafeLink';
import { timeText } from './when';

type Props = { session: SessionResponse; side: SessionSide };

/** What a session is about, with whom, when and where; for whoever is reading. */
export function SessionFacts({ session: s, side }: Props) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const who = [s.mentorName, s.mentorTitle].filter(Boolean).join(' · ');
  const wished = s.wishedMentorName ?? t('sessions.byPark');
  const items: (Fact | false)[] = [
    side !== 'COMPANY' && { label: t('sessions.company'), value: s.companyName },
    side !== 'MENTOR' && { label: t('sessions.mentor'), value: who || t('sessions.noMentor') },
    side !== 'MENTOR' && !s.direct && { label: t('sessions.wished'), value: wished },
    { label: t('sessions.when'), value: timeText(s, locale) ?? t('sessions.noTime'), num: true },
    s.minutes !== null && { label: t('sessions.length'), value: t('sessions.minutesOf', { n: s.minutes }), num: true },
    s.place !== null && { label: t('sessions.where'), value: s.place },
    s.onlineLink !== null && { label: t('sessions.online'), value: <SafeLink to={s.onlineLink} /> },
    !s.direct && { label: t('sessions.askedAt'), value: dateTime(s.askedAt), num: true },
    s.missedBy !== null && { label: t('sessions.missedBy'), value: t(`sessions.side.${s.missedBy}`) },
    s.reason !== null && { label: t('sessions.lastReason'), value: s.reason },
    s.overReason !== null && side === 'PARK' && { label: t('sessions.overReason'), value: s.overReason },
  ];
  return (
    <div className="stack">
      {s.direct && <p className="note">{t('sessions.direct')}</p>}
      {s.question && <p className="session-words">{s.question}</p>}
      <Facts items={items.filter((f): f is Fact => f !== false)} />
      {s.startsAt !== null && <p className="note">{t('sessions.zone')}</p>}
    </div>
  );
}
