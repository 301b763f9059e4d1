import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { companyListOptions } from '@/api/gen/@tanstack/react-query.gen';

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
  return (
    <Select
      {...field}
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={isFetching}
      placeholder={t('picker.company')}
      notFoundContent={isFetching ? t('state.loading') : t('picker.none')}
      options={data?.items.map((c) => ({ value: c.id, label: c.uscc ? `${c.name}（${c.uscc}）` : c.name }))}
    />
  );
}
