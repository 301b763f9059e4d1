import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeterSheetRow } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { ScrollX } from '@/shared/ui/ScrollX';
import { SheetInput } from './SheetInput';
import { usedBetween } from './used';
import type { Sheet } from './useSheet';

const route = getRouteApi('/parks/$parkId/meters/sheet');

type Props = { rows: MeterSheetRow[]; sheet: Sheet; mayEdit: boolean };

export function SheetTable({ rows, sheet, mayEdit }: Props) {
  const { t } = useTranslation();
  return (
    <ScrollX label={t('meters.sheet')} className="panel data-table">
      <table className="table" aria-label={t('meters.sheet')}>
        <thead>
          <tr>
            <th scope="col">{t('meters.number')}</th>
            <th scope="col">{t('meters.place')}</th>
            <th scope="col" className="end">
              {t('meters.multiplier')}
            </th>
            <th scope="col" className="end">
              {t('meters.previous')}
            </th>
            <th scope="col">{t('meters.value')}</th>
            <th scope="col" className="end">
              {t('meters.used')}
            </th>
            <th scope="col" className="end">
              {t('meters.usual')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.meterId}>
              <td>
                <Meter row={row} />
              </td>
              <td>{row.place ?? UNKNOWN}</td>
              <td className="end num">{row.multiplier}</td>
              <td className="end">
                <Previous row={row} />
              </td>
              <td>
                <SheetInput row={row} sheet={sheet} mayEdit={mayEdit} />
              </td>
              <td className="end num">
                <Used row={row} sheet={sheet} />
              </td>
              <td className="end num">{row.usualPerDay ?? UNKNOWN}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

export function SheetCards({ rows, sheet, mayEdit }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="cards" aria-label={t('meters.sheet')}>
      {rows.map((row) => (
        <li key={row.meterId}>
          <div className="card">
            <Meter row={row} />
            {row.place && <span className="note">{row.place}</span>}
            <span>
              {t('meters.previous')} <Previous row={row} />
            </span>
            <SheetInput row={row} sheet={sheet} mayEdit={mayEdit} />
            <span>
              {t('meters.used')}{' '}
              <span className="num">
                <Used row={row} sheet={sheet} />
              </span>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Meter({ row }: { row: MeterSheetRow }) {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  return (
    <span className="row">
      <Link to="/parks/$parkId/meters/$meterId" params={{ parkId, meterId: row.meterId }}>
        {row.number}
      </Link>
      <span className="note">{t(`meters.fee.${row.fee}`)}</span>
      {row.shared && <span className="tag">{t('meters.shared')}</span>}
    </span>
  );
}

function Previous({ row: { previous } }: { row: MeterSheetRow }) {
  const { t } = useTranslation();
  if (!previous) return <>{UNKNOWN}</>;
  return (
    <>
      <span className="num">{previous.value}</span> <span className="note num nowrap">{previous.day}</span>{' '}
      {previous.estimated && <span className="tag tag-warn">{t('meters.estimated')}</span>}
    </>
  );
}

/** As typed; what is charged the server computes. */
function Used({ row, sheet }: { row: MeterSheetRow; sheet: Sheet }) {
  const value = row.reading?.value ?? sheet.drafts[row.meterId]?.value;
  const used = usedBetween(row.previous?.value, value, row.multiplier);
  if (used === undefined) return <>{UNKNOWN}</>;
  return <span className={used < 0 ? 'sheet-wrong' : undefined}>{used}</span>;
}
