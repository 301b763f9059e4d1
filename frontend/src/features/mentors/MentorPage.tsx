import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { MentorDetail } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';
import { ConflictsPanel } from './ConflictsPanel';
import { LinksPanel } from './LinksPanel';
import { mentorQuery } from './queries';
import type { MENTOR_DRAWERS } from './search';
import './words';

const EditDrawer = lazy(() => import('./EditDrawer'));
const ReappointDrawer = lazy(() => import('./ReappointDrawer'));
const LinkDrawer = lazy(() => import('./LinkDrawer'));
const ConflictDrawer = lazy(() => import('./ConflictDrawer'));
const route = getRouteApi('/parks/$parkId/mentors/$mentorId');

/** @param sessions what the mentor did, which another feature shows */
export function MentorPage({ sessions }: { sessions: ReactNode }) {
  const { parkId, mentorId } = route.useParams();
  const query = useQuery(mentorQuery(parkId, mentorId));
  return <Loaded query={query}>{(mentor) => <Mentor parkId={parkId} mentor={mentor} sessions={sessions} />}</Loaded>;
}

type Props = { parkId: string; mentor: MentorDetail; sessions: ReactNode };

function Mentor({ parkId, mentor, sessions }: Props) {
  const { t } = useTranslation();
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const mayEdit = useCan(parkId)('MENTOR_EDIT');
  const show = (next?: (typeof MENTOR_DRAWERS)[number]) => void navigate({ search: { open: next } });
  const drawer = { parkId, onClose: () => show() };
  return (
    <div className="stack">
      <PageHead
        title={mentor.name}
        tags={mentor.category && <span className="tag">{mentor.category}</span>}
        note={mentor.title}
        back={
          <Link to="/parks/$parkId/mentors" params={{ parkId }}>
            ← {t('mentors.title')}
          </Link>
        }
        actions={
          mayEdit && (
            <>
              <Button onClick={() => show('edit')}>{t('mentors.edit')}</Button>
              <Button onClick={() => show('reappoint')}>{t('mentors.reappoint')}</Button>
              <Button onClick={() => show('conflict')}>{t('mentors.declare')}</Button>
              <Button type="primary" onClick={() => show('link')}>
                {t('mentors.link')}
              </Button>
            </>
          )
        }
      />
      <MentorFacts mentor={mentor} />
      <LinksPanel parkId={parkId} mentorId={mentor.id} mayEdit={mayEdit} />
      {sessions}
      <ConflictsPanel parkId={parkId} mentor={mentor} mayEdit={mayEdit} />
      <AppointmentsPanel mentor={mentor} />
      <Suspense fallback={null}>
        {open === 'edit' && <EditDrawer {...drawer} mentor={mentor} />}
        {open === 'reappoint' && <ReappointDrawer {...drawer} mentor={mentor} />}
        {open === 'link' && <LinkDrawer {...drawer} mentorId={mentor.id} />}
        {open === 'conflict' && <ConflictDrawer {...drawer} mentorId={mentor.id} />}
      </Suspense>
    </div>
  );
}

function MentorFacts({ mentor: m }: { mentor: MentorDetail }) {
  const { t } = useTranslation();
  const load = t(m.capacityOwn ? 'mentors.load' : 'mentors.loadByRule', { n: m.companies, most: m.capacity });
  return (
    <Facts
      items={[
        { label: t('mentors.fields'), value: m.fields.join('、') || UNKNOWN },
        { label: t('mentors.term'), value: m.termFrom ? <Period from={m.termFrom} to={m.termTo} /> : UNKNOWN },
        { label: t('mentors.capacity'), value: load },
        { label: t('mentors.email'), value: m.email ?? UNKNOWN },
      ]}
    />
  );
}

function AppointmentsPanel({ mentor }: { mentor: MentorDetail }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('mentors.appointments')}>
      {mentor.appointments.length === 0 ? (
        <p className="note">{t('mentors.noAppointments')}</p>
      ) : (
        <ul className="plain lines">
          {mentor.appointments.map((a) => (
            <li key={a.id}>
              <Period from={a.termFrom} to={a.termTo} />
              <span>{t('mentors.decidedBy', { docNo: a.docNo, day: a.decidedOn })}</span>
              {a.category && <span className="note">{a.category}</span>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
