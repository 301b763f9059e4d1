import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';

type Page<T> = { items: T[]; page: number; size: number; total: number };
type Choice = { value: string; label: string; disabled?: boolean };

type Props<T> = {
  queryKey: readonly unknown[];
  ask: (page: number) => Promise<Page<T>>;
  choice: (item: T) => Choice;
  /** What stands for a value that no page has, once all are there. */
  gone?: string;
  empty?: string;
  allowClear?: boolean;
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
};

/** A choice from a list that is paged and has no search: further pages come on demand. */
export function PagedSelect<T>({ queryKey, ask, choice, gone, empty, ...field }: Props<T>) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * last.size < last.total ? last.page + 1 : undefined),
  });
  const choices = new Map(query.data?.pages.flatMap((p) => p.items.map(choice)).map((c) => [c.value, c]));
  const { value } = field;
  if (gone && value && query.data && !query.hasNextPage && !choices.has(value))
    choices.set(value, { value, label: gone });
  return (
    <Select
      {...field}
      showSearch={{ optionFilterProp: 'label' }}
      loading={query.isFetching}
      notFoundContent={empty}
      options={[...choices.values()]}
      popupRender={(menu) => (
        <>
          {menu}
          {query.hasNextPage && (
            <Button type="link" onClick={() => void query.fetchNextPage()}>
              {t('picker.more')}
            </Button>
          )}
        </>
      )}
    />
  );
}
