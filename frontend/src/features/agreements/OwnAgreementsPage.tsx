import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownAgreementListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { OwnAgreement } from '@/api/gen/types.gen';
import { daysBetween, lastDay, money, today } from '@/shared/lib/format';
import { useCanInCompany } from '@/shared/lib/useCan';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { Period } from '@/shared/ui/Period';
import { StageTag } from '@/shared/ui/Tags';
import { EndingSoon } from './EndingSoon';
import { OwnPapers } from './OwnPapers';
import { StateTag } from './StateTag';
import './agreements.css';
import './words';

/** What one's own company has signed: until when, for which rooms, and the papers to keep. */
export function OwnAgreementsPage({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const can = useCanInCompany(companyId);
  if (can('OWN_COMPANY_READ')) return <Own companyId={companyId} />;
  return <NotForYou title={t('agreements.ownTitle')} text={t('agreements.noPermission')} />;
}

function Own({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...ownAgreementListOptions({ path: { companyId }, query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack roomy agreement">
      <PageHead
        title={t('agreements.ownTitle')}
        note={t('agreements.ownNote')}
        back={
          <Link to="/company/$companyId" params={{ companyId }}>
            ← {t('agreements.ownBack')}
          </Link>
        }
      />
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="note">{t('agreements.ownNone')}</p>}
            {items.map((agreement) => (
              <One key={agreement.id} companyId={companyId} agreement={agreement} />
            ))}
            <PanelPager page={page} total={total} onChange={setPage} />
          </>
        )}
      </Loaded>
    </div>
  );
}

/** One near its end says so in a line of its own. */
const RUNNING: readonly string[] = ['SIGNED', 'ACTIVE', 'AMENDING', 'TERMINATING'];

function One({ companyId, agreement: a }: { companyId: string; agreement: OwnAgreement }) {
  const { t } = useTranslation();
  const last = lastDay(a.to) ?? a.to;
  const left = Math.max(0, daysBetween(today(), last));
  return (
    <Panel title={a.number} extra={<StateTag state={a.state} />}>
      <EndingSoon agreement={a} />
      {RUNNING.includes(a.state) && (
        <p>
          <strong className="num">{t('agreements.daysLeft', { n: left })}</strong>{' '}
          <span className="note">{t('agreements.untilDay', { last })}</span>
        </p>
      )}
      <Facts
        items={[
          { label: t('agreements.park'), value: a.parkName },
          { label: t('agreements.stage'), value: <StageTag stage={a.stage} /> },
          { label: t('agreements.units'), value: a.units.join('、') },
          { label: t('agreements.period'), value: <Period from={a.from} to={a.to} /> },
          { label: t('agreements.deposit'), value: money(a.deposit), num: true },
          { label: t('agreements.signedOn'), value: a.signedOn, num: true },
        ]}
      />
      <OwnPapers companyId={companyId} files={a.files} />
    </Panel>
  );
}
