import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meLeave } from '@/api/gen/sdk.gen';
import type { MemberView } from '@/api/gen/types.gen';
import { dateTime, UNKNOWN } from '@/shared/lib/format';
import { errorText } from '@/shared/lib/problem';
import { type Column, DataList } from '@/shared/ui/DataList';
import { membersQuery, type TeamPlace } from './place';
import type { TeamSearch } from './search';

const RemoveDrawer = lazy(() => import('./RemoveDrawer'));

type Props = { place: TeamPlace; search: TeamSearch; onSearch: (patch: TeamSearch) => void };

export function MemberList({ place, search, onSearch }: Props) {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState<MemberView>();
  const query = useQuery({
    ...membersQuery(place, { page: search.page, size: search.size }),
    placeholderData: keepPreviousData,
  });
  const leave = useLeave();
  const actions = (m: MemberView) =>
    m.abilities.map((a) =>
      a === 'REMOVE' ? (
        <Button
          key={a}
          size="small"
          danger
          aria-label={t('team.removeOf', { name: m.displayName })}
          onClick={() => setRemoving(m)}
        >
          {t('team.remove')}
        </Button>
      ) : (
        <Button key={a} size="small" onClick={() => leave(m)}>
          {t('team.leave')}
        </Button>
      ),
    );
  const role = (m: MemberView) => <span className="tag">{t(`enums.Role.${m.role}`)}</span>;
  const since = (m: MemberView) => dateTime(m.since).slice(0, 10);
  const columns: Column<MemberView>[] = [
    { key: 'name', title: t('team.name'), render: (m) => <strong>{m.displayName}</strong> },
    { key: 'role', title: t('team.role'), render: role },
    { key: 'email', title: t('team.email'), render: (m) => m.email ?? UNKNOWN },
    { key: 'since', title: t('team.since'), render: (m) => <span className="num">{since(m)}</span> },
    { key: 'do', title: t('team.actions'), render: (m) => <div className="row">{actions(m)}</div> },
  ];
  return (
    <>
      <DataList
        label={t('team.tab.members')}
        query={query}
        columns={columns}
        rowKey={(m) => m.membershipId}
        card={(m) => (
          <div className="card">
            <div className="row">
              <strong>{m.displayName}</strong>
              {role(m)}
            </div>
            {m.email && <span>{m.email}</span>}
            <span className="note num">{t('team.sinceDay', { day: since(m) })}</span>
            {m.abilities.length > 0 && <div className="row">{actions(m)}</div>}
          </div>
        )}
        empty={<p>{t('team.noMembers')}</p>}
        search={search}
        onSearch={onSearch}
      />
      <Suspense fallback={null}>
        {removing && <RemoveDrawer place={place} member={removing} onClose={() => setRemoving(undefined)} />}
      </Suspense>
    </>
  );
}

/** After leaving, what the page shows may no longer be ours: the app starts anew. */
function useLeave() {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const leave = useMutation({
    mutationFn: (m: MemberView) => meLeave({ path: { membershipId: m.membershipId }, throwOnError: true }),
    onSuccess: () => {
      qc.clear();
      window.location.assign('/');
    },
    onError: (e) => void message.error(errorText(t, e)),
  });
  return (m: MemberView) =>
    modal.confirm({
      title: t('team.leaveTitle', { role: t(`enums.Role.${m.role}`) }),
      content: t('team.leaveText'),
      okText: t('team.leave'),
      okButtonProps: { danger: true },
      cancelText: t('form.cancel'),
      onOk: () => leave.mutate(m),
    });
}
