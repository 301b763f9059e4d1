import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { parkMemberList } from '@/api/gen/sdk.gen';

type Props = { parkId: string; id?: string; value?: string; onChange?: (id: string) => void };

/** People who hold a role in the park. The list is paged and has no search, so further pages come on demand. */
export function ParkPersonPicker({ parkId, ...field }: Props) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ['parkPeople', parkId],
    queryFn: async ({ pageParam }) =>
      (await parkMemberList({ path: { parkId }, query: { page: pageParam, size: 100 }, throwOnError: true })).data,
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * last.size < last.total ? last.page + 1 : undefined),
  });
  const people = new Map(query.data?.pages.flatMap((p) => p.items).map((m) => [m.userId, m]));
  return (
    <Select
      {...field}
      showSearch={{ optionFilterProp: 'label' }}
      loading={query.isFetching}
      options={[...people.values()].map((m) => ({
        value: m.userId,
        label: `${m.displayName} · ${t(`enums.Role.${m.role}`)}`,
      }))}
      popupRender={(menu) => (
        <>
          {menu}
          {query.hasNextPage && (
            <Button type="link" onClick={() => void query.fetchNextPage()}>
              {t('privacy.morePeople')}
            </Button>
          )}
        </>
      )}
    />
  );
}
