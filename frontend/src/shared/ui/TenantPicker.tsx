import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tenantListOptions } from '@/api/gen/@tanstack/react-query.gen';

type Props = { parkId: string; id?: string; value?: string; onChange?: (id: string) => void };

export function TenantPicker({ parkId, ...field }: Props) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const typed = useDeferredValue(q.trim());
  const { data, isFetching } = useQuery({
    ...tenantListOptions({ path: { parkId }, query: { q: typed || undefined, size: 20 } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Select
      {...field}
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={isFetching}
      placeholder={t('picker.tenant')}
      notFoundContent={isFetching ? t('state.loading') : t('picker.none')}
      options={data?.items.map((c) => ({ value: c.id, label: c.companyName }))}
    />
  );
}
