import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownExitListOptions, ownStayListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { today } from '@/shared/lib/format';
import { useCanInCompany } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { StateTag } from './StateTag';
import './exits.css';
import './words';

const OwnRequestDrawer = lazy(() => import('./OwnRequestDrawer'));

/** Asks to leave, and what became of it. */
export function OwnExitsPage({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  if (useCanInCompany(companyId)('OWN_BILLING')) return <Own companyId={companyId} />;
  return <NotForYou title={t('exits.ownTitle')} text={t('exits.ownNoPermission')} />;
}

function Own({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const stays = useQuery(ownStayListOptions({ path: { companyId } }));
  const query = useQuery(ownExitListOptions({ path: { companyId } }));
  const now = stays.data?.items.filter((stay) => !stay.to || stay.to > today()) ?? [];
  return (
    <div className="stack roomy">
      <PageHead
        title={t('exits.ownTitle')}
        note={t('exits.ownNote')}
        back={
          <Link to="/company/$companyId" params={{ companyId }}>
            ← {t('exits.ownBack')}
          </Link>
        }
        actions={
          now.length > 0 && (
            <Button size="large" onClick={() => setOpen(true)}>
              {t('exits.ownRequest')}
            </Button>
          )
        }
      />
      <Panel title={t('exits.title')}>
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="note">{t(now.length ? 'exits.ownNone' : 'exits.ownNoStay')}</p>
            ) : (
              <ul className="cards">
                {items.map((row) => (
                  <li key={row.id} className="card">
                    <span className="row">
                      <Link to="/company/$companyId/exits/$exitCaseId" params={{ companyId, exitCaseId: row.id }}>
                        {row.parkName}
                      </Link>
                      <StateTag state={row.state} />
                    </span>
                    <span className="note num">
                      {row.number} · {t('exits.lastDay')} {row.lastDay}
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
      <Suspense fallback={null}>
        {open && <OwnRequestDrawer companyId={companyId} stays={now} onClose={() => setOpen(false)} />}
      </Suspense>
    </div>
  );
}
