import { AgreementState } from '@/api/gen/types.gen';
import { WITHIN, type Within } from '@/features/leases/search';
import { oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

export type AgreementsSearch = PageSearch & {
  state?: AgreementState[];
  late?: 'yes';
  within?: Within;
  tenant?: string;
};

export const parseAgreementsSearch = (s: Record<string, unknown>): AgreementsSearch => ({
  ...parsePage(s, []),
  state: someOf(Object.values(AgreementState), s.state),
  late: oneOf(['yes'], s.late),
  within: oneOf(WITHIN, s.within),
  tenant: text(s.tenant, 40),
});

/** The move whose drawer is open; one that cannot be made now opens nothing. */
export type AgreementSearch = { open?: string };

export const parseAgreementSearch = (s: Record<string, unknown>): AgreementSearch => ({ open: text(s.open, 20) });

/** What is being written: a draft that is there already, or a new one for an application or for a tenant. */
export type DraftSearch = { agreement?: string; application?: string; tenant?: string; renews?: string };

export const parseDraftSearch = (s: Record<string, unknown>): DraftSearch => ({
  agreement: text(s.agreement, 40),
  application: text(s.application, 40),
  tenant: text(s.tenant, 40),
  renews: text(s.renews, 40),
});
