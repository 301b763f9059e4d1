import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ownStayListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { useCanInCompany } from '@/shared/lib/useCan';
import { PageHead } from '@/shared/ui/PageHead';
import { QualificationLines } from './QualificationLines';
import type { OwnQualificationSearch } from './search';
import './words';

const QualificationDrawer = lazy(() => import('./QualificationDrawer'));

type Props = {
  companyId: string;
  search: OwnQualificationSearch;
  onSearch: (search: OwnQualificationSearch) => void;
};

/** Certificates and awards of one's own company, mostly seen and photographed on a phone. */
export function OwnQualificationsPage({ companyId, search, onSearch }: Props) {
  const { t } = useTranslation();
  const manages = useCanInCompany(companyId)('OWN_COMPANY_MANAGE');
  const stays = useQuery(ownStayListOptions({ path: { companyId } }));
  const parks = [...new Map(stays.data?.items.map((s) => [s.parkId, { id: s.parkId, name: s.parkName }])).values()];
  const mayAdd = manages && parks.length > 0;
  return (
    <div className="stack roomy">
      <PageHead
        title={t('qualifications.title')}
        note={t('qualifications.ownNote')}
        back={
          <Link to="/company/$companyId" params={{ companyId }}>
            ← {t('shell.home.company')}
          </Link>
        }
        actions={
          mayAdd && (
            <Button type="primary" size="large" onClick={() => onSearch({ open: 'add' })}>
              {t('qualifications.add')}
            </Button>
          )
        }
      />
      {manages && stays.data && parks.length === 0 && <p className="note">{t('qualifications.noPark')}</p>}
      <QualificationLines
        place={{ own: companyId }}
        mayEdit={manages}
        className="cards"
        empty={<div className="empty">{t('qualifications.none')}</div>}
      />
      {search.open === 'add' && mayAdd && (
        <Suspense fallback={null}>
          <QualificationDrawer place={{ own: companyId }} parks={parks} onClose={() => onSearch({})} />
        </Suspense>
      )}
    </div>
  );
}
