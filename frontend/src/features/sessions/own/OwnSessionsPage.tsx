import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownSessionActionDone } from '@/api/gen/sdk.gen';
import type { OwnStayView } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { useCanInCompany } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { Actions } from '../Actions';
import { HoursLine } from '../HoursLine';
import { GROUPS, ownActionsQuery, ownHoursQuery, ownSessionsQuery, staysQuery } from './asked';
import { Card } from './Card';
import '../sessions.css';
import '../words';

const AskDrawer = lazy(() => import('./AskDrawer'));
const route = getRouteApi('/company/$companyId/sessions/');

/** The sessions of one's own company, what is left of its hours, and what is to be done. */
export function OwnSessionsPage() {
  const { t } = useTranslation();
  const { companyId } = route.useParams();
  const can = useCanInCompany(companyId);
  if (can('OWN_MENTORING')) return <Own companyId={companyId} />;
  return <NotForYou title={t('sessions.title')} text={t('sessions.own.noPermission')} />;
}

function Own({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const stays = useQuery(staysQuery(companyId));
  return (
    <div className="stack roomy">
      <PageHead
        title={t('sessions.title')}
        back={
          <Link to="/company/$companyId" params={{ companyId }}>
            ← {t('sessions.own.back')}
          </Link>
        }
      />
      <Loaded query={stays} rows={1}>
        {({ items }) => <Stays companyId={companyId} stays={items.filter((s) => !s.to || s.to > today())} />}
      </Loaded>
      {(['toConfirm', 'running', 'past'] as const).map((group) => (
        <Group key={group} companyId={companyId} group={group} />
      ))}
    </div>
  );
}

function Stays({ companyId, stays }: { companyId: string; stays: OwnStayView[] }) {
  const { t } = useTranslation();
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const show = (next?: 'ask') => void navigate({ search: { open: next } });
  if (stays.length === 0) return <p className="note">{t('sessions.own.noStay')}</p>;
  return (
    <>
      <Button type="primary" size="large" block onClick={() => show('ask')}>
        {t('sessions.own.ask')}
      </Button>
      {stays.map((stay) => (
        <ToDo key={stay.tenantId} companyId={companyId} stay={stay} many={stays.length > 1} />
      ))}
      <Suspense fallback={null}>
        {open === 'ask' && <AskDrawer companyId={companyId} stays={stays} onClose={() => show()} />}
      </Suspense>
    </>
  );
}

/** Of one stay: the hours of the month and the open action items. */
function ToDo({ companyId, stay, many }: { companyId: string; stay: OwnStayView; many: boolean }) {
  const { t } = useTranslation();
  const hours = useQuery(ownHoursQuery(companyId, stay.tenantId));
  const actions = useQuery(ownActionsQuery(companyId, stay.tenantId));
  const named = (title: string) => (many ? `${title} · ${stay.parkName}` : title);
  return (
    <>
      <Panel title={named(t('sessions.hours.title'))}>
        <Loaded query={hours} rows={1}>
          {(h) => <HoursLine hours={h} />}
        </Loaded>
      </Panel>
      <Panel title={named(t('sessions.actions'))}>
        <Loaded query={actions} rows={1}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="note">{t('sessions.own.noActions')}</p>
            ) : (
              <Actions
                actions={items}
                origin
                close={(actionId) => ownSessionActionDone({ path: { companyId, actionId }, throwOnError: true })}
              />
            )
          }
        </Loaded>
      </Panel>
    </>
  );
}

function Group({ companyId, group }: { companyId: string; group: keyof typeof GROUPS }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery(ownSessionsQuery(companyId, GROUPS[group], page, PANEL_SIZE));
  return (
    <Panel title={t(`sessions.own.${group}`)}>
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="note">{t(`sessions.own.none.${group}`)}</p>}
            <ul className="cards">
              {items.map((s) => (
                <li key={s.id}>
                  <Card companyId={companyId} session={s} />
                </li>
              ))}
            </ul>
            <PanelPager page={page} total={total} onChange={setPage} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
