import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { companyGetOptions, companyListOptions } from '@/api/gen/@tanstack/react-query.gen';

type Props = { parkId: string; id?: string; value?: string; onChange?: (id: string) => void };

/** Searches on the server: a register may hold far more companies than a list can show. */
export function CompanyPicker({ parkId, ...field }: Props) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const typed = useDeferredValue(q.trim());
  const { data, isFetching } = useQuery({
    ...companyListOptions({ path: { parkId }, query: { q: typed || undefined, size: 20 } }),
    placeholderData: keepPreviousData,
  });
  const { value } = field;
  // One that was chosen elsewhere and is not among the hits still has its name.
  const chosen = useQuery({
    ...companyGetOptions({ path: { parkId, companyId: value ?? '' } }),
    enabled: Boolean(value && data && !data.items.some((c) => c.id === value)),
  });
  const hits = [...(chosen.data && !typed ? [chosen.data] : []), ...(data?.items ?? [])];
  return (
    <Select
      {...field}
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={isFetching}
      placeholder={t('picker.company')}
      notFoundContent={isFetching ? t('state.loading') : t('picker.none')}
      options={hits.map((c) => ({ value: c.id, label: c.uscc ? `${c.name}（${c.uscc}）` : c.name }))}
    />
  );
}
