import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { ownReportGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ReportView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { useCanInCompany } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Answers } from './Answers';
import { periodName } from './period';
import { ownDoor } from './place';
import { ReportForm, Returned } from './ReportForm';
import { Revisions } from './Revisions';
import { DueTag, isOwed, ReportStateTag } from './StateTag';
import { StepsPanel } from './StepsPanel';
import './periodReports.css';
import './words';

type Props = { companyId: string; reportId: string; reviewing: boolean; onReview: (on: boolean) => void };

/** One report of one's own company: to be filled, or as it was filed. */
export function OwnReportPage(props: Props) {
  const { companyId, reportId } = props;
  const { t } = useTranslation();
  const may = useCanInCompany(companyId)('OWN_REPORT');
  const query = useQuery({ ...ownReportGetOptions({ path: { companyId, reportId } }), enabled: may });
  if (!may) return <NotForYou title={t('periodReports.ownTitle')} text={t('periodReports.ownNoPermission')} />;
  return <Loaded query={query}>{(report) => <Own {...props} report={report} />}</Loaded>;
}

function Own({ companyId, report, reviewing, onReview }: Props & { report: ReportView }) {
  const { t } = useTranslation();
  const fills = report.abilities.includes('save');
  return (
    <div className="stack roomy">
      <PageHead
        title={periodName(t, report)}
        tags={<ReportStateTag state={report.state} />}
        note={
          <span className="row">
            {report.form.name} {isOwed(report.state) && <DueTag report={report} />}
          </span>
        }
        back={
          <Link to="/company/$companyId/reports" params={{ companyId }}>
            ← {t('periodReports.ownTitle')}
          </Link>
        }
      />
      <Returned report={report} />
      {fills ? (
        <ReportForm door={ownDoor(companyId, report.id)} report={report} reviewing={reviewing} onReview={onReview} />
      ) : (
        <>
          <Standing report={report} />
          <Answers place={{ own: companyId }} report={report} />
        </>
      )}
      {!reviewing && (
        <>
          <Revisions place={{ own: companyId }} report={report} />
          <StepsPanel steps={report.steps} />
        </>
      )}
    </div>
  );
}

/** Where it stands, in a sentence. */
function Standing({ report }: { report: ReportView }) {
  const { t } = useTranslation();
  const { state, submittedAt, exemptReason } = report;
  if (state === 'EXEMPT')
    return <Alert type="info" showIcon title={t('periodReports.exempt')} description={exemptReason} />;
  if (state === 'SUBMITTED')
    return (
      <Alert
        type="success"
        showIcon
        title={t('periodReports.filedAt', { when: dateTime(submittedAt) })}
        description={t('periodReports.filedText')}
      />
    );
  if (state === 'CHECKED' || state === 'LOCKED')
    return <Alert type="success" showIcon title={t('periodReports.checkedText')} />;
  return null;
}
