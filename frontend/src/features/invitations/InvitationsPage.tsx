import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meInvitationListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { InvitationCard, type OnAnswered } from './InvitationCard';
import './words';

/** What the person is asked into: nobody joins a park or a company without their own yes. */
export function InvitationsPage({ onAnswered }: { onAnswered: OnAnswered }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...meInvitationListOptions({ query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack roomy">
      <PageHead title={t('invitations.title')} note={t('invitations.note')} />
      <Loaded query={query}>
        {({ items, total }) =>
          total === 0 ? (
            <div className="stack">
              <p>{t('invitations.none')}</p>
              <LinkButton to="/">{t('invitations.home')}</LinkButton>
            </div>
          ) : (
            <>
              {items.map((i) => (
                <InvitationCard key={i.id} invitation={i} onAnswered={onAnswered} />
              ))}
              <PanelPager page={page} total={total} onChange={setPage} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}
