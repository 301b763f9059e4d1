import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { waiverLedgerOptions } from '@/api/gen/@tanstack/react-query.gen';
import { LedgerGroup, WaiverPayer } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';
import { FilterBar, OneFilter } from '@/shared/ui/Filters';
import { Loaded } from '@/shared/ui/Loaded';
import { FileLink } from '@/shared/ui/list/FileLink';
import { MonthInput } from '@/shared/ui/MonthInput';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { filterOf } from './filter';
import { LedgerLines } from './LedgerLines';
import { Sums } from './Sums';
import type { LedgerSearch } from './search';
import './words';
import '@/shared/ui/list/words';

const route = getRouteApi('/parks/$parkId/waiver-ledger');

/** What was waived and who pays for it, from the sums down to the lines of bills. */
export function LedgerPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  if (useCan(parkId)('WAIVER_READ')) return <Ledger parkId={parkId} />;
  return <NotForYou title={t('waiverLedger.title')} text={t('waiverLedger.noPermission')} />;
}

function Ledger({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<LedgerSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const { by = LedgerGroup.MONTH, policy, company, waiver, payer, from, to } = search;
  const filter = filterOf(search);
  const query = useQuery({
    ...waiverLedgerOptions({ path: { parkId }, query: { ...filter, by } }),
    placeholderData: keepPreviousData,
  });
  const only = [policy && 'ofPolicy', company && 'ofCompany', waiver && 'ofWaiver'].filter((x) => x !== undefined);
  const month = (v: string | null) => v?.slice(0, 7);
  return (
    <div className="stack">
      <PageHead title={t('waiverLedger.title')} note={t('waiverLedger.note')} />
      <FilterBar
        active={Boolean(from || to || payer || only.length)}
        onReset={() => void navigate({ search: { by: search.by } })}
        tools={<FileLink parkId={parkId} list="waiver-ledger" query={filter} text={t('lists.export')} />}
      >
        <Segmented
          aria-label={t('waiverLedger.by')}
          value={by}
          options={Object.values(LedgerGroup).map((value) => ({ value, label: t(`waiverLedger.byOf.${value}`) }))}
          onChange={(v) => set({ by: v })}
        />
        <MonthInput
          className="filter"
          aria-label={t('waiverLedger.from')}
          allowClear={false}
          value={filter.from}
          onChange={(v) => set({ from: month(v) })}
        />
        <MonthInput
          className="filter"
          aria-label={t('waiverLedger.to')}
          allowClear={false}
          value={`${to ?? `${filter.from.slice(0, 4)}-12`}-01`}
          onChange={(v) => set({ to: month(v) })}
        />
        <OneFilter
          label={t('waiverLedger.payer')}
          options={Object.values(WaiverPayer).map((value) => ({ value, label: t(`schemes.payer.${value}`) }))}
          value={payer}
          onChange={(v) => set({ payer: v })}
        />
        {only.length > 0 && (
          <span className="note">
            {t('waiverLedger.narrowed', { what: only.map((o) => t(`waiverLedger.${o}`)).join(t('schemes.comma')) })}
          </span>
        )}
      </FilterBar>
      <Panel title={t(`waiverLedger.byOf.${by}`)}>
        <Loaded query={query} rows={6}>
          {(ledger) => <Sums ledger={ledger} onOpen={set} />}
        </Loaded>
      </Panel>
      <Panel title={t('waiverLedger.lines')}>
        <LedgerLines parkId={parkId} filter={filter} search={search} onSearch={set} />
      </Panel>
    </div>
  );
}
