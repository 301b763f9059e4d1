import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WaiverMove, WaiverResponse, WaiverStep } from '@/api/gen/types.gen';
import { SchemeView } from '@/features/schemes/SchemeView';
import { dateTime, money } from '@/shared/lib/format';
import { type Fact, Facts } from '@/shared/ui/Facts';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';
import { Disclosed } from './Disclosed';

type Props = { parkId: string; waiver: WaiverResponse };

/** For whom, by which policy, out of which budget, and by whose hands. */
export function Overview({ parkId, waiver: w }: Props) {
  const { t } = useTranslation();
  return (
    <div className="columns">
      <Panel title={t('waivers.overview')}>
        <Facts
          items={[
            {
              label: t('waivers.company'),
              value: (
                <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: w.tenantId }}>
                  {w.companyName}
                </Link>
              ),
            },
            {
              label: t('waivers.policy'),
              value: (
                <Link
                  to="/parks/$parkId/policies/$policyId"
                  params={{ parkId, policyId: w.policyId }}
                  search={{ version: w.policyVersionId }}
                >
                  {w.policyName}
                </Link>
              ),
            },
            ...(w.window
              ? [{ label: t('waivers.window'), value: <Period from={w.window.from} to={w.window.to} /> }]
              : []),
            ...(w.founder ? [{ label: t('waivers.founder'), value: w.founder.name }] : []),
            { label: t('waivers.reason'), value: <span className="pre-line">{w.reason}</span> },
            { label: t('waivers.leaseStart'), value: w.checked?.leaseStart, num: true },
            { label: t('waivers.total'), value: money(w.checked?.total), num: true },
            { label: t('waivers.paid'), value: <Paid parkId={parkId} waiver={w} />, num: true },
            ...(w.stopsOn ? [{ label: t('waivers.stopsOn'), value: w.stopsOn, num: true }] : []),
          ]}
        />
        <Disclosed title={t('waivers.schemeOf')}>
          <SchemeView scheme={w.scheme} />
        </Disclosed>
      </Panel>
      <Panel title={t('waivers.handling')}>
        <Facts items={useHandling(parkId, w)} />
      </Panel>
    </div>
  );
}

/** What bills have paid, and the way to them. */
function Paid({ parkId, waiver }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {money(waiver.paid)}{' '}
      <Link
        to="/parks/$parkId/waiver-ledger"
        params={{ parkId }}
        search={{ waiver: waiver.id, from: waiver.from.slice(0, 7), to: waiver.to.slice(0, 7) }}
      >
        {t('waivers.seePaid')}
      </Link>
    </>
  );
}

/** Who did it, where their name is shown, and when they did it last; nothing of what was undone since. */
function handled(steps: WaiverStep[], moves: WaiverMove[], by: string | null, label: string, stands = true): Fact {
  const at = stands && steps.findLast((s) => moves.includes(s.move))?.at;
  return { label, value: [by, at && dateTime(at)].filter(Boolean).join(' · ') || undefined };
}

function useHandling(parkId: string, w: WaiverResponse): Fact[] {
  const { t } = useTranslation();
  const { steps, people } = w;
  return [
    handled(steps, ['SUBMIT', 'SUPPLEMENT'], people.madeBy, t(w.own ? 'waivers.byCompany' : 'waivers.madeBy')),
    handled(steps, ['CHECK'], people.checkedBy, t('waivers.checkedBy'), Boolean(w.checked)),
    handled(steps, ['PROPOSE'], people.proposedBy, t('waivers.proposedBy'), Boolean(w.budget)),
    {
      label: t('waivers.budget'),
      value: w.budget && (
        <Link to="/parks/$parkId/waiver-budgets" params={{ parkId }}>
          {t('waivers.budgetOf', { name: w.budget.name, payer: t(`schemes.payer.${w.budget.payer}`) })}
        </Link>
      ),
    },
    handled(steps, ['PUBLICIZE'], people.approvedBy, t('waivers.approvedBy'), Boolean(w.minutesNumber)),
    { label: t('waivers.minutes'), value: w.minutesNumber },
    {
      label: t('waivers.notice'),
      value: w.noticeId && (
        <Link to="/parks/$parkId/notices/$noticeId" params={{ parkId, noticeId: w.noticeId }}>
          {t('waivers.seeNotice')}
        </Link>
      ),
    },
    handled(steps, ['ACTIVATE'], people.activatedBy, t('waivers.activatedBy')),
  ];
}
