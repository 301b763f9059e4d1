import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { regionListOptions } from '@/api/gen/@tanstack/react-query.gen';

type Option = { value: string; label: string };
type Props = { initial?: Option; id?: string; value?: string; onChange?: (code: string) => void };

export function RegionPicker({ initial, ...field }: Props) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const typed = useDeferredValue(q.trim());
  const { data } = useQuery({
    ...regionListOptions({ query: { q: typed || undefined, size: 20 } }),
    placeholderData: keepPreviousData,
  });
  const found = data?.items.map((r) => ({ value: r.code, label: r.fullName })) ?? [];
  const known = initial && !typed && !found.some((o) => o.value === initial.value) ? [initial] : [];
  return (
    <Select
      {...field}
      showSearch={{ filterOption: false, onSearch: setQ }}
      placeholder={t('parks.regionHelp')}
      notFoundContent={t('picker.none')}
      options={[...known, ...found]}
    />
  );
}
