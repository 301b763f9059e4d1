import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { exemptionReportOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ExemptionIncome } from '@/api/gen/types.gen';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Amount } from '@/shared/ui/Amount';
import { Loaded } from '@/shared/ui/Loaded';
import { ScrollX } from '@/shared/ui/ScrollX';
import { MonthTenants } from './MonthTenants';
import { OpenAmount } from './OpenAmount';
import { useReports } from './useReports';

/** What a month of the exemption report is made of: kinds of income, and tenants. */
export default function MonthDrawer() {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const { parkId, search, close } = useReports();
  const { month } = search;
  const query = useQuery(exemptionReportOptions({ path: { parkId }, query: { from: month, to: month } }));
  return (
    <Drawer open onClose={close} size={phone ? '100%' : 960} title={t('reports.monthTitle', { month })}>
      <div className="stack">
        <h3>{t('reports.income')}</h3>
        <Loaded query={query}>
          {({ months }) => months.map((m) => <Income key={m.month} month={m.month} income={m.income} />)}
        </Loaded>
        <h3>{t('reports.tenants')}</h3>
        <MonthTenants parkId={parkId} month={month} />
      </div>
    </Drawer>
  );
}

function Income({ month, income }: { month: string; income: ExemptionIncome[] }) {
  const { t } = useTranslation();
  if (income.length === 0) return <p className="note">{t('reports.noIncome')}</p>;
  return (
    <ScrollX label={t('reports.income')}>
      <table className="table" aria-label={t('reports.income')}>
        <thead>
          <tr>
            {['vat', 'whoFrom', 'treatment'].map((key) => (
              <th key={key} scope="col">
                {t(`reports.${key}`)}
              </th>
            ))}
            {['list', 'waivedSum', 'credited', 'incomes'].map((key) => (
              <th key={key} scope="col" className="end">
                {t(`reports.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {income.map((of) => (
            <IncomeRow key={`${of.vatCategory} ${of.incubatee}`} month={month} of={of} />
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function IncomeRow({ month, of }: { month: string; of: ExemptionIncome }) {
  const { t } = useTranslation();
  const { vatCategory, incubatee } = of;
  const vat = t(`money.VatCategory.${vatCategory}`);
  const whose = t(`reports.whose.${incubatee ? 'incubatee' : 'others'}`);
  return (
    <tr>
      <td>{vat}</td>
      <td>{whose}</td>
      <td>{t(`money.TaxTreatment.${of.treatment}`)}</td>
      <td className="end">
        <Amount of={of.list} />
      </td>
      <td className="end">
        <Amount of={of.waived} />
      </td>
      <td className="end">
        <Amount of={of.credited} />
      </td>
      <td className="end">
        <OpenAmount
          of={of.income}
          cell={{ month, vatCategory, incubatee }}
          what={t('reports.incomeOf', { month, vat, whose })}
        />
      </td>
    </tr>
  );
}
