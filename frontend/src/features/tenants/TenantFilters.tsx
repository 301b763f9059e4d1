import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanyKind, Stage } from '@/api/gen/types.gen';
import { FilterBar, ManyFilter, OneFilter, SearchFilter } from '@/shared/ui/Filters';
import type { TenantSearch } from './search';

type Props = {
  search: TenantSearch;
  set: (patch: Partial<TenantSearch>) => void;
  filtered: boolean;
  reset: () => void;
  tools: ReactNode;
};

export function TenantFilters({ search, set, filtered, reset, tools }: Props) {
  const { t } = useTranslation();
  return (
    <FilterBar active={filtered} onReset={reset} tools={tools}>
      <SearchFilter label={t('tenants.searchLabel')} value={search.q} onChange={(q) => set({ q })} />
      <ManyFilter
        label={t('tenants.stage')}
        values={Object.values(Stage)}
        text={(v) => t(`enums.Stage.${v}`)}
        value={search.stage}
        onChange={(stage) => set({ stage })}
      />
      <ManyFilter
        label={t('tenants.kind')}
        values={Object.values(CompanyKind)}
        text={(v) => t(`enums.CompanyKind.${v}`)}
        value={search.kind}
        onChange={(kind) => set({ kind })}
      />
      <OneFilter
        label={t('tenants.incubatee')}
        options={[
          { value: 'true', label: t('enums.incubatee') },
          { value: 'false', label: t('enums.notIncubatee') },
        ]}
        value={search.incubatee}
        onChange={(incubatee) => set({ incubatee })}
      />
      <OneFilter
        label={t('tenants.presence')}
        options={[{ value: 'true', label: t('tenants.withPast') }]}
        value={search.past}
        onChange={(past) => set({ past })}
      />
    </FilterBar>
  );
}
