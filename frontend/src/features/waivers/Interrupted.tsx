import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaiverResponse } from '@/api/gen/types.gen';
import { shareText } from '@/features/schemes/scheme';
import { dateTime, lastDay, money } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';

type Props = {
  waiver: Pick<WaiverResponse, 'suspensions' | 'revocation'>;
  /** The way to what was not reported, where that is why it rests. */
  reports?: ReactNode;
};

/** When it paid nothing and why, and what came back in the end. */
export function Interrupted({ waiver: { suspensions, revocation }, reports }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {suspensions.length > 0 && (
        <Panel title={t('waivers.suspensions')}>
          <ul className="plain lines">
            {suspensions.map((s) => (
              <li key={s.from}>
                <span className="num">
                  {s.to
                    ? t('waivers.suspendedTo', { from: s.from, last: lastDay(s.to) })
                    : t('waivers.suspendedFrom', { from: s.from })}
                </span>
                <span className="tag tag-warn">{t(`waivers.suspension.${s.cause}`)}</span>
                <span className="note">{s.by}</span>
                <span className="pre-line">{s.reason}</span>
                {s.cause === 'REPORT_MISSING' && !s.to && reports}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {revocation && (
        <Panel title={t('waivers.revocation')}>
          <p>
            <span className="tag tag-bad">{t(`waivers.cause.${revocation.cause}`)}</span>{' '}
            {t('waivers.revokedText', {
              since: revocation.since,
              share: shareText(revocation.share),
              amount: money(revocation.amount),
              stops: revocation.stopsOn,
            })}
          </p>
          <p className="pre-line">{revocation.reason}</p>
          <p className="note">
            {revocation.by} <span className="num">{dateTime(revocation.at)}</span>
          </p>
        </Panel>
      )}
    </>
  );
}
