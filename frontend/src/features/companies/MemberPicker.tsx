import { useTranslation } from 'react-i18next';
import { companyMemberList } from '@/api/gen/sdk.gen';
import { PagedSelect } from '@/shared/ui/PagedSelect';

type Props = { parkId: string; companyId: string; id?: string; value?: string; onChange?: (id: string) => void };

/** Who signs in for the company. Who was tied and has left the company since is still tied. */
export function MemberPicker({ parkId, companyId, ...field }: Props) {
  const { t } = useTranslation();
  return (
    <PagedSelect
      {...field}
      allowClear
      queryKey={['companyPeople', companyId]}
      ask={async (page) =>
        (await companyMemberList({ path: { parkId, companyId }, query: { page, size: 100 }, throwOnError: true })).data
      }
      choice={(m) => ({ value: m.userId, label: m.email ? `${m.displayName}（${m.email}）` : m.displayName })}
      gone={t('companies.founderUserLeft')}
      empty={t('companies.noMembers')}
    />
  );
}
