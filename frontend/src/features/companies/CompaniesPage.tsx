import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanyKind, type CompanySummary } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { useListColumns } from '@/shared/lib/useListColumns';
import { type Column, DataList } from '@/shared/ui/DataList';
import { FilterBar, ManyFilter, SearchFilter } from '@/shared/ui/Filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListToolbar } from '@/shared/ui/list/ListToolbar';
import { NoRegister } from '@/shared/ui/NoRegister';
import { PageHead } from '@/shared/ui/PageHead';
import { companiesFilter, companiesQuery } from './queries';
import { type CompanySearch, parseCompanySearch } from './search';
import './words';
import '@/features/qualifications/words';
import '@/features/tenants/words';

const RegisterDrawer = lazy(() => import('./RegisterDrawer'));
const route = getRouteApi('/parks/$parkId/companies/');

export function CompaniesPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const set = (p: Partial<CompanySearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({ ...companiesQuery(parkId, search), placeholderData: keepPreviousData });
  const view = useListColumns('COMPANIES', useColumns(parkId));
  return (
    <div className="stack">
      <PageHead
        title={t('companies.title')}
        actions={
          <>
            <LinkButton to="/parks/$parkId/qualifications" params={{ parkId }}>
              {t('qualifications.expiry')}
            </LinkButton>
            {can('COMPANY_EDIT') && (
              <LinkButton to="/parks/$parkId/duplicates" params={{ parkId }}>
                {t('companies.duplicates')}
              </LinkButton>
            )}
            {can('COMPANY_EDIT') && (
              <Button
                type="primary"
                icon={<PlusOutlined />}
                onClick={() => set({ open: 'register', page: search.page })}
              >
                {t('companies.register')}
              </Button>
            )}
          </>
        }
      />
      <FilterBar
        active={Boolean(search.q || search.kind)}
        onReset={() => void navigate({ search: {} })}
        tools={
          <ListToolbar
            list="COMPANIES"
            parkId={parkId}
            search={search}
            columns={view}
            apply={(s, replace) => void navigate({ search: parseCompanySearch(s), replace })}
            query={companiesFilter(search)}
            total={query.data?.total}
          />
        }
      >
        <SearchFilter label={t('tenants.searchLabel')} value={search.q} onChange={(q) => set({ q })} />
        <ManyFilter
          label={t('tenants.kind')}
          values={Object.values(CompanyKind)}
          text={(v) => t(`enums.CompanyKind.${v}`)}
          value={search.kind}
          onChange={(kind) => set({ kind })}
        />
      </FilterBar>
      <DataList
        label={t('companies.title')}
        query={query}
        columns={view.shown}
        dense={view.dense}
        rowKey={(c) => c.id}
        card={(c) => (
          <div className="card">
            <CompanyLink parkId={parkId} company={c} />
            <span className="num">{c.uscc ?? t(`enums.CompanyKind.${c.kind}`)}</span>
            <span className="note">{[c.contactName, c.contactPhone].filter(Boolean).join(' ')}</span>
          </div>
        )}
        empty={
          <NoRegister
            parkId={parkId}
            filtered={Boolean(search.q || search.kind)}
            title={t('companies.noneYet')}
            text={t('companies.noneYetText')}
          />
        }
        search={search}
        onSearch={set}
      />
      {search.open && (
        <Suspense fallback={null}>
          <RegisterDrawer parkId={parkId} onClose={() => set({ open: undefined, page: search.page })} />
        </Suspense>
      )}
    </div>
  );
}

function CompanyLink({ parkId, company }: { parkId: string; company: CompanySummary }) {
  return (
    <Link to="/parks/$parkId/companies/$companyId" params={{ parkId, companyId: company.id }}>
      {company.name}
    </Link>
  );
}

function useColumns(parkId: string): Column<CompanySummary>[] {
  const { t } = useTranslation();
  const num = (v: string | null) => <span className="num">{v ?? UNKNOWN}</span>;
  return [
    {
      key: 'name',
      exports: ['NAME'],
      title: t('tenants.name'),
      sortable: true,
      render: (c) => <CompanyLink parkId={parkId} company={c} />,
    },
    { key: 'kind', exports: ['KIND'], title: t('tenants.kind'), render: (c) => t(`enums.CompanyKind.${c.kind}`) },
    { key: 'uscc', exports: ['USCC'], title: t('tenants.uscc'), sortable: true, render: (c) => num(c.uscc) },
    {
      key: 'foundedOn',
      exports: ['FOUNDED_ON'],
      title: t('tenant.foundedOn'),
      sortable: true,
      render: (c) => num(c.foundedOn),
    },
    { key: 'industry', exports: ['INDUSTRY'], title: t('companies.industry'), render: (c) => num(c.industryCode) },
    { key: 'contact', exports: ['CONTACT'], title: t('companies.contact'), render: (c) => c.contactName ?? UNKNOWN },
    { key: 'phone', exports: ['PHONE'], title: t('companies.phone'), render: (c) => num(c.contactPhone) },
  ];
}
