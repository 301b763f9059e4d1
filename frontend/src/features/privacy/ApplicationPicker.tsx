import { applicationList } from '@/api/gen/sdk.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { PagedSelect } from '@/shared/ui/PagedSelect';

type Props = { parkId: string; id?: string; value?: string; onChange?: (id: string) => void };

/** Applications that were handed in to the park. */
export function ApplicationPicker({ parkId, ...field }: Props) {
  return (
    <PagedSelect
      {...field}
      queryKey={['heldApplications', parkId]}
      ask={async (page) =>
        (await applicationList({ path: { parkId }, query: { page, size: 100 }, throwOnError: true })).data
      }
      choice={(a) => ({ value: a.id, label: `${a.number} · ${a.name ?? UNKNOWN}` })}
    />
  );
}
