import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { companyMemberListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { MemberView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { InvitationMoves } from './InvitationMoves';
import { invitationsQuery, type TeamPlace } from './place';
import './words';
import '@/features/tenants/words';

const InviteDrawer = lazy(() => import('./InviteDrawer'));
const RemoveDrawer = lazy(() => import('./RemoveDrawer'));

/** The company's people who can sign in, as opposed to the founders and staff its record counts. */
export function CompanyTeamPanel({ parkId, companyId }: { parkId: string; companyId: string }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const [page, setPage] = useState(1);
  const [inviting, setInviting] = useState(false);
  const [removing, setRemoving] = useState<MemberView>();
  const place: TeamPlace = { kind: 'company', parkId, companyId };
  const allowed = can('MEMBER_READ');
  const query = useQuery({
    ...companyMemberListOptions({ path: { parkId, companyId }, query: { page, size: PANEL_SIZE } }),
    enabled: allowed,
    placeholderData: keepPreviousData,
  });
  if (!allowed) return null;
  return (
    <Panel
      title={t('tenant.members')}
      extra={can('MEMBER_MANAGE') && <Button onClick={() => setInviting(true)}>{t('team.invite')}</Button>}
    >
      <Loaded query={query} rows={1}>
        {({ items, total }) =>
          total === 0 ? (
            <p className="note">{t('tenant.noMembers')}</p>
          ) : (
            <>
              <ul className="plain lines">
                {items.map((m) => (
                  <Member key={m.membershipId} member={m} onRemove={() => setRemoving(m)} />
                ))}
              </ul>
              <PanelPager page={page} total={total} onChange={setPage} />
            </>
          )
        }
      </Loaded>
      <Waiting place={place} />
      <Suspense fallback={null}>
        {inviting && <InviteDrawer place={place} onClose={() => setInviting(false)} />}
        {removing && <RemoveDrawer place={place} member={removing} onClose={() => setRemoving(undefined)} />}
      </Suspense>
    </Panel>
  );
}

function Member({ member: m, onRemove }: { member: MemberView; onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <li>
      <strong>{m.displayName}</strong>
      <span className="tag">{t(`enums.CompanyRole.${m.role}`)}</span>
      <span className="note num">{t('period.open', { from: dateTime(m.since).slice(0, 10) })}</span>
      {m.abilities.includes('REMOVE') && (
        <Button size="small" danger aria-label={t('team.removeOf', { name: m.displayName })} onClick={onRemove}>
          {t('team.remove')}
        </Button>
      )}
    </li>
  );
}

/** Who is asked in and has not come; nothing when nobody is. */
function Waiting({ place }: { place: TeamPlace }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...invitationsQuery(place, { state: ['OPEN', 'EXPIRED'], page, size: PANEL_SIZE }),
    placeholderData: keepPreviousData,
  });
  if (!query.data?.total) return null;
  return (
    <>
      <h3>{t('tenant.invitationsOf')}</h3>
      <ul className="plain lines">
        {query.data.items.map((i) => (
          <li key={i.id}>
            <span>{i.email}</span>
            <span className="tag">{t(`enums.Role.${i.role}`)}</span>
            <span className="note">{t(`enums.InvitationState.${i.state}`)}</span>
            <InvitationMoves place={place} invitation={i} />
          </li>
        ))}
      </ul>
      <PanelPager page={page} total={query.data.total} onChange={setPage} />
    </>
  );
}
