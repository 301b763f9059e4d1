import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementEntry, StatementResponse } from '@/api/gen/types.gen';
import { lastDay } from '@/shared/lib/format';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { DateInput } from '@/shared/ui/DateInput';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';
import { StatementCards, StatementTable } from './StatementRows';
import { Sums } from './Sums';
import type { StatementSearch } from './search';

type Props = {
  query: UseQueryResult<StatementResponse, unknown>;
  search: StatementSearch;
  onSearch: (s: StatementSearch) => void;
  link: (entry: StatementEntry) => ReactNode;
};

/** Everything between two days with what is owed after each; printed, it is a paper both sides can sign. */
export function StatementPanel({ query, search, onSearch, link }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const Rows = phone ? StatementCards : StatementTable;
  const { from, to } = query.data ?? {};
  return (
    <Panel
      title={t('accounts.statement')}
      extra={
        <Button className="no-print" onClick={() => window.print()}>
          {t('accounts.print')}
        </Button>
      }
    >
      <div className="row statement-days no-print">
        <div className="date-field">
          <DateInput
            aria-label={t('accounts.from')}
            allowClear={false}
            value={search.from ?? from}
            onChange={(v) => onSearch({ ...search, from: v ?? undefined })}
          />
        </div>
        <div className="date-field">
          <DateInput
            aria-label={t('accounts.last')}
            allowClear={false}
            value={search.last ?? lastDay(to)}
            onChange={(v) => onSearch({ ...search, last: v ?? undefined })}
          />
        </div>
        {(search.from || search.last) && (
          <Button type="link" onClick={() => onSearch({})}>
            {t('accounts.thisYear')}
          </Button>
        )}
      </div>
      <Loaded query={query}>
        {(statement) => (
          <>
            <p className="note">
              {statement.companyName} <Period from={statement.from} to={statement.to} />
            </p>
            <Sums of={statement} />
            <Rows statement={statement} link={link} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
