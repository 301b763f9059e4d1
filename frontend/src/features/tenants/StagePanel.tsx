import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { tenantStageListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { StageDecisionView, StageRecordView, TenantResponse } from '@/api/gen/types.gen';
import { CheckSentence } from '@/features/admission/CheckSentence';
import { Benefits } from '@/features/chain/Benefits';
import { Due } from '@/features/chain/Due';
import { VerdictTag } from '@/features/policies/VerdictTag';
import { dateTime } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';
import { StageTag } from '@/shared/ui/Tags';
import '@/features/chain/words';

type Props = { parkId: string; tenant: TenantResponse; onExtend: () => void };

/** The clock of the present stage, and every stage with what it was entered by. */
export function StagePanel({ parkId, tenant, onExtend }: Props) {
  const { t } = useTranslation();
  const query = useQuery(tenantStageListOptions({ path: { parkId, tenantId: tenant.id } }));
  const { clock } = tenant;
  return (
    <Panel
      title={t('tenant.stages')}
      extra={
        clock?.extensibleUntil &&
        tenant.abilities.includes('enterStage') && <Button onClick={onExtend}>{t('chain.extend')}</Button>
      }
    >
      {clock?.dueOn && (
        <p className="row">
          <StageTag stage={clock.stage} />
          <Due dueOn={clock.dueOn} daysLeft={clock.daysLeft} />
          {clock.extensions > 0 && <span className="note num">{t('chain.extended', { n: clock.extensions })}</span>}
        </p>
      )}
      {clock && <Benefits {...clock.benefits} />}
      {clock && clock.stage !== 'NURSERY' && (
        <p>
          <Link
            to="/parks/$parkId/graduation"
            params={{ parkId }}
            search={{ q: tenant.companyName, tenant: tenant.id }}
          >
            {t('chain.toGraduation')}
          </Link>
        </p>
      )}
      <Loaded query={query}>
        {({ stages }) =>
          stages.length ? (
            <ol className="plain lines">
              {stages.map((s) => (
                <Entry key={s.stage + s.from} entry={s} />
              ))}
            </ol>
          ) : (
            <p className="note">{t('tenant.noStages')}</p>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Entry({ entry }: { entry: StageRecordView }) {
  const { t } = useTranslation();
  return (
    <li>
      <StageTag stage={entry.stage} />
      <Period from={entry.from} to={entry.to} />
      {entry.correction && <span className="tag tag-warn">{t('chain.correction')}</span>}
      {entry.reason && <span className="note">{entry.reason}</span>}
      {entry.extensions.map((x) => (
        <span key={x.dueOn} className="note num">
          {t('chain.extension', { before: x.dueBefore, due: x.dueOn, reason: x.reason })}
        </span>
      ))}
      {entry.decision && <Decision decision={entry.decision} />}
    </li>
  );
}

function Decision({ decision }: { decision: StageDecisionView }) {
  const { t } = useTranslation();
  const at = dateTime(decision.decidedAt);
  return (
    <details>
      <summary className="note">
        {t('chain.policy', { name: decision.policyName, n: decision.policyNumber })} ·{' '}
        {decision.decidedBy ? t('chain.decidedBy', { who: decision.decidedBy, at }) : t('chain.decidedAt', { at })}
      </summary>
      <ul className="plain lines">
        {decision.lines.map((line) => (
          <li key={line.criterion}>
            <VerdictTag verdict={line.verdict} />
            <CheckSentence line={line} />
            {decision.papers
              .filter((p) => p.metric === line.metric)
              .map((p) => (
                <span key={p.value} className="note">
                  {t('chain.paper')}：{p.paper}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
