import { useTranslation } from 'react-i18next';
import { freeUnitListQueryKey } from '@/api/gen/@tanstack/react-query.gen';
import { freeUnitList } from '@/api/gen/sdk.gen';
import type { FreeUnitView, HeldUnit } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';
import { PagedSelect } from '@/shared/ui/PagedSelect';

type Props = {
  parkId: string;
  from: string;
  /** The application's number: what it holds itself is not in its way. */
  number: string;
  held: HeldUnit[];
  id?: string;
  value?: string;
  onChange?: (unitId: string) => void;
};

/** Units that nobody has from the day on, however much later, and zones with seats left. What others hold cannot be chosen. */
export function FreeUnitPicker({ parkId, from, number, held, ...field }: Props) {
  const { t } = useTranslation();
  const asked = (page: number) => ({ path: { parkId }, query: { from, case: number, page, size: 100 } });
  const choice = (u: FreeUnitView) => {
    const taken = u.heldFor !== null && !u.seatsFree;
    const free = u.seatsFree === null ? t('decision.free') : t('decision.freeSeats', { n: u.seatsFree });
    const standing = taken ? t('decision.heldFor', { case: u.heldFor }) : free;
    return {
      value: u.unitId,
      label: [u.number, t(`enums.UnitKind.${u.kind}`), area(u.area), standing].join(' · '),
      disabled: taken,
    };
  };
  return (
    <PagedSelect
      {...field}
      queryKey={[...freeUnitListQueryKey(asked(1)), 'free']}
      ask={async (page) => (await freeUnitList({ ...asked(page), throwOnError: true })).data}
      choice={choice}
      gone={held.find((h) => h.unitId === field.value)?.unit ?? t('decision.gone')}
      empty={t('decision.noneFree')}
    />
  );
}
