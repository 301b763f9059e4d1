import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WaiverLedger } from '@/api/gen/types.gen';
import { Amount } from '@/shared/ui/Amount';
import { ScrollX } from '@/shared/ui/ScrollX';
import { narrowedTo } from './filter';
import type { LedgerSearch } from './search';

type Props = { ledger: WaiverLedger; onOpen: (p: Partial<LedgerSearch>) => void };

const COLUMNS = ['waived', 'back', 'net'] as const;
const AT = { waived: 'waived', back: 'clawedBack', net: 'net' } as const;

/** Sums; each opens what it is made of. */
export function Sums({ ledger, onOpen }: Props) {
  const { t } = useTranslation();
  if (ledger.rows.length === 0) return <p className="note">{t('waiverLedger.empty')}</p>;
  const name = (key: string, said: string) => (ledger.by === 'PAYER' ? t(`schemes.payer.${key}`) : said);
  return (
    <ScrollX label={t('waiverLedger.title')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t(`waiverLedger.groupOf.${ledger.by}`)}</th>
            <th scope="col" className="end">
              {t('waiverLedger.waivers')}
            </th>
            {COLUMNS.map((c) => (
              <th key={c} scope="col" className="end">
                {t(`waiverLedger.${c}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ledger.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <Button
                  type="link"
                  size="small"
                  aria-label={t('waiverLedger.open', { name: name(row.key, row.name) })}
                  onClick={() => onOpen(narrowedTo(ledger.by, row.key))}
                >
                  {name(row.key, row.name)}
                </Button>
              </th>
              <td className="end num">{row.waivers}</td>
              {COLUMNS.map((c) => (
                <td key={c} className="end">
                  <Amount of={row[AT[c]]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('waiverLedger.sum')}</th>
            <td />
            {COLUMNS.map((c) => (
              <td key={c} className="end">
                <strong>
                  <Amount of={ledger[AT[c]]} />
                </strong>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollX>
  );
}
