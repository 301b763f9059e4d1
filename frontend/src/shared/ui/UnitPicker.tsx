import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitGetOptions, unitListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { UnitKind } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';

type Props = {
  parkId: string;
  on?: string;
  /** Which kinds are offered; as a rule what can be let. */
  kinds?: UnitKind[];
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
};

const LET: UnitKind[] = ['OFFICE', 'WORKSTATION'];

/** Only what exists on the day; whether it is free in the period is for the server to say. */
export function UnitPicker({ parkId, on, kinds = LET, ...field }: Props) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const typed = useDeferredValue(q.trim());
  const { data, isFetching } = useQuery({
    ...unitListOptions({
      path: { parkId },
      query: { q: typed || undefined, kind: kinds, on, size: 50, sort: 'number,asc' },
    }),
    placeholderData: keepPreviousData,
  });
  const { value } = field;
  // One that was chosen elsewhere and is not among the hits still has its number.
  const chosen = useQuery({
    ...unitGetOptions({ path: { parkId, unitId: value ?? '' } }),
    enabled: Boolean(value && data && !data.items.some((u) => u.id === value)),
  });
  const hits = [...(chosen.data && !typed ? [chosen.data] : []), ...(data?.items ?? [])];
  return (
    <Select
      {...field}
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={isFetching}
      placeholder={t('picker.unit')}
      notFoundContent={isFetching ? t('state.loading') : t('picker.none')}
      options={hits.map((u) => ({
        value: u.id,
        label: `${u.number} · ${t(`enums.UnitKind.${u.kind}`)} · ${area(u.area)}`,
      }))}
    />
  );
}
