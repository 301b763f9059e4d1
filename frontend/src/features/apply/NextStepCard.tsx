import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NextStep, OwnApplication } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { dayInWords } from '@/shared/lib/format';
import './words';

type Props = { own: OwnApplication; children?: ReactNode };

/** In one glance: whose turn it is, what is to be done, until when, and what follows. */
export function NextStepCard({ own, children }: Props) {
  const { t } = useTranslation();
  const { next, state, parkId } = own;
  const missed = state === 'EXPIRED' ? own.steps.at(-1)?.move : undefined;
  return (
    <section className={`panel next-step next-${next.by}`} aria-label={t('applicant.next')}>
      <div className="panel-body">
        <p className="next-turn">
          <span className={next.by === 'APPLICANT' ? 'tag tag-warn' : 'tag'}>{t(`applicant.turn.${next.by}`)}</span>
        </p>
        <p className="next-what">{t(`applicant.now.${state}`)}</p>
        <Until next={next} />
        {state === 'DRAFT' && next.over && <p>{t('applicant.callOver')}</p>}
        {missed && <p>{t('apply.reason', { text: t(`admission.move.${missed}`) })}</p>}
        {children}
        <p className="note">{t(`applicant.then.${state}`)}</p>
        {next.noticeId && (
          <Link to="/notices/$parkId/$noticeId" params={{ parkId, noticeId: next.noticeId }}>
            {t('applicant.notice')}
          </Link>
        )}
      </div>
    </section>
  );
}

/** The last day in words, and what is left until then. */
export function Until({ next }: { next: NextStep }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  if (!next.until) return null;
  return (
    <p className="next-until">
      <strong>{t('applicant.until', { day: dayInWords(next.until, locale) })}</strong> <Left next={next} />
      {!next.calendarComplete && <span className="note">{t('admission.calendarIncomplete')}</span>}
    </p>
  );
}

/** How much time there is, urgent for who has to act in it. */
function Left({ next }: { next: NextStep }) {
  const { t } = useTranslation();
  const { workingDaysLeft: n, over, by } = next;
  if (over) return <span className="tag tag-bad">{t('applicant.over')}</span>;
  if (n === null) return null;
  const text = n === 0 ? t('applicant.today') : t('applicant.left', { n });
  return <span className={`tag ${by === 'APPLICANT' ? 'tag-warn' : ''}`}>{text}</span>;
}
