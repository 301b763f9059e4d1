import { useTranslation } from 'react-i18next';
import type { ExitSheetLineView } from '@/api/gen/types.gen';
import { ScrollX } from '@/shared/ui/ScrollX';

/** The sheet to read. */
export function SheetTable({ lines }: { lines: ExitSheetLineView[] }) {
  const { t } = useTranslation();
  return (
    <ScrollX label={t('exits.sheetLines')}>
      <table className="exit-table">
        <thead>
          <tr>
            {(['linePlace', 'lineKind', 'lineLabel', 'expected', 'counted', 'condition', 'remark'] as const).map(
              (one) => (
                <th key={one} scope="col">
                  {t(`exits.${one}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td className="nowrap">{line.place || t('exits.sheetPlaceAll')}</td>
              <td className="nowrap">{t(`exits.sheetKind.${line.kind}`)}</td>
              <td>{line.label}</td>
              <td className="num">{line.expected}</td>
              <td className="num">{line.reading ?? line.counted}</td>
              <td className="nowrap">{line.condition && t(`exits.conditionOf.${line.condition}`)}</td>
              <td>{line.remark}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
