import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { reportGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ReportView } from '@/api/gen/types.gen';
import { Papers } from '@/features/periodReports/Papers';
import { periodName } from '@/features/periodReports/period';
import { parkDoor } from '@/features/periodReports/place';
import { ReportForm, Returned } from '@/features/periodReports/ReportForm';
import { Revisions } from '@/features/periodReports/Revisions';
import { DueTag, isOwed, ReportStateTag } from '@/features/periodReports/StateTag';
import { StepsPanel } from '@/features/periodReports/StepsPanel';
import { dateTime } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { CheckTable } from './CheckTable';
import { ReportMoves } from './ReportMoves';
import type { ReportSearch } from './search';
import '@/features/periodReports/periodReports.css';
import './reportRounds.css';
import '@/features/periodReports/words';
import './words';

const MoveDrawer = lazy(() => import('./MoveDrawer'));
const route = getRouteApi('/parks/$parkId/period-reports/$reportId');

/** One report as the park sees it: held against last time, with what is remarkable first. */
export function ReportPage() {
  const { parkId, reportId } = route.useParams();
  const query = useQuery(reportGetOptions({ path: { parkId, reportId } }));
  return <Loaded query={query}>{(report) => <Report key={report.id} parkId={parkId} report={report} />}</Loaded>;
}

function Report({ parkId, report }: { parkId: string; report: ReportView }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (next: ReportSearch) => void navigate({ search: next });
  const fills = search.mode === 'fill' && report.abilities.includes('save');
  return (
    <div className="stack">
      <PageHead
        title={report.companyName}
        tags={<ReportStateTag state={report.state} />}
        note={
          <span className="row">
            {periodName(t, report)} · {report.form.name} {isOwed(report.state) && <DueTag report={report} />}
          </span>
        }
        back={
          <Link to="/parks/$parkId/report-rounds/$roundId" params={{ parkId, roundId: report.roundId }}>
            ← {periodName(t, report)}
          </Link>
        }
        actions={
          !fills && (
            <ReportMoves
              parkId={parkId}
              report={report}
              onOpen={(open) => set({ open })}
              onFill={() => set({ mode: 'fill' })}
            />
          )
        }
      />
      <Returned report={report} />
      {fills ? (
        <>
          <Alert type="info" showIcon title={t('reportRounds.fillingFor', { name: report.companyName })} />
          <ReportForm
            report={report}
            door={parkDoor(parkId, report.id)}
            reviewing={search.step === 'review'}
            onReview={(on) => set({ mode: 'fill', step: on ? 'review' : undefined })}
          />
        </>
      ) : (
        <Read parkId={parkId} report={report} />
      )}
      <Suspense fallback={null}>
        {search.open && report.abilities.includes(search.open) && (
          <MoveDrawer key={search.open} parkId={parkId} report={report} move={search.open} onClose={() => set({})} />
        )}
      </Suspense>
    </div>
  );
}

function Read({ parkId, report }: { parkId: string; report: ReportView }) {
  const { t } = useTranslation();
  const { state, exemptReason, submittedBy, submittedAt, onBehalf, checkedBy, checkedAt, overdueOn } = report;
  return (
    <>
      {state === 'EXEMPT' && (
        <Alert type="info" showIcon title={t('periodReports.exempt')} description={exemptReason} />
      )}
      <Panel title={t('reportRounds.handling')}>
        <Facts
          items={[
            { label: t('reportRounds.dueOn'), value: report.dueOn, num: true },
            { label: t('reportRounds.overdueOn'), value: overdueOn, num: true },
            {
              label: t('reportRounds.submittedBy'),
              value: submittedBy && `${submittedBy}${onBehalf ? t('reportRounds.onBehalf') : ''}`,
            },
            { label: t('reportRounds.submittedAt'), value: dateTime(submittedAt), num: true },
            { label: t('reportRounds.checkedBy'), value: checkedBy },
            { label: t('reportRounds.checkedAt'), value: dateTime(checkedAt), num: true },
          ]}
        />
      </Panel>
      <CheckTable parkId={parkId} report={report} />
      {report.files.length > 0 && (
        <Panel title={t('periodReports.papers')}>
          <Papers place={{ parkId }} report={report} />
        </Panel>
      )}
      <Revisions place={{ parkId }} report={report} />
      {report.reminders.length > 0 && (
        <Panel title={t('reportRounds.reminders')}>
          <ul className="plain lines">
            {report.reminders.map((r) => (
              <li key={r.at}>
                <span className="num">{dateTime(r.at)}</span>
                <span>{t(`reportRounds.reminder.${r.kind}`)}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <StepsPanel steps={report.steps} />
    </>
  );
}
