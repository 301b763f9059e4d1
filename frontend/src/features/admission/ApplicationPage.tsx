import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { applicationGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ApplicationResponse } from '@/api/gen/types.gen';
import { DecisionPanel } from '@/features/decision/DecisionPanel';
import { ReviewPanel } from '@/features/review/ReviewPanel';
import { dateTime } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { ApplicationMoves } from './ApplicationMoves';
import { Check } from './Check';
import { Founders } from './Founders';
import { dueText, isApplicants, isReviewed } from './later';
import { StateTag } from './StateTag';
import { Told } from './Told';
import './admission.css';
import './words';

const MoveDrawer = lazy(() => import('./MoveDrawer'));
const route = getRouteApi('/parks/$parkId/applications/$applicationId');

/** One application: what they tell, who they are, how it comes out, and what one can do. */
export function ApplicationPage() {
  const { parkId, applicationId } = route.useParams();
  const query = useQuery(applicationGetOptions({ path: { parkId, applicationId } }));
  return <Loaded query={query}>{(application) => <Application parkId={parkId} application={application} />}</Loaded>;
}

function Application({ parkId, application }: { parkId: string; application: ApplicationResponse }) {
  const { t } = useTranslation();
  const { open, round } = route.useSearch();
  const navigate = route.useNavigate();
  const set = (next: typeof open) => void navigate({ search: { round, open: next } });
  const show = (n: number | undefined) => void navigate({ search: { round: n }, replace: true });
  const { number, content, dueOn, late, state, clockStoppedDays } = application;
  return (
    <div className="stack">
      <PageHead
        title={content.name ?? number}
        note={[number, application.callTitle].join(' · ')}
        tags={
          <>
            <StateTag state={state} late={late} />
            {dueOn && <span className="num">{dueText(t, application)}</span>}
            {clockStoppedDays > 0 && (
              <span className="note">{t('admission.clockStopped', { n: clockStoppedDays })}</span>
            )}
          </>
        }
        back={
          <Link to="/parks/$parkId/applications" params={{ parkId }}>
            ← {t('admission.title')}
          </Link>
        }
        actions={<ApplicationMoves parkId={parkId} application={application} onOpen={set} />}
      />
      {application.previous && <Previous parkId={parkId} previous={application.previous} />}
      {application.supplement && <Supplement application={application} />}
      <Check parkId={parkId} application={application} />
      {isReviewed(application) && (
        <>
          <ReviewPanel parkId={parkId} application={application} round={round} onRound={show} />
          <DecisionPanel parkId={parkId} application={application} round={round} />
        </>
      )}
      <Told parkId={parkId} application={application} />
      <Founders parkId={parkId} application={application} />
      <Steps application={application} />
      <Suspense fallback={null}>
        {open && application.abilities.includes(open) && (
          <MoveDrawer parkId={parkId} application={application} move={open} onClose={() => set(undefined)} />
        )}
      </Suspense>
    </div>
  );
}

type PreviousProps = { parkId: string; previous: NonNullable<ApplicationResponse['previous']> };

/** What it follows: whoever was signed then goes on as the same company. */
function Previous({ parkId, previous }: PreviousProps) {
  const { t } = useTranslation();
  return (
    <p className="row">
      <span>{t('admission.previous')}</span>
      <Link
        className="num"
        to="/parks/$parkId/applications/$applicationId"
        params={{ parkId, applicationId: previous.id }}
      >
        {previous.number}
      </Link>
      <StateTag state={previous.state} late={false} />
    </p>
  );
}

function Supplement({ application: { supplement } }: { application: ApplicationResponse }) {
  const { t } = useTranslation();
  if (!supplement) return null;
  return (
    <Panel
      title={t('admission.supplement')}
      extra={
        <span className="note num">
          {supplement.answeredAt
            ? t('admission.answered', { at: dateTime(supplement.answeredAt) })
            : t('admission.supplementDue', { on: supplement.dueOn })}
        </span>
      }
    >
      <ul>
        {supplement.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {!supplement.calendarComplete && <p className="note">{t('admission.calendarIncomplete')}</p>}
    </Panel>
  );
}

function Steps({ application }: { application: ApplicationResponse }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('admission.steps')}>
      <ol className="plain">
        {application.steps.map((step) => (
          <li key={step.at} className="row">
            <span className="num">{dateTime(step.at)}</span>
            <span>{t(`admission.move.${step.move}`)}</span>
            <span className="note">
              {step.by ?? t(isApplicants(step.move) ? 'admission.byApplicant' : 'admission.byNobody')}
            </span>
            {step.reason && <span className="pre-line">{step.reason}</span>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
