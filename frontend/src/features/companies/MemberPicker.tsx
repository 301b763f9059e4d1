import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { companyMemberListOptions } from '@/api/gen/@tanstack/react-query.gen';

type Props = { parkId: string; companyId: string; id?: string; value?: string; onChange?: (id: string) => void };

/** Who signs in for the company. A company has a handful of them, so the first hundred are all. */
export function MemberPicker({ parkId, companyId, value, ...field }: Props) {
  const { t } = useTranslation();
  const { data, isFetching } = useQuery(
    companyMemberListOptions({ path: { parkId, companyId }, query: { size: 100 } }),
  );
  const people = new Map(
    data?.items.map((m) => [m.userId, m.email ? `${m.displayName}（${m.email}）` : m.displayName]),
  );
  // Who was tied and has left the company since is still tied.
  if (value && data && !people.has(value)) people.set(value, t('companies.founderUserLeft'));
  return (
    <Select
      {...field}
      value={value}
      allowClear
      loading={isFetching}
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent={t('companies.noMembers')}
      options={[...people].map(([id, label]) => ({ value: id, label }))}
    />
  );
}
