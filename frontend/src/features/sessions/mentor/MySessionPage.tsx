import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { mentoringActionDone } from '@/api/gen/sdk.gen';
import type { SessionResponse } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Actions } from '../Actions';
import { Due } from '../Due';
import { MinutesText } from '../MinutesText';
import { SessionFacts } from '../SessionFacts';
import { StateTag } from '../StateTag';
import { mySessionQuery } from './asked';
import { MyMoves } from './MyMoves';
import '../sessions.css';
import '../words';

// With its pickers of days: only who writes minutes waits for them.
const WriteMinutes = lazy(() => import('./WriteMinutes'));

/** The day's page of a session: what it is about, what is still open with the company, and the minutes beside it. */
export function MySessionPage({ sessionId }: { sessionId: string }) {
  const query = useQuery(mySessionQuery(sessionId));
  return (
    <Loaded query={query} rows={6}>
      {(session) => <Session session={session} />}
    </Loaded>
  );
}

const close = (actionId: string) => mentoringActionDone({ path: { actionId }, throwOnError: true });

function Session({ session: s }: { session: SessionResponse }) {
  const { t } = useTranslation();
  const writes = s.abilities.includes('FILE_MINUTES');
  return (
    <div className="stack roomy">
      <PageHead
        title={s.topic}
        tags={<StateTag session={s} />}
        note={`${s.companyName} · ${s.parkName}`}
        back={<Link to="/mentoring">← {t('sessions.mine.back')}</Link>}
      />
      <p>
        {t(`sessions.mine.next.${s.state}`)} <Due session={s} />
      </p>
      <MyMoves session={s} />
      <div className={writes ? 'session-writing' : 'stack'}>
        {writes && <OpenActions session={s} />}
        {writes && (
          <Suspense fallback={null}>
            <WriteMinutes session={s} />
          </Suspense>
        )}
        {s.filedAt && !writes && (
          <Panel title={t('sessions.minutes')}>
            <MinutesText session={s} close={close} />
          </Panel>
        )}
        <Panel title={t('sessions.facts')}>
          <SessionFacts session={s} side="MENTOR" />
        </Panel>
        {!writes && <OpenActions session={s} />}
      </div>
    </div>
  );
}

function OpenActions({ session: s }: { session: SessionResponse }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('sessions.openActions')}>
      {s.openActions.length === 0 ? (
        <p className="note">{t('sessions.noOpenActions')}</p>
      ) : (
        <Actions actions={s.openActions} close={close} origin />
      )}
    </Panel>
  );
}
