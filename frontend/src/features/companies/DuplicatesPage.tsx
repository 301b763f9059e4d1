import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { companyDuplicateListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { DuplicateView, MergeSideView } from '@/api/gen/types.gen';
import { type Column, DataList } from '@/shared/ui/DataList';
import { PageHead } from '@/shared/ui/PageHead';
import './words';

const route = getRouteApi('/parks/$parkId/duplicates');

/** Pairs of companies that look like one. */
export function DuplicatesPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({
    ...companyDuplicateListOptions({ path: { parkId }, query: { page: search.page, size: search.size } }),
    placeholderData: keepPreviousData,
  });
  const side = (s: MergeSideView) => (
    <Link to="/parks/$parkId/companies/$companyId" params={{ parkId, companyId: s.companyId }}>
      {s.name}（{s.uscc ?? t(`enums.CompanyKind.${s.kind}`)}）
    </Link>
  );
  const columns: Column<DuplicateView>[] = [
    { key: 'one', title: t('companies.duplicateOne'), render: (d) => side(d.one) },
    { key: 'other', title: t('companies.duplicateOther'), render: (d) => side(d.other) },
    { key: 'sign', title: t('companies.duplicateSign'), render: (d) => t(`companies.signOf.${d.sign}`) },
  ];
  return (
    <div className="stack">
      <PageHead
        title={t('companies.duplicates')}
        back={
          <Link to="/parks/$parkId/companies" params={{ parkId }}>
            ← {t('companies.title')}
          </Link>
        }
      />
      <p className="note">{t('companies.duplicatesNote')}</p>
      <DataList
        label={t('companies.duplicates')}
        query={query}
        columns={columns}
        rowKey={(d) => d.one.companyId + d.other.companyId + d.sign}
        card={(d) => (
          <div className="card">
            {side(d.one)}
            {side(d.other)}
            <span className="note">{t(`companies.signOf.${d.sign}`)}</span>
          </div>
        )}
        empty={<p>{t('companies.noDuplicates')}</p>}
        search={search}
        onSearch={(p) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) })}
      />
    </div>
  );
}
