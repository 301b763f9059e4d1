import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { InvitationView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { type Column, DataList } from '@/shared/ui/DataList';
import { InvitationMoves } from './InvitationMoves';
import { invitationsQuery, type TeamPlace } from './place';
import type { TeamSearch } from './search';

type Props = {
  place: TeamPlace;
  /** Only those that wait for a second person. */
  awaiting: boolean;
  search: TeamSearch;
  onSearch: (patch: TeamSearch) => void;
};

export function InvitationList({ place, awaiting, search, onSearch }: Props) {
  const { t } = useTranslation();
  const query = useQuery({
    ...invitationsQuery(place, {
      state: awaiting ? ['PROPOSED'] : undefined,
      page: search.page,
      size: search.size,
    }),
    placeholderData: keepPreviousData,
  });
  const columns: Column<InvitationView>[] = [
    { key: 'email', title: t('team.email'), render: (i) => <strong>{i.email}</strong> },
    { key: 'role', title: t('team.role'), render: (i) => <span className="tag">{t(`enums.Role.${i.role}`)}</span> },
    { key: 'state', title: t('team.state'), render: (i) => <State invitation={i} /> },
    { key: 'by', title: t('team.invitedBy'), render: (i) => <By invitation={i} /> },
    { key: 'do', title: t('team.actions'), render: (i) => <InvitationMoves place={place} invitation={i} /> },
  ];
  return (
    <DataList
      label={t(awaiting ? 'team.tab.awaiting' : 'team.tab.invitations')}
      query={query}
      columns={columns}
      rowKey={(i) => i.id}
      card={(i) => (
        <div className="card">
          <strong>{i.email}</strong>
          <div className="row">
            <span className="tag">{t(`enums.Role.${i.role}`)}</span>
            <State invitation={i} />
          </div>
          <By invitation={i} />
          <InvitationMoves place={place} invitation={i} />
        </div>
      )}
      empty={<p>{t(awaiting ? 'team.nothingAwaits' : 'team.noInvitations')}</p>}
      search={search}
      onSearch={onSearch}
    />
  );
}

/** The state in words, and until when. */
function State({ invitation: i }: { invitation: InvitationView }) {
  const { t } = useTranslation();
  return (
    <span>
      {t(`enums.InvitationState.${i.state}`)}
      {i.state === 'OPEN' && i.expiresAt && (
        <span className="note num"> {t('team.until', { day: dateTime(i.expiresAt).slice(0, 10) })}</span>
      )}
      {i.closeCode && <span className="note"> {t(`team.closed.${i.closeCode}`)}</span>}
      {i.closeReason && <span className="note"> {i.closeReason}</span>}
    </span>
  );
}

function By({ invitation: i }: { invitation: InvitationView }) {
  const { t } = useTranslation();
  const day = dateTime(i.invitedAt).slice(0, 10);
  return (
    <span className="note">
      {t('team.byOn', { name: i.invitedBy ?? t('team.administration'), day })}
      {i.confirmedBy && ` · ${t('team.confirmedBy', { name: i.confirmedBy })}`}
      {i.note && ` · ${i.note}`}
    </span>
  );
}
