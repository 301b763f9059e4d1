import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parkGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { parkNamesQuery } from './feeds';

type Props = { value: string | undefined; onChange: (park: string | undefined) => void };

/** Searches on the server: a network may have thousands of parks. */
export function ParkFilter({ value, onChange }: Props) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const { data, isFetching } = useQuery({
    ...parkNamesQuery(useDeferredValue(q.trim())),
    placeholderData: keepPreviousData,
  });
  // One that a link names and is not among the hits still has its name.
  const chosen = useQuery({
    ...parkGetOptions({ path: { parkId: value ?? '' } }),
    enabled: Boolean(value && data && !data.items.some((p) => p.id === value)),
  });
  const hits = [...(chosen.data && !q ? [chosen.data] : []), ...(data?.items ?? [])];
  return (
    <Select
      className="filter"
      allowClear
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={isFetching}
      aria-label={t('trail.park')}
      placeholder={t('trail.park')}
      notFoundContent={isFetching ? t('state.loading') : t('picker.none')}
      value={value}
      onChange={onChange}
      options={hits.map((p) => ({ value: p.id, label: p.name }))}
    />
  );
}
