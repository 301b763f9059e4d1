import { useTranslation } from 'react-i18next';
import { parkMemberList } from '@/api/gen/sdk.gen';
import { PagedSelect } from '@/shared/ui/PagedSelect';

type Props = { parkId: string; id?: string; value?: string; onChange?: (id: string) => void };

/** People who hold a role in the park. */
export function ParkPersonPicker({ parkId, ...field }: Props) {
  const { t } = useTranslation();
  return (
    <PagedSelect
      {...field}
      queryKey={['parkPeople', parkId]}
      ask={async (page) =>
        (await parkMemberList({ path: { parkId }, query: { page, size: 100 }, throwOnError: true })).data
      }
      choice={(m) => ({ value: m.userId, label: `${m.displayName} · ${t(`enums.Role.${m.role}`)}` })}
    />
  );
}
