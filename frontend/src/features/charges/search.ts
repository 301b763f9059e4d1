import { EntryState, FeeKind, TariffFee } from '@/api/gen/types.gen';
import { date, oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

export type TariffSearch = PageSearch & { fee?: TariffFee[]; on?: string; open?: 'add'; edit?: string };

export const parseTariffSearch = (s: Raw): TariffSearch => ({
  ...parsePage(s, []),
  fee: someOf(Object.values(TariffFee), s.fee),
  on: date(s.on),
  open: oneOf(['add'], s.open),
  edit: text(s.edit, 40),
});

export type ChargeSearch = PageSearch & {
  q?: string;
  fee?: FeeKind[];
  state?: EntryState[];
  tenant?: string;
  open?: 'add';
  cancel?: string;
};

export const parseChargeSearch = (s: Raw): ChargeSearch => ({
  ...parsePage(s, ['from', 'enteredAt', 'company']),
  q: text(s.q),
  fee: someOf(Object.values(FeeKind), s.fee),
  state: someOf(Object.values(EntryState), s.state),
  tenant: text(s.tenant, 40),
  open: oneOf(['add'], s.open),
  cancel: text(s.cancel, 40),
});
