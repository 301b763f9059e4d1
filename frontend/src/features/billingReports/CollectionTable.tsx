import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollectionFigures } from '@/api/gen/types.gen';
import { percent } from '@/shared/lib/format';
import { Amount } from '@/shared/ui/Amount';
import { ScrollX } from '@/shared/ui/ScrollX';

type Row = { key: string; name: ReactNode; figures: CollectionFigures; payable?: ReactNode };
type Props = { label: string; first: string; rows: Row[]; total: CollectionFigures };

const HEADS = ['list', 'waivedSum', 'payable', 'received', 'open', 'credit', 'rate'] as const;

export function CollectionTable({ label, first, rows, total }: Props) {
  const { t } = useTranslation();
  return (
    <ScrollX label={t('reports.tableOf', { what: label })}>
      <table className="table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {HEADS.map((h) => (
              <th key={h} scope="col" className="end">
                {t(`reports.${h}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, figures, payable }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <Cells of={figures} payable={payable} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('reports.sum')}</th>
            <Cells of={total} />
          </tr>
        </tfoot>
      </table>
    </ScrollX>
  );
}

function Cells({ of, payable }: { of: CollectionFigures; payable?: ReactNode }) {
  const { t } = useTranslation();
  const cell = (value: ReactNode) => <td className="end num">{value}</td>;
  return (
    <>
      {cell(<Amount of={of.list} />)}
      {cell(<Amount of={of.waived} />)}
      {cell(payable ?? <Amount of={of.payable} />)}
      {cell(<Amount of={of.received} />)}
      {cell(<Amount of={of.open} />)}
      {cell(<Amount of={of.credit} />)}
      {cell(of.rate === null ? <span className="note nowrap">{t('reports.notDue')}</span> : percent(of.rate))}
    </>
  );
}
